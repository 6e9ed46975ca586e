import type { Simulator } from '../simulator.ts';
import { DRAFT_FIELDS, MAIL_ACTIONS, type MailAction } from './actions.ts';
import { listed, reduce } from './reduce.ts';
import { FOLDERS, mailSchema, type MailWorld } from './world.ts';

/** A mail box: folders, reading, answering, writing, putting away what is not wanted. */
export const mail: Simulator<MailWorld, MailAction> = {
  name: 'mail',
  schema: mailSchema,
  actions: MAIL_ACTIONS,
  begin: ({ mails, ...given }) =>
    ({
      folder: 'inbox',
      open: '',
      draft: null,
      sent: [],
      news: '',
      ...given,
      mails: (Array.isArray(mails) ? mails : []).map((one: object) => ({
        folder: 'inbox',
        to: [],
        read: false,
        ...one,
      })),
    }) as unknown as MailWorld,
  reduce,
  moves,
};

function moves(world: MailWorld, typed: readonly string[]): MailAction[] {
  if (world.draft)
    return [
      ...DRAFT_FIELDS.flatMap((field) => typed.map((value): MailAction => ({ type: 'write', field, value }))),
      { type: 'discard' },
      { type: 'send' },
    ];
  const open = world.mails.find(({ id }) => id === world.open);
  return [
    { type: 'compose' },
    ...FOLDERS.map((folder): MailAction => ({ type: 'folder', folder })),
    ...(open
      ? ([
          { type: 'close' },
          { type: 'reply' },
          ...(open.folder === 'junk' ? [] : [{ type: 'junk' }]),
        ] as MailAction[])
      : listed(world).map(({ id }): MailAction => ({ type: 'open', mail: id }))),
  ];
}
