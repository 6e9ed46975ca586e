import { addLogLikelihood } from './likelihood.ts';
import { dot } from './numbers.ts';
import type { Grid } from './quadrature.ts';
import type { DomainTables, TabledItem } from './tables.ts';

/** What one domain's own answers say, node by node of the factor axis. Never changed once made. */
export interface Evidence {
  answered: number;
  /** Log-likelihood of the domain's answers given each node, up to a constant. */
  logLikelihood: Float64Array;
  /** θ on the domain's grid given each node and the answers: one row a node, each sums to 1. */
  given: Float64Array;
  /** What `summarise` tells of each row: one column for each sum, a line a node. */
  summary: Float64Array;
  /** For the items already looked at: chance of knowing, given each node. */
  foreseen: Map<TabledItem, Float64Array>;
}

/** Places in a summary; from `LEVELS` on, the probability of each level. */
export const SQUARE = 0;
export const MEAN = 1;
export const LEVELS = 2;

/**
 * Likelihoods are kept above e^−600 of their highest: no node ever has a likelihood of zero, however
 * much the answers contradict one another, and nothing measurable is lost.
 */
const FLOOR = -600;

export type Scored = readonly [item: TabledItem, score: number | null];

/** Sums over the domain's answers in their order. */
export function evidenceOf(
  { grid, prior }: DomainTables,
  nodes: number,
  answers: readonly Scored[],
  lapse: number,
): Evidence {
  const size = grid.theta.length;
  const log = new Float64Array(size);
  for (const [item, score] of answers) addLogLikelihood(log, item, score, lapse);
  const top = Math.max(...log);
  const likelihood = log.map((value) => Math.exp(Math.max(FLOOR, value - top)));

  const logLikelihood = new Float64Array(nodes);
  const given = new Float64Array(nodes * size);
  const summary = new Float64Array(nodes * (LEVELS + grid.ends.length));
  for (let n = 0; n < nodes; n++) {
    const at = n * size;
    const sum = dot(likelihood, prior, at);
    logLikelihood[n] = Math.log(sum);
    for (let k = 0; k < size; k++) given[at + k] = (prior[at + k]! * likelihood[k]!) / sum;
    const sums = summarise(grid, given, at);
    for (let s = 0; s < sums.length; s++) summary[s * nodes + n] = sums[s]!;
  }
  return { answered: answers.length, logLikelihood, given, summary, foreseen: new Map() };
}

/**
 * Sums over a grid's densities, from `at` on: of θ², of θ, and of each level. With `factor`, each
 * density counts times its factor.
 */
export function summarise(
  { theta, ends }: Grid,
  density: Float64Array,
  at = 0,
  factor?: Float64Array,
): Float64Array {
  const sums = new Float64Array(LEVELS + ends.length);
  let mean = 0;
  let square = 0;
  let k = 0;
  for (let l = 0; l < ends.length; l++) {
    let sum = 0;
    for (; k < ends[l]!; k++) {
      const p = factor ? density[at + k]! * factor[k]! : density[at + k]!;
      const moment = p * theta[k]!;
      sum += p;
      mean += moment;
      square += moment * theta[k]!;
    }
    sums[LEVELS + l] = sum;
  }
  sums[SQUARE] = square;
  sums[MEAN] = mean;
  return sums;
}
