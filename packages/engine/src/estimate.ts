import { posteriorOf } from './posterior.ts';
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
  const { tables, evidence, weight, summary } = posteriorOf(state);
  const domains = state.pool.domains.map(({ id }, d): DomainEstimate => {
    const { levels } = tables.domains[d]!;
    const levelProbabilities = [...summary[d]!.subarray(0, levels)];
    const [theta, square] = [summary[d]![levels]!, summary[d]![levels + 1]!];
    const level = levelProbabilities.indexOf(Math.max(...levelProbabilities));
    return {
      id,
      theta,
      sd: deviation(theta, square),
      level,
      levelProbabilities,
      answered: evidence[d]!.answered,
    };
  });

  // Given a node the domains are independent: the mean of their sum is the sum of their means, and so is
  // the variance.
  let mean = 0;
  let square = 0;
  weight.forEach((w, n) => {
    let sum = 0;
    let variance = 0;
    tables.domains.forEach(({ levels }, d) => {
      const at = levels * weight.length + n;
      const [m, m2] = [evidence[d]!.summary[at]!, evidence[d]!.summary[at + weight.length]!];
      sum += m;
      variance += m2 - m ** 2;
    });
    mean += w * sum;
    square += w * (variance + sum ** 2);
  });
  const count = domains.length;
  return { domains, overall: { theta: mean / count, sd: deviation(mean, square) / count } };
}

function deviation(mean: number, square: number): number {
  return Math.sqrt(Math.max(0, square - mean ** 2));
}
