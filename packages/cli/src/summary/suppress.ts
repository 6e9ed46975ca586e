import { SMALLEST_PUBLISHED } from '@balise/schema/summary-file';

/**
 * How many values each count held back must still be able to take, for one who knows the total and all that is
 * published: as many as a count under five and above nothing has, and one more.
 */
const OPEN_VALUES = SMALLEST_PUBLISHED;

/**
 * Which counts of a group are held back; null where the group must not be told apart at all.
 *
 * A group parts the results of one quarter: every result is in one of its counts, all above nothing, and the total
 * is published. So what is published of it is one equation, the sum of those held back, T, and h of them can each
 * be anything from 1 to T − h + 1. Those under five are held back, and with them the smallest of the others: its
 * five at least make that five values or more. That is for one who subtracts.
 *
 * One who also knows this rule (it is here to read) could sort out which is which. So the other one is held back
 * even where there are small ones enough, and those equal to it too: exchanging a small one with it then gives the
 * same publication, whatever was the case. Where all are small only their sum speaks: it has to leave the same room.
 *
 * Counts of different groups and quarters share no person that is told of but in the totals, which are published:
 * a group can be looked at alone. `suppress.campaign.test.ts` does not take this on trust.
 */
export function heldBack(counts: readonly number[]): boolean[] | null {
  const others = counts.filter((n) => n >= SMALLEST_PUBLISHED);
  if (others.length === counts.length) return counts.map(() => false);
  if (!others.length) {
    const total = counts.reduce((sum, n) => sum + n, 0);
    return total - counts.length + 1 >= OPEN_VALUES ? counts.map(() => true) : null;
  }
  const least = Math.min(...others);
  return counts.map((n) => n <= least);
}
