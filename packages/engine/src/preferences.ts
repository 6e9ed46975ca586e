import { draw } from './draw.ts';
import type { Moment } from './moment.ts';
import { sumOf } from './numbers.ts';
import { isCertain } from './stopping.ts';
import type { TabledItem } from './tables.ts';

/** In seconds. A long item is not followed by another. */
const LONG = 60;

function isLong({ seconds = 0 }: TabledItem): boolean {
  return seconds > LONG;
}

/**
 * Narrows the open items to those the options would rather have, the firmest wish first. A wish that
 * nothing fits is passed over: it never ends a test.
 */
export function preferred(moment: Moment): TabledItem[] {
  const { state, posterior, owed } = moment;
  const { exposure, seed } = state.options;
  let items = moment.open;
  const prefer = (fits: (item: TabledItem) => boolean) => {
    const fitting = items.filter(fits);
    if (fitting.length > 0) items = fitting;
  };

  const last = state.answers.at(-1);
  if (last && isLong(posterior.tables.byId.get(last.item)!)) prefer((item) => !isLong(item));
  const most = pressing(moment);
  if (most > 0) prefer(({ of }) => owed[of] === most);
  if (exposure === 'on') {
    const half = drawnHalf(posterior.tables.items, seed);
    prefer((item) => half.has(item));
  }
  return items;
}

/**
 * The most answers owed to a domain, once they press: when no more slots remain than answers owed, or
 * when nothing else keeps the test from stopping. 0 while they do not.
 */
export function pressing(moment: Moment): number {
  const { owed, state } = moment;
  const slots = (state.options.maxItems ?? Infinity) - state.answers.length;
  return sumOf(owed) >= slots || isCertain(moment) ? Math.max(...owed) : 0;
}

/**
 * Half of the bank, drawn for the session: of two neighbours in difficulty within a domain, one. So every
 * item has the same chance to be in, and every half measures people of all abilities.
 */
function drawnHalf(items: readonly TabledItem[], seed: number | undefined): Set<TabledItem> {
  const byDifficulty = [...items].sort((one, other) => one.of - other.of || one.b - other.b);
  return new Set(byDifficulty.filter((_, i) => (i % 2 === 0) === draw(seed, `pair ${i >> 1}`) < 0.5));
}
