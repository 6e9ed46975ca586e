import { bare } from '../condition.ts';
import type { Mail, MailWorld } from './world.ts';

/** Mails on a page of the list. */
const PAGE = 8;

/** The mails of the folder, or those found: a search leaves out what was put away, unless it starts there. */
export function listed({ mails, folder, search }: MailWorld): Mail[] {
  const words = bare(search).split(' ').filter(Boolean);
  if (!words.length) return mails.filter((mail) => mail.folder === folder);
  return mails.filter(
    (mail) =>
      (mail.folder === folder || mail.folder === 'inbox' || mail.folder === 'sent') &&
      words.every((word) => wordsOf(mail).includes(word)),
  );
}

function wordsOf({ from, to, subject, body, end }: Mail): string {
  return bare([from, ...to.map(({ name }) => name), subject, body, end].join(' '));
}

export interface Part {
  mails: Mail[];
  page: number;
  /** Counted from 1, both included. */
  first: number;
  last: number;
  total: number;
}

/** What of the list is on screen. A page that has emptied gives way to the one before. */
export function shown(world: MailWorld): Part {
  const all = listed(world);
  const page = Math.min(world.page, Math.max(0, Math.ceil(all.length / PAGE) - 1));
  const mails = all.slice(page * PAGE, (page + 1) * PAGE);
  return { mails, page, first: page * PAGE + 1, last: page * PAGE + mails.length, total: all.length };
}
