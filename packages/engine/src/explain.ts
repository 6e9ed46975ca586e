import { choose, type Choice } from './choice.ts';
import { VARIANCE_WEIGHT } from './gain.ts';
import { estimate } from './estimate.ts';
import { itemLevel, reportedRange } from './levels.ts';
import { columns, posteriorOf, weigh, type Posterior } from './posterior.ts';
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
  const { tables, scores } = posterior;
  const { stop, because, ranked, picked } = choose(state);
  const items = ranked.map(({ place, chance, gain }): ExplainedItem => {
    const { id, domain } = tables.items[place]!.item;
    return { id, domain, chance, gain };
  });
  const next = picked ? ranked.indexOf(picked) : -1;

  const domains = estimate(state).domains.map(
    ({ id, level, levelProbabilities, theta, sd }, d): ExplainedDomain => {
      const { cuts } = state.pool.domains[d]!;
      const own = ownTheta(posterior, d);
      const answers = [...scores].flatMap(([place, score]) => {
        const { item, domain } = tables.items[place]!;
        return domain === d ? [{ item: item.id, score, level: itemLevel(item, cuts) }] : [];
      });
      const gini = 1 - levelProbabilities.reduce((sum, p) => sum + p * p, 0);
      const uncertainty = gini + VARIANCE_WEIGHT * sd ** 2;
      const { range, said } = reportedRange(levelProbabilities);
      return {
        id,
        level,
        levelProbabilities,
        range,
        said,
        uncertainty,
        own,
        fromOthers: theta - own,
        answers,
      };
    },
  );
  return {
    stop,
    next: picked ? { ...items[next]!, because } : null,
    alternatives: items.filter((_, i) => i !== next),
    domains,
  };
}

/** θ if the other domains had no answers: their nodes keep the prior weights. */
function ownTheta({ tables, evidence }: Posterior, domain: number): number {
  const { levels } = tables.domains[domain]!;
  const weight = weigh(tables.weight, [evidence[domain]!]);
  return columns(weight, evidence[domain]!.summary)[levels]!;
}
