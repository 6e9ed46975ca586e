import { probability } from './model.ts';
import { rounded } from './numbers.ts';
import type { ItemParameters } from './types.ts';

/** Chance of success from which a level is said to master an item. */
const MASTERY = 2 / 3;

/**
 * The lowest level at whose threshold the chance of success is two thirds; the highest if there is none.
 * A level's threshold is its lower cut; that of level 0, which has none, is the first cut less 1.
 */
export function itemLevel(item: ItemParameters, cuts: readonly number[]): number {
  const level = [cuts[0]! - 1, ...cuts].findIndex(
    (theta) => rounded(probability(item, theta) - MASTERY) >= 0,
  );
  return level < 0 ? cuts.length : level;
}
