import type { DomainFinding } from './findings.ts';

/** A run of levels, open at one end: "level 1 at most", "level 2 at least". */
export type LevelRun = { atMost: number } | { atLeast: number };

/** Sums of probabilities are compared rounded, as in the engine: .6 must meet .6. */
const EPSILON = 1e-9;
const REPORTED = 0.8;
const TOO_WIDE = 3;

export function atLeast(probability: number, bar: number): boolean {
  return probability >= bar - EPSILON;
}

export function levelProbability(domain: DomainFinding, run: LevelRun): number {
  return sum('atMost' in run ? domain.levels.slice(0, run.atMost + 1) : domain.levels.slice(run.atLeast));
}

/** "Pas assez pour le dire": nothing answered, or no run of one or two levels holds .80. */
export function isUnsure(domain: DomainFinding): boolean {
  return domain.answered === 0 || shortestRun(domain.levels) >= TOO_WIDE;
}

function shortestRun(levels: readonly number[]): number {
  for (let width = 1; width < levels.length; width++) {
    for (let start = 0; start + width <= levels.length; start++) {
      if (atLeast(sum(levels.slice(start, start + width)), REPORTED)) return width;
    }
  }
  return levels.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
