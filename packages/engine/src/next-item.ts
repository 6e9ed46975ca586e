import { choose } from './choice.ts';
import { tablesOf } from './tables.ts';
import type { TestState } from './types.ts';

/** The id of the next item, or null where a stopping rule is met. The same state gives the same item. */
export function nextItem(state: TestState): string | null {
  const { picked } = choose(state);
  return picked ? tablesOf(state.pool).items[picked.place]!.item.id : null;
}
