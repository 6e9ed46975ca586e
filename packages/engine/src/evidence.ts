import { dot } from './numbers.ts';
import { addLogLikelihood } from './likelihood.ts';
import type { DomainTables, TabledItem } from './tables.ts';

/** What one domain's own answers say, node by node of the factor axis. Never changed once made. */
export interface Evidence {
  answered: number;
  /** Log-likelihood of the domain's answers given each node, up to a constant. */
  logLikelihood: Float64Array;
  /** θ on the domain's grid given each node and the answers: one row a node, each sums to 1. */
  given: Float64Array;
  /** Mean of θ, mean square, then the probability of each level: one column each, a line a node. */
  summary: Float64Array;
  /** For the items already looked at: chance of knowing, given each node. */
  foreseen: Map<TabledItem, Float64Array>;
}

/** Where the levels begin in a summary. */
export const LEVELS = 2;

/**
 * Likelihoods are kept above e^−600 of their highest: no node ever has a likelihood of zero, however
 * much the answers contradict one another, and nothing measurable is lost.
 */
const FLOOR = -600;

export type Scores = ReadonlyMap<TabledItem, number | null>;

/** Sums over `scores` in their order. */
export function evidenceOf(
  domain: number,
  tables: DomainTables,
  nodes: number,
  scores: Scores,
  lapse: number,
): Evidence {
  const { grid, levels, prior } = tables;
  const size = grid.theta.length;
  const log = new Float64Array(size);
  let answered = 0;
  for (const [item, score] of scores) {
    if (item.of !== domain) continue;
    answered++;
    addLogLikelihood(log, item, score, lapse);
  }
  const top = Math.max(...log);
  const likelihood = log.map((value) => Math.exp(Math.max(FLOOR, value - top)));

  const logLikelihood = new Float64Array(nodes);
  const given = new Float64Array(nodes * size);
  const summary = new Float64Array(nodes * (LEVELS + levels));
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
      mean += moment;
      square += moment * grid.theta[k]!;
      summary[(LEVELS + grid.level[k]!) * nodes + n]! += p;
    }
    summary[n] = mean;
    summary[nodes + n] = square;
  }
  return { answered, logLikelihood, given, summary, foreseen: new Map() };
}
