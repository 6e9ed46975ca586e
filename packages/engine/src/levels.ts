import { LEVELS, summarise } from './evidence.ts';
import { rounded, sumOf } from './numbers.ts';
import { priorRows } from './prior.ts';
import { gridOf } from './quadrature.ts';

/** Probability that the levels reported must hold. */
const HELD = 0.8;

/** Probability of each level before any answer: of a standard normal ability between the cuts. */
export function priorLevels(cuts: readonly number[]): number[] {
  const grid = gridOf(cuts, 1);
  return [...summarise(grid, priorRows([{ weight: 1, mean: 0, spread: 1 }], grid)).subarray(LEVELS)];
}

/**
 * What is reported of a domain: the shortest run of neighbouring levels that holds at least .80 of the
 * probability, the most probable one on ties. `said` is false where the run has three levels or more:
 * that is "pas assez pour le dire".
 */
export function reportedRange(levelProbabilities: readonly number[]): {
  range: [lo: number, hi: number];
  said: boolean;
} {
  const count = levelProbabilities.length;
  for (let length = 1; length < count; length++) {
    const runs = Array.from({ length: count - length + 1 }, (_, lo) =>
      rounded(sumOf(levelProbabilities.slice(lo, lo + length))),
    );
    const held = Math.max(...runs);
    const lo = runs.indexOf(held);
    if (held >= HELD) return { range: [lo, lo + length - 1], said: length < 3 };
  }
  return { range: [0, count - 1], said: count < 3 };
}
