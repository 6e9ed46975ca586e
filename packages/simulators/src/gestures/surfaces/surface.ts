import type { GesturesAction } from '../actions.ts';

type Given = Readonly<Record<string, unknown>>;

/** One kind of exercise: what a task may leave out, what its gestures do, which of them there are now. */
export interface Surface<W> {
  begin(given: Given): Given;
  reduce(world: W, action: GesturesAction): W;
  moves(world: W, typed: readonly string[]): GesturesAction[];
}

/** The entries of a list as a task gives them, completed; what is no list is left for the schema to refuse. */
export function completed(entries: unknown, defaults: Given): unknown {
  return Array.isArray(entries) ? entries.map((entry: object) => ({ ...defaults, ...entry })) : entries;
}
