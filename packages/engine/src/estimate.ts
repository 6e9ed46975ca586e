import { LEVELS, MEAN, SQUARE } from './evidence.ts';
import { rounded } from './numbers.ts';
import { posteriorOf, varianceOf } from './posterior.ts';
import type { TestState } from './types.ts';

export interface DomainEstimate {
  id: string;
  /** Posterior mean (EAP) and standard deviation. */
  theta: number;
  sd: number;
  /** Index of the most probable level, the lowest on a tie. */
  level: number;
  levelProbabilities: number[];
  /** Answers given in the domain, "je ne sais pas" among them. */
  answered: number;
}

export interface Estimate {
  domains: DomainEstimate[];
  /** Of the mean of the domains' θ. */
  overall: { theta: number; sd: number };
}

export function estimate(state: TestState): Estimate {
  const { evidence, weight, summary } = posteriorOf(state);
  const domains = state.pool.domains.map(({ id }, d): DomainEstimate => {
    const levelProbabilities = [...summary[d]!.subarray(LEVELS)];
    const compared = levelProbabilities.map(rounded);
    const level = compared.indexOf(Math.max(...compared));
    const sd = Math.sqrt(varianceOf(summary[d]!));
    return { id, theta: summary[d]![MEAN]!, sd, level, levelProbabilities, answered: evidence[d]!.answered };
  });

  // Given a node the domains are independent: the means of their sum add up, and so do the variances.
  const nodes = weight.length;
  const sum = new Float64Array(2);
  weight.forEach((w, n) => {
    let mean = 0;
    let variance = 0;
    for (const { summary } of evidence) {
      const own = summary[MEAN * nodes + n]!;
      mean += own;
      variance += summary[SQUARE * nodes + n]! - own ** 2;
    }
    sum[MEAN]! += w * mean;
    sum[SQUARE]! += w * (variance + mean ** 2);
  });
  const count = domains.length;
  return { domains, overall: { theta: sum[MEAN]! / count, sd: Math.sqrt(varianceOf(sum)) / count } };
}
