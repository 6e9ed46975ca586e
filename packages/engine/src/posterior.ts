import { checkAnswer } from './check.ts';
import { dot } from './dot.ts';
import { evidenceOf, type Evidence, type Scored } from './evidence.ts';
import { lapseOf } from './likelihood.ts';
import { tablesOf, type Tables } from './tables.ts';
import type { Answer, TestState } from './types.ts';

/** What the answers say of all domains together. Derived from the state alone, and kept beside it. */
export interface Posterior {
  tables: Tables;
  lapse: number;
  /** Places (in `tables.items`) of the items answered, with their scores. */
  scores: ReadonlyMap<number, number | null>;
  evidence: readonly Evidence[];
  /** Posterior weight of each node of the factor axis. */
  weight: Float64Array;
  /** For each domain: `Evidence.summary` averaged over the nodes. */
  summary: readonly Float64Array[];
  /** See `marginal`. */
  density: (Float64Array | undefined)[];
}

const cache = new WeakMap<TestState, Posterior>();

export function posteriorOf(state: TestState): Posterior {
  let posterior = cache.get(state);
  if (!posterior) {
    const tables = tablesOf(state.pool);
    const scores = state.answers.reduce((scores, answer) => withAnswer(tables, scores, answer), new Map());
    cache.set(state, (posterior = derive(tables, lapseOf(state.pool, state.options), scores)));
  }
  return posterior;
}

/** The state after one more answer. Only the answer's domain is computed anew. */
export function extend(state: TestState, answer: Answer): TestState {
  const { tables, lapse, scores, evidence } = posteriorOf(state);
  const next = { ...state, answers: [...state.answers, answer] };
  const after = withAnswer(tables, scores, answer);
  const { domain } = tables.items[tables.place.get(answer.item)!]!;
  cache.set(next, derive(tables, lapse, after, evidence, domain));
  return next;
}

function withAnswer(tables: Tables, scores: ReadonlyMap<number, number | null>, answer: Answer) {
  const place = tables.place.get(answer.item);
  checkAnswer(answer, place !== undefined, scores.has(place!));
  return new Map(scores).set(place!, answer.score);
}

function derive(
  tables: Tables,
  lapse: number,
  scores: ReadonlyMap<number, number | null>,
  before?: readonly Evidence[],
  changed?: number,
): Posterior {
  const nodes = tables.weight.length;
  const answers: Scored[] = [...scores]
    .sort(([i], [j]) => i - j)
    .map(([i, score]) => [tables.items[i]!, score]);
  const evidence = tables.domains.map((domain, d) =>
    before && d !== changed
      ? before[d]!
      : evidenceOf(
          domain,
          nodes,
          answers.filter(([item]) => item.domain === d),
          lapse,
        ),
  );
  const weight = weigh(tables.weight, evidence);
  const summary = evidence.map((one) => columns(weight, one.summary));
  return { tables, lapse, scores, evidence, weight, summary, density: [] };
}

/** Bayes' rule on the nodes: given one, the domains are independent, so their likelihoods multiply. */
export function weigh(prior: Float64Array, evidence: readonly Evidence[]): Float64Array {
  const log = new Float64Array(prior.length);
  for (const { logLikelihood } of evidence) for (let n = 0; n < log.length; n++) log[n]! += logLikelihood[n]!;
  const top = Math.max(...log);
  let sum = 0;
  const weight = prior.map((p, n) => {
    const w = p * Math.exp(log[n]! - top);
    sum += w;
    return w;
  });
  return weight.map((w) => w / sum);
}

/** What each column of an `Evidence.summary` adds up to, with these weights of the nodes. */
export function columns(weight: Float64Array, summary: Float64Array): Float64Array {
  const nodes = weight.length;
  const sums = new Float64Array(summary.length / nodes);
  for (let s = 0; s < sums.length; s++) sums[s] = dot(weight, summary, s * nodes);
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
