import { MEAN, summarise } from './evidence.ts';
import { chanceOf } from './likelihood.ts';
import { dot } from './numbers.ts';
import type { Posterior } from './posterior.ts';
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
 * Var(E[s | x]) = Cov(x, s)² / Var(x), where Cov(x, s) is a constant times E[κs] − E[κ]E[s].
 */
export function prospect(posterior: Posterior, item: TabledItem): Prospect {
  const { tables, lapse, evidence, weight, density, summary } = posterior;
  const foreseen = foresee(posterior, item);
  const known = dot(weight, foreseen);
  const nodes = weight.length;
  const joint = new Float64Array(nodes);
  for (let n = 0; n < nodes; n++) joint[n] = weight[n]! * foreseen[n]!;
  // In the item's own domain knowing goes with θ; all that passes to another domain passes through the nodes.
  const within = summarise(tables.domains[item.of]!.grid, density[item.of]!, 0, item.known);

  let explained = 0;
  for (let d = 0; d < evidence.length; d++) {
    const means = summary[d]!;
    for (let s = MEAN; s < means.length; s++) {
      const product = d === item.of ? within[s]! : dot(joint, evidence[d]!.summary, s * nodes);
      explained += (s === MEAN ? VARIANCE_WEIGHT : 1) * (product - known * means[s]!) ** 2;
    }
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
