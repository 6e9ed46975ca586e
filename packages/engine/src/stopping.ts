import { LEVELS } from './evidence.ts';
import type { Moment } from './moment.ts';
import { rounded, sumOf } from './numbers.ts';

export type StopReason = 'cap' | 'time' | 'empty' | 'certain';

/** One reason to end a test. Rules do not know of one another; any of them is enough. */
interface StoppingRule {
  reason: StopReason;
  met(moment: Moment): boolean;
}

const cap: StoppingRule = {
  reason: 'cap',
  met: ({ state: { answers, options } }) => answers.length >= (options.maxItems ?? Infinity),
};

/** The time an answer took, or else was expected to take. */
const time: StoppingRule = {
  reason: 'time',
  met: ({ state: { answers, options }, posterior: { tables } }) =>
    sumOf(answers.map(({ item, seconds }) => seconds ?? tables.byId.get(item)!.seconds ?? 0)) >=
    (options.maxSeconds ?? Infinity),
};

const empty: StoppingRule = { reason: 'empty', met: ({ open }) => open.length === 0 };

const certain: StoppingRule = {
  reason: 'certain',
  met: (moment) => isCertain(moment) && sumOf(moment.owed) === 0,
};

const RULES: readonly StoppingRule[] = [cap, time, empty, certain];

export function stopReason(moment: Moment): StopReason | null {
  return RULES.find((rule) => rule.met(moment))?.reason ?? null;
}

/** Certain enough, were it not for answers still owed to a domain. */
export function isCertain({ state: { options, answers }, posterior: { summary } }: Moment): boolean {
  const { stopAt, minItems = 0 } = options;
  if (stopAt === undefined || answers.length < minItems) return false;
  const tops = summary.map((domain) => Math.max(...domain.subarray(LEVELS)));
  return rounded(sumOf(tops) / tops.length) >= stopAt;
}
