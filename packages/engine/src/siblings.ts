import type { Scored } from './evidence.ts';
import type { TabledItem } from './tables.ts';

/**
 * Parallel items of a group try the same thing. After a right answer (a half score or more) none of the
 * others may come; after a wrong one or "je ne sais pas", one that is easier, and that is all.
 */
export function siblingMayCome(scores: readonly Scored[]): (item: TabledItem) => boolean {
  /** The b below which one more of the group may come. */
  const below = new Map<string, number>();
  for (const [{ group, b }, score] of scores) {
    if (group !== undefined) below.set(group, below.has(group) || (score ?? 0) >= 0.5 ? -Infinity : b);
  }
  return ({ group, b }) => b < (below.get(group!) ?? Infinity);
}
