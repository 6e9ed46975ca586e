import { choose } from './choice.ts';
import type { TestState } from './types.ts';

/** The id of the next item, or null where a stopping rule is met. The same state gives the same item. */
export function nextItem(state: TestState): string | null {
  return choose(state).picked?.item.id ?? null;
}
