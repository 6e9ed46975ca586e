import { LEVELS } from './evidence.ts';
import type { Moment } from './moment.ts';
import { rounded, sumOf } from './numbers.ts';

/** Reasons to end a test. Rules do not know of one another; any of them is enough, the first met is told. */
const RULES = {
  cap: ({ state: { answers, options } }: Moment) => answers.length >= (options.maxItems ?? Infinity),
  /** By the time an answer took, or else was expected to take. */
  time: ({ state: { answers, options }, posterior: { tables } }: Moment) =>
    sumOf(answers.map(({ item, seconds }) => seconds ?? tables.byId.get(item)!.seconds ?? 0)) >=
    (options.maxSeconds ?? Infinity),
  empty: ({ open }: Moment) => open.length === 0,
  certain: (moment: Moment) => isCertain(moment) && sumOf(moment.owed) === 0,
};

export type StopReason = keyof typeof RULES;

export function stopReason(moment: Moment): StopReason | null {
  return (Object.keys(RULES) as StopReason[]).find((reason) => RULES[reason](moment)) ?? null;
}

/** Certain enough, were it not for answers still owed to a domain. */
export function isCertain({ state: { options, answers }, posterior: { summary } }: Moment): boolean {
  const { stopAt, minItems = 0 } = options;
  if (stopAt === undefined || answers.length < minItems) return false;
  const tops = summary.map((domain) => Math.max(...domain.subarray(LEVELS)));
  return rounded(sumOf(tops) / tops.length) >= stopAt;
}
