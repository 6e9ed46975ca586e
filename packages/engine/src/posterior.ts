import { checkAnswer } from './check.ts';
import { dot } from './numbers.ts';
import { evidenceOf, type Evidence, type Scores } from './evidence.ts';
import { lapseOf } from './likelihood.ts';
import { canonical, tablesOf, type TabledItem, type Tables } from './tables.ts';
import type { Answer, TestState } from './types.ts';

/** What the answers say of all domains together. Derived from the state alone, and kept beside it. */
export interface Posterior {
  tables: Tables;
  lapse: number;
  /** In canonical order: sums over them are the same to the last bit, in whatever order the answers came. */
  scores: Scores;
  evidence: readonly Evidence[];
  /** Posterior weight of each node of the factor axis. */
  weight: Float64Array;
  /** For each domain, the columns of its evidence's summary averaged over the nodes. */
  summary: readonly Float64Array[];
  /** See `marginal`. */
  density: (Float64Array | undefined)[];
}

const cache = new WeakMap<TestState, Posterior>();

export function posteriorOf(state: TestState): Posterior {
  let posterior = cache.get(state);
  if (!posterior) {
    const tables = tablesOf(state.pool);
    let scores: Scores = new Map();
    for (const answer of state.answers) scores = withAnswer(tables, scores, answer);
    cache.set(state, (posterior = derive(tables, lapseOf(state), scores)));
  }
  return posterior;
}

/** The state after one more answer. Only the answer's domain is computed anew. */
export function extend(state: TestState, answer: Answer): TestState {
  const { tables, lapse, scores, evidence } = posteriorOf(state);
  const after = withAnswer(tables, scores, answer);
  const changed = tables.byId.get(answer.item)!.of;
  const next = { ...state, answers: [...state.answers, answer] };
  cache.set(
    next,
    derive(
      tables,
      lapse,
      after,
      evidence.map((one, d) => (d === changed ? undefined : one)),
    ),
  );
  return next;
}

function withAnswer({ byId }: Tables, scores: Scores, answer: Answer): Scores {
  const item = byId.get(answer.item);
  checkAnswer(answer, item !== undefined, scores.has(item!));
  return new Map<TabledItem, number | null>(
    [...scores, [item!, answer.score] as const].sort(([one], [other]) => canonical(one, other)),
  );
}

/** `known` is the evidence that has not changed, by domain. */
function derive(
  tables: Tables,
  lapse: number,
  scores: Scores,
  known: readonly (Evidence | undefined)[] = [],
): Posterior {
  const { domains, weight: prior } = tables;
  const evidence = domains.map((domain, d) => known[d] ?? evidenceOf(d, domain, prior.length, scores, lapse));
  const weight = weigh(prior, evidence);
  const summary = evidence.map((one) => columns(weight, one.summary));
  return { tables, lapse, scores, evidence, weight, summary, density: [] };
}

/** Bayes' rule on the nodes: given one, the domains are independent, so their likelihoods multiply. */
export function weigh(prior: Float64Array, evidence: readonly Evidence[]): Float64Array {
  const log = prior.map((_, n) => evidence.reduce((sum, { logLikelihood }) => sum + logLikelihood[n]!, 0));
  const top = Math.max(...log);
  const weight = prior.map((p, n) => p * Math.exp(log[n]! - top));
  const sum = weight.reduce((sum, w) => sum + w);
  return weight.map((w) => w / sum);
}

/** What each column of a summary adds up to, with these weights of the nodes. */
export function columns(weight: Float64Array, summary: Float64Array): Float64Array {
  const sums = new Float64Array(summary.length / weight.length);
  for (let s = 0; s < sums.length; s++) sums[s] = dot(weight, summary, s * weight.length);
  return sums;
}

/** Posterior of one domain's θ on its grid, computed when first asked for. */
export function marginal({ weight, evidence, density }: Posterior, domain: number): Float64Array {
  return (density[domain] ??= mixture(weight, evidence[domain]!.given));
}

function mixture(weight: Float64Array, given: Float64Array): Float64Array {
  const density = new Float64Array(given.length / weight.length);
  for (let n = 0, at = 0; n < weight.length; n++) {
    const w = weight[n]!;
    for (let k = 0; k < density.length; k++, at++) density[k]! += w * given[at]!;
  }
  return density;
}

/** Variance of θ, from a summary. */
export function varianceOf(summary: Float64Array): number {
  return Math.max(0, summary[1]! - summary[0]! ** 2);
}
