import { DRAFT_FIELDS, type MailAction } from './actions.ts';
import { FOLDERS, type Draft, type Mail, type MailWorld } from './world.ts';

/** The mail box after an action; the same one where it cannot be done now. */
export function reduce(world: MailWorld, action: MailAction): MailWorld {
  const { draft } = world;
  const read = world.mails.find(({ id }) => id === world.open);
  switch (action.type) {
    case 'folder':
      if (draft || !FOLDERS.includes(action.folder) || (action.folder === world.folder && !read))
        return world;
      return { ...world, folder: action.folder, open: '', news: '' };
    case 'open': {
      const mail = listed(world).find(({ id }) => id === action.mail);
      if (draft || read || !mail) return world;
      return { ...changed(world, mail, { read: true }), open: mail.id, news: '' };
    }
    case 'close':
      return read && !draft ? { ...world, open: '', news: '' } : world;
    case 'compose':
      return draft ? world : { ...world, draft: { ...BLANK, kind: 'new' }, news: '' };
    case 'reply':
      return read && !draft ? { ...world, draft: replyTo(read), news: '' } : world;
    case 'write':
      if (!draft || !DRAFT_FIELDS.includes(action.field) || typeof action.value !== 'string') return world;
      return { ...world, draft: { ...draft, [action.field]: action.value.slice(0, 2000) }, news: '' };
    case 'discard':
      return draft ? { ...world, draft: null, news: 'discarded' } : world;
    case 'send':
      if (!draft) return world;
      if (!draft.to.trim()) return { ...world, news: 'no-address' };
      return { ...world, draft: null, sent: [...world.sent, draft], open: '', news: 'sent' };
    case 'junk':
      return read && !draft && read.folder !== 'junk'
        ? { ...changed(world, read, { folder: 'junk' }), open: '', news: 'junked' }
        : world;
    default:
      return world;
  }
}

/** The mails of the folder on screen. */
export function listed({ mails, folder }: MailWorld): Mail[] {
  return mails.filter((mail) => mail.folder === folder);
}

const BLANK: Draft = { kind: 'new', about: '', to: '', subject: '', body: '' };

function replyTo({ id, address, subject }: Mail): Draft {
  return { ...BLANK, kind: 'reply', about: id, to: address, subject: `Re: ${subject}` };
}

function changed(world: MailWorld, mail: Mail, change: Partial<Mail>): MailWorld {
  return { ...world, mails: world.mails.map((one) => (one === mail ? { ...one, ...change } : one)) };
}
