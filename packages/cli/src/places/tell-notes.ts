import type { PlaceNote, PlaceNoteCode } from '@balise/orientation/places';
import { fill } from '@balise/schema/problem-words';
import type { Words } from '../words.ts';

/** Enough to see what kind of fault it is, and where to look. */
const FIRST = 20;

/** Tells on stderr what was done to the rows, kind by kind: the first ones of each unless all are asked for. */
export function tellNotes(notes: readonly PlaceNote[], all: boolean, { own }: Words): void {
  const kinds = new Map<PlaceNoteCode, PlaceNote[]>();
  for (const note of notes) {
    const kind = kinds.get(note.code);
    if (kind) kind.push(note);
    else kinds.set(note.code, [note]);
  }
  for (const [code, ofKind] of kinds) {
    const shown = all ? ofKind : ofKind.slice(0, FIRST);
    const lines = shown.map(
      (note) => `- ${fill(own.places.row, { row: note.row })} ${line(note, own.places)}`,
    );
    const others = ofKind.length - shown.length;
    if (others) lines.push(fill(own.places.more, { count: others }));
    console.error([fill(own.places.notes[code], { count: ofKind.length }), ...lines, ''].join('\n'));
  }
}

/** What there is to see of it: the place, the column, what is written there, what was made of it. */
function line({ id, code, field, value, into }: PlaceNote, { parts }: Words['own']['places']): string {
  const told = [
    ...(id === '' ? [] : [fill(parts.id, { id })]),
    ...(field === undefined ? [] : [fill(parts.field, { field })]),
    ...(value === undefined || value === '' ? [] : [fill(parts.value, { value })]),
    ...(into === undefined ? [] : [fill(code === 'merged' ? parts.joined : parts.into, { into })]),
  ];
  return told.join(', ');
}
