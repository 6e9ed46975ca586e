import { DRAFT_FIELDS, type MailAction } from './actions.ts';
import { after } from './changes.ts';
import { MOST, type Draft, type Mail, type MailWorld } from './world.ts';

/** A mail being written. */
export function reduceDraft(world: MailWorld, action: MailAction): MailWorld {
  const draft = world.draft!;
  switch (action.type) {
    case 'write': {
      const { field, value } = action;
      if (!DRAFT_FIELDS.includes(field) || typeof value !== 'string' || value === draft[field]) return world;
      return after(world, { draft: { ...draft, [field]: value.slice(0, 2000) } });
    }
    case 'choose':
      return after(world, { choosing: true });
    case 'detach':
      return draft.files.some(({ id }) => id === action.file)
        ? after(world, {
            draft: { ...draft, files: draft.files.filter(({ id }) => id !== action.file) },
            news: 'detached',
          })
        : world;
    case 'discard':
      return after(world, {
        draft: null,
        undo: { mail: '', folder: 'inbox', draft },
        news: 'discarded',
      });
    case 'send':
      return sent(world, draft);
    default:
      return world;
  }
}

/** The files of the device, to put one with the draft. */
export function reduceChooser(world: MailWorld, action: MailAction): MailWorld {
  const draft = world.draft!;
  if (action.type === 'close') return after(world, { choosing: false });
  const file = action.type === 'attach' && choosable(world).find(({ id }) => id === action.file);
  if (!file || draft.files.length >= MOST) return world;
  return after(world, {
    draft: { ...draft, files: [...draft.files, file] },
    choosing: false,
    news: 'attached',
  });
}

/** The files of the device that are not with the draft yet. */
export function choosable({ device, draft }: MailWorld): MailWorld['device'] {
  return device.filter(({ id }) => !draft?.files.some((file) => file.id === id));
}

function sent(world: MailWorld, draft: Draft): MailWorld {
  const [to, cc] = [addresses(draft.to), addresses(draft.cc)];
  if (!to.length) return after(world, { news: 'no-address' });
  if (!to.every(isAddress)) return after(world, { news: 'bad-address' });
  if (!cc.every(isAddress)) return after(world, { news: 'bad-copy' });
  const { kind, about, subject, body, files } = draft;
  const letter: Mail = {
    id: `sent-${world.sent.length + 1}`,
    folder: 'sent',
    from: '',
    address: '',
    to: [...to, ...cc].slice(0, MOST).map((address) => ({ name: nameOf(world, address), address })),
    subject,
    body,
    link: null,
    end: '',
    files,
    date: '',
    read: true,
  };
  const readers = [...to, ...cc].join(' ').slice(0, 4000);
  const left = { kind, about, to, cc, readers, subject, body, written: body.trim() !== '', files };
  return after(world, {
    draft: null,
    open: '',
    details: false,
    mails: [letter, ...world.mails].slice(0, MOST),
    sent: [...world.sent, left].slice(-MOST),
    news: 'sent',
  });
}

/** The addresses in what was typed: in small letters, each once. */
export function addresses(typed: string): string[] {
  const each = typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  return [...new Set(each)].slice(0, MOST);
}

function isAddress(text: string): boolean {
  return /^[^@]+@[^@]+\.[^@.]+$/.test(text);
}

function nameOf({ mails }: MailWorld, address: string): string {
  return mails.find((mail) => mail.address === address)?.from ?? '';
}
