import { DRAFT_FIELDS, type MailAction } from './actions.ts';
import { shown } from './list.ts';
import { choosable } from './reduce-draft.ts';
import { handlings, opened, screenOf, type Screen } from './screen.ts';
import { FOLDERS, type MailWorld } from './world.ts';

const MOVES: Record<Screen, (world: MailWorld, typed: readonly string[]) => MailAction[]> = {
  list(world, typed) {
    const { mails, page, last, total } = shown(world);
    return [
      { type: 'compose' },
      ...typed.map((value): MailAction => ({ type: 'search', value })),
      ...offered(world.search, { type: 'unsearch' }),
      ...FOLDERS.map((folder): MailAction => ({ type: 'folder', folder })),
      ...offered(world.undo, { type: 'undo' }),
      ...mails.map(({ id }): MailAction => ({ type: 'open', mail: id })),
      ...offered(page > 0, { type: 'newer' }),
      ...offered(last < total, { type: 'older' }),
    ];
  },
  letter(world) {
    const mail = opened(world);
    return [
      { type: 'close' },
      ...offered(world.undo, { type: 'undo' }),
      ...(mail ? handlings(mail) : []).map((type): MailAction => ({ type })),
      ...(mail?.files ?? []).flatMap(({ id }) => [
        { type: 'view', file: id } as const,
        ...offered(isNew(world, id), { type: 'save', file: id }),
      ]),
    ];
  },
  file: (world) => [
    { type: 'close' },
    ...offered(isNew(world, world.viewed), { type: 'save', file: world.viewed }),
  ],
  page(world, typed) {
    const link = opened(world)?.link;
    const asks = link?.asks && !link.given;
    return [
      { type: 'close' },
      ...(asks ? typed : []).map((value): MailAction => ({ type: 'type', value })),
      ...offered(asks, { type: 'give' }),
    ];
  },
  draft: ({ draft }, typed) => [
    { type: 'discard' },
    { type: 'choose' },
    { type: 'send' },
    ...DRAFT_FIELDS.flatMap((field) => typed.map((value): MailAction => ({ type: 'write', field, value }))),
    ...draft!.files.map(({ id }): MailAction => ({ type: 'detach', file: id })),
  ],
  chooser: (world) => [
    { type: 'close' },
    ...choosable(world).map(({ id }): MailAction => ({ type: 'attach', file: id })),
  ],
};

export function moves(world: MailWorld, typed: readonly string[]): MailAction[] {
  return MOVES[screenOf(world)](world, typed);
}

/** A file that is not on the device yet. */
export function isNew({ device }: MailWorld, file: string): boolean {
  return !device.some(({ id }) => id === file);
}

function offered(holds: unknown, action: MailAction): MailAction[] {
  return holds ? [action] : [];
}
