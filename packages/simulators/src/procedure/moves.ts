import type { ProcedureAction } from './actions.ts';
import { listed, pageOf, RECEIPT, stepsOf, TABS, years } from './places.ts';
import type { Field, ProcedureWorld } from './world.ts';

/** Every action that the screen offers now; whatever is not among them cannot be done. */
export function moves(world: ProcedureWorld, typed: readonly string[]): ProcedureAction[] {
  switch (world.screen) {
    case 'page':
      return [...onPage(world, typed), ...leaving(world)];
    case 'files':
      return [
        ...world.files.map(({ id }): ProcedureAction => ({ type: 'pick', file: id })),
        { type: 'dismiss' },
      ];
    case 'review':
      return [
        ...world.pages.map(({ id }): ProcedureAction => ({ type: 'change', page: id })),
        { type: 'previous' },
        { type: 'send' },
        ...leaving(world),
      ];
    case 'sent':
      return [
        ...(world.receipt.number ? kept(RECEIPT) : [{ type: 'print', document: RECEIPT } as const]),
        ...only(world.revisable, { type: 'reopen' }),
        ...only(world.account, { type: 'go', place: 'requests' }),
      ];
    default:
      return [...TABS.map((place): ProcedureAction => ({ type: 'go', place })), ...inAccount(world)];
  }
}

function onPage(world: ProcedureWorld, typed: readonly string[]): ProcedureAction[] {
  const page = pageOf(world);
  if (!page) return [];
  const { isFirst, isLast } = stepsOf(world);
  return [
    ...page.fields.flatMap((field) => onField(field, typed)),
    ...only(!isFirst, { type: 'previous' }),
    { type: isLast ? 'send' : 'continue' },
  ];
}

function onField({ id, kind, options, value }: Field, typed: readonly string[]): ProcedureAction[] {
  const fills = (values: readonly string[]) =>
    values.map((one): ProcedureAction => ({ type: 'fill', field: id, value: one }));
  switch (kind) {
    case 'info':
      return [];
    case 'radio':
      return fills(options.map((option) => option.id));
    case 'select':
      return fills(['', ...options.map((option) => option.id)]);
    case 'checkbox':
      return fills([value ? '' : 'yes']);
    case 'file':
      return [value ? { type: 'remove', field: id } : { type: 'browse', field: id }];
    case 'password':
      return [...fills(typed), { type: 'reveal', field: id }];
    case 'code':
      return [...fills(typed), { type: 'resend' }];
    default:
      return fills(typed);
  }
}

function leaving({ savable, account }: ProcedureWorld): ProcedureAction[] {
  return [...only(savable, { type: 'save' }), ...only(account, { type: 'go', place: 'requests' })];
}

function inAccount(world: ProcedureWorld): ProcedureAction[] {
  switch (world.screen) {
    case 'requests':
      return only(world.pages.length && !world.sent.length, { type: 'go', place: 'page' });
    case 'documents':
      return world.open
        ? kept(world.open)
        : [
            ...['', ...years(world)].map((value): ProcedureAction => ({ type: 'filter', value })),
            ...listed(world).map(({ id }): ProcedureAction => ({ type: 'read', document: id })),
          ];
    default:
      return [];
  }
}

function kept(id: string): ProcedureAction[] {
  return [
    { type: 'download', document: id },
    { type: 'print', document: id },
  ];
}

function only(is: unknown, action: ProcedureAction): ProcedureAction[] {
  return is ? [action] : [];
}
