import type { TabledItem } from './tables.ts';
import type { ItemPool, TestOptions } from './types.ts';

/** A careless answer is right this often. */
const LUCK = 0.5;

export function lapseOf(pool: ItemPool, options: TestOptions): number {
  return options.lapse ?? (pool.correlation === undefined ? 0.06 : 0);
}

/** Chance of a right answer, given the chance of knowing; linear in it, so it may be a mean over abilities. */
export function chance(known: number, guess: number, lapse: number): number {
  return (1 - lapse) * (guess + (1 - guess) * known) + lapse * LUCK;
}

/**
 * Adds the log-likelihood of an answer at each point of its domain's grid.
 *
 * Right, wrong: the three-parameter model with a share λ of careless answers,
 * P* = (1 − λ)P + λ/2. A partial score x weighs P*^x (1 − P*)^(1 − x).
 *
 * "Je ne sais pas" is what somebody says who does not know, and who does not guess: its likelihood is
 * 1 − κ, the chance of not knowing. A wrong answer is (1 − c)(1 − κ), the same but for a constant, so in
 * the exact model both say the same of θ; the guesses that "je ne sais pas" saves are saved on the right
 * answers. With lapses a wrong answer may be a slip and says less; "je ne sais pas" is no slip.
 */
export function addLogLikelihood(
  sum: Float64Array,
  { known, unknown, guess }: TabledItem,
  score: number | null,
  lapse: number,
): void {
  for (let k = 0; k < sum.length; k++) {
    if (score === null) sum[k]! += Math.log(unknown[k]!);
    else {
      if (score > 0) sum[k]! += score * Math.log(chance(known[k]!, guess, lapse));
      if (score < 1) {
        const wrong = (1 - lapse) * (1 - guess) * unknown[k]! + lapse * (1 - LUCK);
        sum[k]! += (1 - score) * Math.log(wrong);
      }
    }
  }
}
