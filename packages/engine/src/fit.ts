import { MEAN } from './evidence.ts';
import { probability } from './model.ts';
import { posteriorOf } from './posterior.ts';
import type { Answer, TestState } from './types.ts';

/** Signs that a result may not tell what the person can do. Data for a professional to judge, no verdict. */
export interface Fit {
  /**
   * Standardised log-likelihood of the answers at the estimate (lz: Drasgow, Levine & Williams 1985):
   * near 0 or above for coherent answers, strongly negative for hard right and easy wrong. Null where
   * there are too few answers. At an estimated θ its spread is below 1, so it flags with caution.
   */
  lz: number | null;
  /** lz is below −2. */
  incoherent: boolean;
  /** Answers that had a chance of less than one in ten at the estimate: hard and right, or easy and wrong. */
  surprises: string[];
  /** All the answers are the same. Null where they are not, or too few. */
  same: 'right' | 'wrong' | 'unknown' | null;
  /**
   * Answers given in less than a tenth of the expected time: too fast to have read (the normative
   * threshold of Wise & Ma 2012). "Je ne sais pas" may well be fast and is left out.
   */
  hurried: string[];
  /** More than one timed answer in ten was hurried. */
  fast: boolean;
}

/** Below, nothing can be said of a pattern. */
const ENOUGH = 6;
const INCOHERENT = -2;
const SURPRISE = 0.1;
const READING = 0.1;
const TOO_MANY_HURRIED = 0.1;

export function fit(state: TestState): Fit {
  const { tables, scores, summary } = posteriorOf(state);
  let excess = 0;
  let variance = 0;
  const surprises: string[] = [];
  for (const [item, given] of scores) {
    const p = probability(item, summary[item.of]![MEAN]!);
    const score = given ?? 0;
    const logit = Math.log(p / (1 - p));
    excess += (score - p) * logit;
    variance += p * (1 - p) * logit ** 2;
    if ((score < 0.5 ? 1 - p : p) < SURPRISE) surprises.push(item.id);
  }
  const lz = scores.length >= ENOUGH && variance > 0 ? excess / Math.sqrt(variance) : null;

  let timed = 0;
  const hurried: string[] = [];
  for (const { item, score, seconds } of state.answers) {
    const expected = tables.byId.get(item)!.seconds;
    if (score === null || seconds === undefined || expected === undefined) continue;
    timed++;
    if (seconds < READING * expected) hurried.push(item);
  }
  const fast = timed >= ENOUGH && hurried.length > TOO_MANY_HURRIED * timed;
  return {
    lz,
    incoherent: lz !== null && lz < INCOHERENT,
    surprises,
    same: sameOf(state.answers),
    hurried,
    fast,
  };
}

/** A partial score is like no other. */
function sameOf(answers: readonly Answer[]): Fit['same'] {
  const same = (score: number | null) =>
    answers.length >= ENOUGH && answers.every((answer) => answer.score === score);
  return same(1) ? 'right' : same(0) ? 'wrong' : same(null) ? 'unknown' : null;
}
