import type { Handling, MailAction } from './actions.ts';
import { after, drafted, moved, undone, withMail } from './changes.ts';
import { handlings, isOwn, opened } from './screen.ts';
import { MOST, type Mail, type MailWorld } from './world.ts';

/** A mail being read. */
export function reduceLetter(world: MailWorld, action: MailAction): MailWorld {
  const mail = opened(world);
  if (action.type === 'close') return after(world, { open: '', details: false });
  if (!mail) return world;
  switch (action.type) {
    case 'undo':
      return undone(world);
    case 'view':
      return mail.files.some(({ id }) => id === action.file) ? after(world, { viewed: action.file }) : world;
    case 'save':
      return saved(world, mail, action.file);
    default:
      return handlings(mail).includes(action.type as Handling)
        ? handled(world, mail, action.type as Handling)
        : world;
  }
}

function handled(world: MailWorld, mail: Mail, handling: Handling): MailWorld {
  const { id, address, to, subject, files, link } = mail;
  const reply = { about: id, to: address, subject: prefixed('Re', subject) };
  switch (handling) {
    case 'details':
      return after(world, { details: !world.details });
    case 'follow':
      return after(world, {
        mails: withMail(world, id, { link: { ...link!, followed: true } }),
        followed: true,
      });
    case 'reply':
      return drafted(world, { ...reply, kind: 'reply' });
    case 'reply-all': {
      const everyone = [...new Set([address, ...to.map((person) => person.address)])].join(', ');
      return drafted(world, { ...reply, kind: 'all', to: everyone });
    }
    case 'forward':
      return drafted(world, { kind: 'forward', about: id, subject: prefixed('Fwd', subject), files });
    case 'junk':
      return moved(world, mail, 'junk', 'junked');
    case 'delete':
      return moved(world, mail, 'bin', 'deleted');
    case 'restore':
      return moved(world, mail, isOwn(mail) ? 'sent' : 'inbox', isOwn(mail) ? 'restored-own' : 'restored');
  }
}

/** « Re: Re: » says no more than « Re: ». */
function prefixed(prefix: string, subject: string): string {
  return subject.startsWith(`${prefix}: `) ? subject : `${prefix}: ${subject}`.slice(0, 2000);
}

/** A file of a mail, open. */
export function reduceFile(world: MailWorld, action: MailAction): MailWorld {
  const mail = opened(world);
  if (action.type === 'close') return after(world, { viewed: '' });
  if (action.type === 'save' && mail && action.file === world.viewed) return saved(world, mail, action.file);
  return world;
}

function saved(world: MailWorld, { files }: Mail, id: string): MailWorld {
  const { device } = world;
  const file = files.find((one) => one.id === id);
  if (!file || device.length >= MOST || device.some((one) => one.id === id)) return world;
  return after(world, { device: [file, ...device], news: 'saved' });
}

/** The page that a link has opened. */
export function reducePage(world: MailWorld, action: MailAction): MailWorld {
  const { typed } = world;
  const link = opened(world)?.link;
  if (action.type === 'close') return after(world, { followed: false, typed: '' });
  if (!link?.asks || link.given) return world;
  switch (action.type) {
    case 'type':
      if (typeof action.value !== 'string' || action.value === typed) return world;
      return after(world, { typed: action.value.slice(0, 100) });
    case 'give':
      if (!typed.trim()) return after(world, { news: 'nothing-typed' });
      return after(world, {
        mails: withMail(world, world.open, { link: { ...link, given: true } }),
        typed: '',
      });
    default:
      return world;
  }
}
