import type { GesturesAction } from '../actions.ts';
import type { SheetField, SheetWorld } from '../world.ts';
import { completed, type Surface } from './surface.ts';

/** Typing, in the fields of a form, a message or a text. */
export const sheet: Surface<SheetWorld> = {
  begin: ({ fields, ...given }) => ({
    look: 'form',
    title: '',
    card: null,
    send: '',
    sent: false,
    refused: '',
    news: '',
    ...given,
    fields: completed(fields, { label: '', kind: 'text', value: '' }),
  }),
  reduce,
  moves: (world, typed) => [
    ...(isOpen(world)
      ? world.fields.flatMap(({ id }) =>
          typed.map((value): GesturesAction => ({ type: 'write', field: id, value })),
        )
      : [{ type: 'edit' as const }]),
    ...(world.send && isOpen(world) ? [{ type: 'send' as const }] : []),
  ],
};

/** A saved text stays open in its editor; a form or a message is put away until one takes it up again. */
export function isOpen({ look, sent }: SheetWorld): boolean {
  return !sent || look === 'page';
}

function reduce(world: SheetWorld, action: GesturesAction): SheetWorld {
  switch (action.type) {
    case 'write':
      return isOpen(world) ? written(world, action.field, action.value) : world;
    case 'send':
      return world.send && !world.sent ? sent(world) : world;
    case 'edit':
      return isOpen(world) ? world : { ...world, sent: false, news: '' };
    default:
      return world;
  }
}

function written(world: SheetWorld, id: string, value: unknown): SheetWorld {
  const field = world.fields.find((one) => one.id === id);
  if (!field || typeof value !== 'string' || value === field.value) return world;
  const fields = world.fields.map((one) => (one === field ? { ...one, value: value.slice(0, 2000) } : one));
  return { ...world, fields, sent: false, refused: world.refused === id ? '' : world.refused, news: '' };
}

/** Refused as forms do: an empty field, or an address that cannot be one. */
function sent(world: SheetWorld): SheetWorld {
  const fields = world.fields.map(tidied);
  const wrong = fields.find((field) => faultOf(field));
  return wrong
    ? { ...world, refused: wrong.id, news: faultOf(wrong) }
    : { ...world, fields, sent: true, refused: '', news: 'sent' };
}

/** An address means the same in capitals: telephones like to begin with one. */
function tidied(field: SheetField): SheetField {
  return field.kind === 'mail' ? { ...field, value: field.value.trim().toLowerCase() } : field;
}

export function faultOf({ kind, value }: SheetField): '' | 'empty' | 'no-address' {
  if (!value.trim()) return 'empty';
  return kind === 'mail' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value.trim()) ? 'no-address' : '';
}
