import { dot } from './dot.ts';
import { addLogLikelihood } from './likelihood.ts';
import type { DomainTables, TabledItem } from './tables.ts';

/** What one domain's own answers say, node by node of the factor axis. Never changed once made. */
export interface Evidence {
  answered: number;
  /** Log-likelihood of the domain's answers given each node, up to a constant. */
  logLikelihood: Float64Array;
  /** θ on the domain's grid given each node and the answers: one row a node, each sums to 1. */
  given: Float64Array;
  /** The probability of each level, then the mean and the mean square of θ: a column each, a line a node. */
  summary: Float64Array;
  /** For items of the domain already looked at (by place): chance of knowing, given each node. */
  foreseen: Map<number, Float64Array>;
}

export type Scored = readonly [item: TabledItem, score: number | null];

/**
 * Likelihoods are kept above e^−600 of their highest: no node ever has a likelihood of zero, however
 * much the answers contradict one another, and nothing measurable is lost.
 */
const FLOOR = -600;

/** `answers` in canonical order: their sum is then the same to the last bit, whatever order they came in. */
export function evidenceOf(
  tables: DomainTables,
  nodes: number,
  answers: readonly Scored[],
  lapse: number,
): Evidence {
  const { grid, levels, prior } = tables;
  const size = grid.theta.length;
  const likelihood = new Float64Array(size);
  for (const [item, score] of answers) addLogLikelihood(likelihood, item, score, lapse);
  const top = Math.max(...likelihood);
  for (let k = 0; k < size; k++) likelihood[k] = Math.exp(Math.max(FLOOR, likelihood[k]! - top));

  const logLikelihood = new Float64Array(nodes);
  const given = new Float64Array(nodes * size);
  const summary = new Float64Array(nodes * (levels + 2));
  for (let n = 0; n < nodes; n++) {
    const at = n * size;
    const sum = dot(likelihood, prior, at);
    logLikelihood[n] = Math.log(sum);
    let mean = 0;
    let square = 0;
    for (let k = 0; k < size; k++) {
      const p = (prior[at + k]! * likelihood[k]!) / sum;
      const moment = p * grid.theta[k]!;
      given[at + k] = p;
      summary[grid.level[k]! * nodes + n]! += p;
      mean += moment;
      square += moment * grid.theta[k]!;
    }
    summary[levels * nodes + n] = mean;
    summary[(levels + 1) * nodes + n] = square;
  }
  return { answered: answers.length, logLikelihood, given, summary, foreseen: new Map() };
}
