import { dot } from './numbers.ts';
import { LEVELS } from './evidence.ts';
import { chanceOf } from './likelihood.ts';
import { columns, marginal, type Posterior } from './posterior.ts';
import type { TabledItem } from './tables.ts';

/** Worth of the variance of θ beside the Gini index of the levels (1 − Σp²). */
export const VARIANCE_WEIGHT = 0.3;

export interface Prospect {
  /** Expected fall of the uncertainty. */
  gain: number;
  /** Chance of a right answer. */
  chance: number;
}

/**
 * How much an answer is expected to lower the uncertainty: the Gini index of the levels plus a share of
 * the variance of θ, over all domains, since an answer in one informs the others through the nodes.
 *
 * Both are variances, of the level indicators and of θ, and the answer x takes two values, so the law of
 * total variance gives what it explains of a quantity s without computing either posterior:
 * Var(E[s | x]) = Cov(x, s)² / Var(x).
 */
export function prospect(posterior: Posterior, item: TabledItem): Prospect {
  const { lapse, evidence, weight } = posterior;
  const foreseen = foresee(posterior, item);
  const known = dot(weight, foreseen);
  const excess = new Float64Array(weight.length);
  for (let n = 0; n < excess.length; n++) excess[n] = weight[n]! * (foreseen[n]! - known);

  let explained = 0;
  for (let d = 0; d < evidence.length; d++) {
    const covariance = d === item.of ? within(posterior, item, known) : columns(excess, evidence[d]!.summary);
    explained += VARIANCE_WEIGHT * covariance[0]! ** 2;
    for (let s = LEVELS; s < covariance.length; s++) explained += covariance[s]! ** 2;
  }
  const chance = chanceOf(known, item.c, lapse);
  const variance = chance * (1 - chance);
  const slope = (1 - lapse) * (1 - item.c);
  return { gain: variance > 0 ? (slope ** 2 * explained) / variance : 0, chance };
}

/** Chance of knowing given each node. It depends on the answers of the item's own domain alone. */
function foresee({ evidence, weight }: Posterior, item: TabledItem): Float64Array {
  const { given, foreseen } = evidence[item.of]!;
  let nodes = foreseen.get(item);
  if (!nodes) {
    foreseen.set(item, (nodes = new Float64Array(weight.length)));
    for (let n = 0; n < nodes.length; n++) nodes[n] = dot(item.known, given, n * item.known.length);
  }
  return nodes;
}

/**
 * Covariance of knowing with what a summary holds, in the item's own domain. In another domain it is the
 * sum of the nodes' excess: all that passes between two domains passes through the nodes.
 */
function within(posterior: Posterior, { of, known }: TabledItem, mean: number): Float64Array {
  const { grid, levels } = posterior.tables.domains[of]!;
  const density = marginal(posterior, of);
  const covariance = new Float64Array(LEVELS + levels);
  for (let k = 0; k < density.length; k++) {
    const excess = density[k]! * (known[k]! - mean);
    covariance[0]! += excess * grid.theta[k]!;
    covariance[LEVELS + grid.level[k]!]! += excess;
  }
  return covariance;
}
