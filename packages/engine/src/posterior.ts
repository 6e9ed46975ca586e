import { checkAnswer } from './check.ts';
import { evidenceOf, MEAN, SQUARE, type Evidence, type Scored } from './evidence.ts';
import { lapseOf } from './likelihood.ts';
import { dot } from './numbers.ts';
import { canonical, tablesOf, type Tables } from './tables.ts';
import type { Answer, TestState } from './types.ts';

/** What the answers say of all domains together. Derived from the state alone, and kept beside it. */
export interface Posterior {
  tables: Tables;
  lapse: number;
  /** In canonical order: sums over them are the same to the last bit, in whatever order the answers came. */
  scores: readonly Scored[];
  evidence: readonly Evidence[];
  /** Posterior weight of each node of the factor axis. */
  weight: Float64Array;
  /** For each domain, the posterior of θ on its grid, and what `summarise` tells of it. */
  density: readonly Float64Array[];
  summary: readonly Float64Array[];
}

const cache = new WeakMap<TestState, Posterior>();

export function posteriorOf(state: TestState): Posterior {
  let posterior = cache.get(state);
  if (!posterior) {
    const tables = tablesOf(state.pool);
    let scores: Scored[] = [];
    for (const answer of state.answers) scores = withAnswer(tables, scores, answer);
    cache.set(state, (posterior = derive(tables, lapseOf(state), scores)));
  }
  return posterior;
}

/** The state after one more answer. Only the answer's domain is computed anew. */
export function extend(state: TestState, answer: Answer): TestState {
  const { tables, lapse, scores, evidence } = posteriorOf(state);
  const next = { ...state, answers: [...state.answers, answer] };
  cache.set(next, derive(tables, lapse, withAnswer(tables, scores, answer), evidence));
  return next;
}

function withAnswer({ byId }: Tables, scores: readonly Scored[], answer: Answer): Scored[] {
  const item = byId.get(answer.item);
  checkAnswer(
    answer,
    item !== undefined,
    scores.some(([answered]) => answered === item),
  );
  const scored: Scored = [item!, answer.score];
  return [...scores, scored].sort(([one], [other]) => canonical(one, other));
}

/** `before`: the evidence from some of the same answers. A domain that has none more keeps its own. */
function derive(
  tables: Tables,
  lapse: number,
  scores: readonly Scored[],
  before: readonly Evidence[] = [],
): Posterior {
  const evidence = tables.domains.map((domain, d) => {
    const own = scores.filter(([{ of }]) => of === d);
    return before[d]?.answered === own.length
      ? before[d]
      : evidenceOf(domain, tables.weight.length, own, lapse);
  });
  const weight = weigh(tables.weight, evidence);
  const density = evidence.map(({ given }) => mixture(weight, given));
  const summary = evidence.map((one) => columns(weight, one.summary));
  return { tables, lapse, scores, evidence, weight, density, summary };
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

/** Rows of a table, one a node, averaged with the nodes' weights. */
function mixture(weight: Float64Array, rows: Float64Array): Float64Array {
  const mean = new Float64Array(rows.length / weight.length);
  for (let n = 0, at = 0; n < weight.length; n++) {
    for (let k = 0; k < mean.length; k++, at++) mean[k]! += weight[n]! * rows[at]!;
  }
  return mean;
}

/** Variance of θ, from a summary. */
export function varianceOf(summary: Float64Array): number {
  return Math.max(0, summary[SQUARE]! - summary[MEAN]! ** 2);
}
