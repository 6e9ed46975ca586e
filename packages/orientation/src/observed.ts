import type { Observation } from '@balise/schema';
import { atLeast, isUnsure, levelProbability, type LevelRun } from './level.ts';
import type { DomainFinding } from './findings.ts';
import table from './observed.json' with { type: 'json' };

/** What is read of a result; a whole one fits. */
interface Seen {
  domains: readonly DomainFinding[];
  observations?: readonly Observation[] | undefined;
}

export interface Observed {
  observation: Observation;
  /** The domain that it is set beside; null where no domain measures what was seen. */
  domain: string | null;
  /** `unsure`: the measure has not enough to say, or stands between. */
  agreement: 'agrees' | 'disagrees' | 'unsure' | 'unrelated';
}

/**
 * Where an observation can be set beside the measure. `sense`: what was seen lets one expect `less` or `more` of
 * these domains (of CRCN, as every bank of the kit numbers them). `null`: it is about reading, means, the people
 * around or how sure somebody feels, which no question measures.
 */
export type ObservedTable = Readonly<
  Record<Observation, null | { domains: readonly string[]; sense: 'less' | 'more' }>
>;

export const OBSERVED = table as ObservedTable;

/**
 * The upper levels are at odds with "hesitates", the lower ones with "at ease". A hand that hesitates does not
 * make a beginner, nor an easy one an expert: the levels in the middle count for the side that they stand on.
 */
const EXPECTED: Readonly<Record<'less' | 'more', { like: LevelRun; against: LevelRun }>> = {
  less: { like: { atMost: 1 }, against: { atLeast: 2 } },
  more: { like: { atLeast: 2 }, against: { atMost: 1 } },
};

/** Two chances in three, about: a disagreement is a thing to talk about, not an alarm. */
const PROBABLE = 0.66;

/**
 * What the professional saw, beside what was measured: each observation by each of its domains. Neither is set right by
 * the other. As rules do, it reads probabilities, and says nothing where there is not enough to say.
 */
export function observed({ domains, observations = [] }: Seen): Observed[] {
  return observations.flatMap((observation): Observed[] => {
    const expected = OBSERVED[observation];
    if (!expected) return [{ observation, domain: null, agreement: 'unrelated' }];
    return expected.domains.map((id) => {
      const found = domains.find((domain) => domain.id === id);
      return { observation, domain: id, agreement: agreementOf(found, expected.sense) };
    });
  });
}

function agreementOf(domain: DomainFinding | undefined, sense: 'less' | 'more'): Observed['agreement'] {
  if (!domain || isUnsure(domain)) return 'unsure';
  const { like, against } = EXPECTED[sense];
  if (atLeast(levelProbability(domain, against), PROBABLE)) return 'disagrees';
  return atLeast(levelProbability(domain, like), PROBABLE) ? 'agrees' : 'unsure';
}
