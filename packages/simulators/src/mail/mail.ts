import type { Simulator } from '../simulator.ts';
import { MAIL_ACTIONS, type MailAction } from './actions.ts';
import { moves } from './moves.ts';
import { reduce } from './reduce.ts';
import { mailSchema, type MailWorld } from './world.ts';

/** A mail box: finding, reading, answering, writing, files, and putting away what is not wanted. */
export const mail: Simulator<MailWorld, MailAction> = {
  name: 'mail',
  schema: mailSchema,
  actions: MAIL_ACTIONS,
  begin: ({ mails, device, ...given }) =>
    ({
      folder: 'inbox',
      search: '',
      page: 0,
      open: '',
      details: false,
      viewed: '',
      followed: false,
      typed: '',
      draft: null,
      choosing: false,
      sent: [],
      undo: null,
      news: '',
      ...given,
      device: each(device, wholeFile),
      mails: each(mails, wholeMail),
    }) as unknown as MailWorld,
  reduce,
  moves,
};

type Given = Record<string, unknown>;

function each(list: unknown, complete: (one: Given) => Given): Given[] {
  return (Array.isArray(list) ? list : []).map((one) => complete(Object(one) as Given));
}

function wholeFile(file: Given): Given {
  return { size: '', date: '', body: '', ...file };
}

function wholeMail({ link, files, ...mail }: Given): Given {
  const page = { title: '', body: '', asks: '', thanks: '', followed: false, given: false };
  return {
    folder: 'inbox',
    to: [],
    end: '',
    // What one has sent oneself has no sender to show, and has been read.
    ...(mail['folder'] === 'sent' ? { from: '', address: '', read: true } : { read: false }),
    ...mail,
    link: link ? { ...page, ...(link as Given) } : null,
    files: each(files, wholeFile),
  };
}
