import { extend } from './posterior.ts';
import type { TestState } from './types.ts';

/**
 * The state after an answer; the old one is unchanged. `score` is 0 to 1, null is "je ne sais pas".
 * An unknown item, one answered before or a score out of range throws a RangeError that names it.
 */
export function recordAnswer(
  state: TestState,
  itemId: string,
  score: number | null,
  extra: { seconds?: number } = {},
): TestState {
  const { seconds } = extra;
  return extend(state, { item: itemId, score, ...(seconds !== undefined && { seconds }) });
}
