import type * as z from 'zod/mini';
import type { ItemOf, SimulatorName } from '@balise/schema/codes';

/** Something a person did: its type, and what it was done to. Plain text, so that a bank can record it. */
export interface Action {
  type: string;
  [field: string]: string;
}

/**
 * A simulated world: plain state, and a pure function that says what an action makes of it. The same
 * drives the screen, the check of a bank and the tests; a view only draws the state and names actions.
 */
export interface Simulator<W, A extends Action = Action> {
  name: SimulatorName;
  /** A whole world. What `begin` makes of a sound task meets it, and so does whatever follows. */
  schema: z.ZodMiniType<W>;
  /** The fields of each type of action, besides its type. `value` is what a person types or chooses. */
  actions: Record<A['type'], readonly string[]>;
  /** Completes what a task gives. Total: what is not understood is left for the schema to refuse. */
  begin(given: Readonly<Record<string, unknown>>): W;
  /** The world after an action; the same object where it changes nothing or cannot be done now. */
  reduce(world: W, action: A): W;
  /** Every action that the screen offers now; a field that can be filled, once for each typed text. */
  moves(world: W, typed: readonly string[]): A[];
}

export type Task = ItemOf<'task'>;
