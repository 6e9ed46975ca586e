import type { Handling } from './actions.ts';
import type { Mail, MailWorld } from './world.ts';

/** What is on top, and alone can be acted on. */
export type Screen = 'list' | 'letter' | 'file' | 'page' | 'draft' | 'chooser';

export function screenOf({ draft, choosing, open, viewed, followed }: MailWorld): Screen {
  if (draft) return choosing ? 'chooser' : 'draft';
  if (!open) return 'list';
  if (viewed) return 'file';
  return followed ? 'page' : 'letter';
}

/** The mail being read. */
export function opened({ mails, open }: MailWorld): Mail | undefined {
  return mails.find(({ id }) => id === open);
}

/** Sent by the owner of the box. */
export function isOwn({ address }: Mail): boolean {
  return address === '';
}

/** What can be done about a mail, in the order of the screen. */
export function handlings(mail: Mail): Handling[] {
  const { folder, link, to } = mail;
  const isPutAway = folder === 'junk' || folder === 'bin';
  const can: [Handling, boolean][] = [
    ['restore', isPutAway],
    ['junk', folder === 'inbox'],
    ['delete', folder !== 'bin'],
    ['details', true],
    ['follow', link !== null],
    ['reply', !isOwn(mail)],
    ['reply-all', !isOwn(mail) && to.length > 0],
    ['forward', true],
  ];
  return can.flatMap(([type, holds]) => (holds ? [type] : []));
}
