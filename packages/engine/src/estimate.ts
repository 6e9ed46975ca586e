import { LEVELS } from './evidence.ts';
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
    const level = levelProbabilities.indexOf(Math.max(...levelProbabilities));
    const sd = Math.sqrt(varianceOf(summary[d]!));
    return { id, theta: summary[d]![0]!, sd, level, levelProbabilities, answered: evidence[d]!.answered };
  });

  // Given a node the domains are independent: the means of their sum add up, and so do the variances.
  const sum = new Float64Array(2);
  weight.forEach((w, n) => {
    let mean = 0;
    let variance = 0;
    for (const { summary } of evidence) {
      mean += summary[n]!;
      variance += summary[weight.length + n]! - summary[n]! ** 2;
    }
    sum[0]! += w * mean;
    sum[1]! += w * (variance + mean ** 2);
  });
  const count = domains.length;
  return { domains, overall: { theta: sum[0]! / count, sd: Math.sqrt(varianceOf(sum)) / count } };
}
