import type { Moment } from './moment.ts';
import { rounded } from './round.ts';

export type StopReason = 'cap' | 'time' | 'empty' | 'certain';

/** One reason to end a test. Rules do not know of one another; any of them is enough. */
export interface StoppingRule {
  reason: StopReason;
  met(moment: Moment): boolean;
}

const cap: StoppingRule = {
  reason: 'cap',
  met: ({ state }) => state.answers.length >= (state.options.maxItems ?? Infinity),
};

const time: StoppingRule = {
  reason: 'time',
  met: ({ state, posterior: { tables } }) => {
    const spent = ({ item, seconds }: { item: string; seconds?: number }) =>
      seconds ?? tables.items[tables.place.get(item)!]!.item.seconds ?? 0;
    return (
      state.answers.reduce((sum, answer) => sum + spent(answer), 0) >= (state.options.maxSeconds ?? Infinity)
    );
  },
};

const empty: StoppingRule = { reason: 'empty', met: ({ open }) => open.length === 0 };

const certain: StoppingRule = {
  reason: 'certain',
  met: (moment) => isCertain(moment) && moment.owed.every((owed) => owed === 0),
};

export const RULES: readonly StoppingRule[] = [cap, time, empty, certain];

/** Certain enough, if it were not for answers still owed to a domain. */
export function isCertain({ state: { options, answers }, posterior: { tables, summary } }: Moment): boolean {
  const { stopAt, minItems = 0 } = options;
  if (stopAt === undefined || answers.length < minItems) return false;
  const tops = summary.map((domain, d) => Math.max(...domain.subarray(0, tables.domains[d]!.levels)));
  return rounded(tops.reduce((sum, top) => sum + top, 0) / tops.length) >= stopAt;
}
