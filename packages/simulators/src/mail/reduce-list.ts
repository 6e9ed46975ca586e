import type { MailAction } from './actions.ts';
import { after, drafted, undone, withMail } from './changes.ts';
import { shown } from './list.ts';
import { FOLDERS, type MailWorld } from './world.ts';

/** The list of a folder, or of what was found. */
export function reduceList(world: MailWorld, action: MailAction): MailWorld {
  const { mails, page, last, total } = shown(world);
  switch (action.type) {
    case 'folder': {
      const { folder } = action;
      if (!FOLDERS.includes(folder) || (folder === world.folder && !world.search && !page)) return world;
      return after(world, { folder, search: '', page: 0 });
    }
    case 'search':
      if (typeof action.value !== 'string' || action.value === world.search) return world;
      return after(world, { search: action.value.slice(0, 200), page: 0 });
    case 'unsearch':
      return world.search ? after(world, { search: '', page: 0 }) : world;
    case 'older':
      return last < total ? after(world, { page: page + 1 }) : world;
    case 'newer':
      return page > 0 ? after(world, { page: page - 1 }) : world;
    case 'open': {
      const mail = mails.find(({ id }) => id === action.mail);
      if (!mail) return world;
      return after(world, { mails: withMail(world, mail.id, { read: true }), open: mail.id });
    }
    case 'compose':
      return drafted(world, {});
    case 'undo':
      return undone(world);
    default:
      return world;
  }
}
