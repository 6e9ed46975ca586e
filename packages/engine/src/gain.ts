import { dot } from './dot.ts';
import type { Evidence } from './evidence.ts';
import { chance } from './likelihood.ts';
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
export function prospect(posterior: Posterior, place: number): Prospect {
  const { tables, lapse, evidence, weight } = posterior;
  const item = tables.items[place]!;
  const foreseen = foresee(evidence[item.domain]!, item, place);
  const known = dot(weight, foreseen);
  const excess = new Float64Array(weight.length);
  for (let n = 0; n < weight.length; n++) excess[n] = weight[n]! * (foreseen[n]! - known);

  let explained = 0;
  for (let d = 0; d < evidence.length; d++) {
    const { levels } = tables.domains[d]!;
    const covariance =
      d === item.domain ? within(posterior, item, known) : columns(excess, evidence[d]!.summary);
    for (let l = 0; l < levels; l++) explained += covariance[l]! ** 2;
    explained += VARIANCE_WEIGHT * covariance[levels]! ** 2;
  }
  const right = chance(known, item.guess, lapse);
  const variance = right * (1 - right);
  const slope = (1 - lapse) * (1 - item.guess);
  return { gain: variance > 0 ? (slope ** 2 * explained) / variance : 0, chance: right };
}

/** Chance of knowing given each node. It depends on the answers of the item's own domain alone. */
function foresee({ given, foreseen }: Evidence, { known }: TabledItem, place: number): Float64Array {
  let nodes = foreseen.get(place);
  if (!nodes) {
    const size = known.length;
    nodes = new Float64Array(given.length / size);
    for (let n = 0; n < nodes.length; n++) nodes[n] = dot(known, given, n * size);
    foreseen.set(place, nodes);
  }
  return nodes;
}

/**
 * Covariance of knowing with each level and with θ in the item's own domain. In another domain it is the
 * total of the nodes' excess: all that passes between two domains passes through the nodes.
 */
function within(posterior: Posterior, { domain, known }: TabledItem, mean: number): Float64Array {
  const { grid, levels } = posterior.tables.domains[domain]!;
  const density = marginal(posterior, domain);
  const covariance = new Float64Array(levels + 1);
  for (let k = 0; k < density.length; k++) {
    const excess = density[k]! * (known[k]! - mean);
    covariance[grid.level[k]!]! += excess;
    covariance[levels]! += excess * grid.theta[k]!;
  }
  return covariance;
}
