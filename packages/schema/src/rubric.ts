import type { Rubric } from './bank.ts';

/**
 * Expert-set difficulty: b by the sum of the five judgements (0 to 10).
 * A straight line of .45 a point, placed so that with a = 1 and no guessing a sum of 0–1 is of
 * level 0, 2–3 of level 1, 4–5 of level 2 and 6 or more of level 3, on the cuts −1, 0, 1.
 */
export const DIFFICULTY = [-3.2, -2.75, -2.3, -1.85, -1.4, -0.95, -0.5, -0.05, 0.4, 0.85, 1.3] as const;

export function difficulty(rubric: Rubric): number {
  const sum = rubric.steps + rubric.cue + rubric.lure + rubric.novelty + rubric.cost;
  return DIFFICULTY[sum] ?? DIFFICULTY[10];
}
