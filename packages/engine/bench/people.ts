import { probability } from '../src/index.ts';
import type { Bank } from './banks.ts';
import { normal, random } from './random.ts';

/** Who takes the test. */
export interface PeoplePlan {
  /** Correlation of the abilities between domains: one factor, each ability of SD 1. */
  rho: number;
  /** Mean ability, 0 unless said. */
  mean?: number;
  /** Share of answers replaced by a coin. */
  careless?: number;
  /** Share of what would be wrong that is "je ne sais pas" instead. */
  unknown?: number;
}

/** What the person answers to the item of this index: 1 right, 0 wrong, null "je ne sais pas". */
export type Answers = (item: number) => 0 | 1 | null;

export interface Person {
  theta: number[];
  answer: Answers;
}

/**
 * The same name is the same person: every item's luck is drawn beforehand, so that all engines meet the
 * same answers and their figures are paired.
 */
export function personOf(
  { rho, mean = 0, careless = 0, unknown = 0 }: PeoplePlan,
  { domains, items }: Bank,
  name: string,
): Person {
  const next = random('person', name);
  const common = Math.sqrt(rho) * normal(next);
  const theta = Array.from({ length: domains }, () => mean + common + Math.sqrt(1 - rho) * normal(next));
  const answers = items.map((item) => {
    const [luck, coin, word] = [next(), next(), next()];
    if (coin < careless) return coin < careless / 2 ? 1 : 0;
    if (luck < probability(item, theta[item.domain]!)) return 1;
    return word < unknown ? null : 0;
  });
  return { theta, answer: (item) => answers[item]! };
}
