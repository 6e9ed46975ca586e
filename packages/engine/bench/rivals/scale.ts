import { probability } from '../../src/index.ts';
import type { BenchItem } from '../banks.ts';

const POINTS = Float64Array.from({ length: 61 }, (_, i) => -6 + 0.2 * i);
const PRIOR = POINTS.map((theta) => Math.exp((-theta * theta) / 2));

/** One domain alone: EAP and SD under a standard normal prior, for rivals that bring no scoring. */
export class Scale {
  #posterior = PRIOR.slice();

  add(item: BenchItem, score: number): void {
    POINTS.forEach((theta, k) => {
      const p = probability(item, theta);
      this.#posterior[k]! *= score ? p : 1 - p;
    });
  }

  estimate(): { theta: number; sd: number } {
    let [sum, mean, square] = [0, 0, 0];
    POINTS.forEach((theta, k) => {
      const weight = this.#posterior[k]!;
      sum += weight;
      mean += weight * theta;
      square += weight * theta * theta;
    });
    return { theta: mean / sum, sd: Math.sqrt(Math.max(0, square / sum - (mean / sum) ** 2)) };
  }
}

/** Information an item is expected to give on somebody drawn from the prior. */
export function expectedInformation(of: (theta: number) => number): number {
  return POINTS.reduce((sum, theta, k) => sum + PRIOR[k]! * of(theta), 0);
}
