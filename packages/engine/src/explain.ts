import { choose, type Candidate, type Choice } from './choice.ts';
import { VARIANCE_WEIGHT } from './gain.ts';
import { estimate } from './estimate.ts';
import { itemLevel, reportedRange } from './levels.ts';
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

export interface ExplainedDomain {
  id: string;
  level: number;
  levelProbabilities: number[];
  /** What would be reported; `said` false is "pas assez pour le dire". */
  range: [lo: number, hi: number];
  said: boolean;
  /** Gini index of the levels plus a share of the variance of θ: what a next item is to lower. */
  uncertainty: number;
  /** θ from the domain's own answers, and what the other domains' answers add to it. */
  own: number;
  fromOthers: number;
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
  const domains = estimate(state).domains.map(
    ({ id, theta, sd, level, levelProbabilities }, d): ExplainedDomain => {
      const own = ownTheta(posterior, d);
      const gini = 1 - sumOf(levelProbabilities.map((p) => p * p));
      return {
        id,
        level,
        levelProbabilities,
        ...reportedRange(levelProbabilities),
        uncertainty: gini + VARIANCE_WEIGHT * sd ** 2,
        own,
        fromOthers: theta - own,
        answers: [...posterior.scores]
          .filter(([item]) => item.of === d)
          .map(([item, score]) => ({
            item: item.id,
            score,
            level: itemLevel(item, state.pool.domains[d]!.cuts),
          })),
      };
    },
  );
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
  return dot(weigh(tables.weight, [own]), own.summary);
}
