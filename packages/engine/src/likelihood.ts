import type { TabledItem } from './tables.ts';
import type { TestState } from './types.ts';

/** How often a careless answer is right. */
const LUCK = 0.5;

export function lapseOf({ pool, options }: TestState): number {
  return options.lapse ?? (pool.correlation === undefined ? 0.06 : 0);
}

/** Chance of a right answer, given the chance of knowing; linear in it, so it may be a mean over abilities. */
export function chanceOf(known: number, c: number, lapse: number): number {
  return (1 - lapse) * (c + (1 - c) * known) + lapse * LUCK;
}

/**
 * Adds the log-likelihood of an answer at each point of its domain's grid.
 *
 * Right, wrong: the three-parameter model with a share λ of careless answers, P* = (1 − λ)P + λ/2.
 * A partial score x weighs P*^x (1 − P*)^(1 − x).
 *
 * "Je ne sais pas" is what somebody says who does not know and does not guess: its likelihood is 1 − κ,
 * the chance of not knowing. A wrong answer is (1 − c)(1 − κ), the same but for a constant, so in the
 * exact model both say the same of θ; the guess that "je ne sais pas" saves is saved on the right answers.
 * With lapses a wrong answer may be a slip and says a little less; "je ne sais pas" is no slip.
 */
export function addLogLikelihood(
  sum: Float64Array,
  item: TabledItem,
  score: number | null,
  lapse: number,
): void {
  const { known, unknown, c } = item;
  for (let k = 0; k < sum.length; k++) {
    if (score === null) sum[k]! += Math.log(unknown[k]!);
    else {
      if (score > 0) sum[k]! += score * Math.log(chanceOf(known[k]!, c, lapse));
      if (score < 1)
        sum[k]! += (1 - score) * Math.log((1 - lapse) * (1 - c) * unknown[k]! + lapse * (1 - LUCK));
    }
  }
}
