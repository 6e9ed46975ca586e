import { choose, type Candidate, type Choice } from './choice.ts';
import { estimate, type DomainEstimate } from './estimate.ts';
import { MEAN } from './evidence.ts';
import { VARIANCE_WEIGHT } from './gain.ts';
import { itemLevel } from './item-level.ts';
import { reportedRange } from './levels.ts';
import { dot, sumOf } from './numbers.ts';
import { posteriorOf, weigh, type Posterior } from './posterior.ts';
import type { StopReason } from './stopping.ts';
import type { TestState } from './types.ts';

export interface ExplainedItem {
  id: string;
  domain: string;
  /** Chance of a right answer, by what is known so far. */
  chance: number;
  /** Expected fall of the uncertainty, over all domains. */
  gain: number;
}

export interface ExplainedDomain extends DomainEstimate {
  /** What would be reported; `said` false is "pas assez pour le dire". */
  range: [lo: number, hi: number];
  said: boolean;
  /** Gini index of the levels plus a share of the variance of θ: what a next item is to lower. */
  uncertainty: number;
  /** θ from the domain's own answers; what `theta` has more or less comes from the other domains. */
  own: number;
  /** With the level of each item. */
  answers: { item: string; score: number | null; level: number }[];
}

/** Why this next item, and why these levels. */
export interface Explanation {
  /** The stopping rule met, or null. */
  stop: StopReason | null;
  next: (ExplainedItem & { because: Choice['because'] }) | null;
  /** What else was considered, best first. */
  alternatives: ExplainedItem[];
  domains: ExplainedDomain[];
}

export function explain(state: TestState): Explanation {
  const posterior = posteriorOf(state);
  const { stop, because, ranked, picked } = choose(state);
  const shown = ({ item: { id, domain }, chance, gain }: Candidate): ExplainedItem => ({
    id,
    domain,
    chance,
    gain,
  });
  const domains = estimate(state).domains.map((domain, d): ExplainedDomain => {
    const { sd, levelProbabilities } = domain;
    return {
      ...domain,
      ...reportedRange(levelProbabilities),
      uncertainty: 1 - sumOf(levelProbabilities.map((p) => p * p)) + VARIANCE_WEIGHT * sd ** 2,
      own: ownTheta(posterior, d),
      answers: posterior.scores
        .filter(([item]) => item.of === d)
        .map(([item, score]) => ({
          item: item.id,
          score,
          level: itemLevel(item, state.pool.domains[d]!.cuts),
        })),
    };
  });
  return {
    stop,
    next: picked ? { ...shown(picked), because } : null,
    alternatives: ranked.filter((candidate) => candidate !== picked).map(shown),
    domains,
  };
}

/** θ if the other domains had no answers: the nodes then keep their prior weights. */
function ownTheta({ tables, evidence }: Posterior, domain: number): number {
  const own = evidence[domain]!;
  return dot(weigh(tables.weight, [own]), own.summary, MEAN * tables.weight.length);
}
