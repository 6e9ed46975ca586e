import { draw } from './draw.ts';
import type { Moment } from './moment.ts';
import { isCertain } from './stopping.ts';
import type { Tables } from './tables.ts';

/** In seconds. A long item is not followed by another. */
const LONG = 60;

/**
 * Narrows the open items to those the options would rather have, the firmest wish first. A wish that
 * nothing fits is passed over: it never ends a test.
 */
export function preferred(moment: Moment): number[] {
  const { state, posterior, owed } = moment;
  const { items, place } = posterior.tables;
  const { exposure, seed = 0 } = state.options;
  const isLong = (at: number) => (items[at]!.item.seconds ?? 0) > LONG;
  let places = moment.open;
  const prefer = (fits: (at: number) => boolean) => {
    const fitting = places.filter(fits);
    if (fitting.length > 0) places = fitting;
  };

  const last = state.answers.at(-1);
  if (last && isLong(place.get(last.item)!)) prefer((at) => !isLong(at));
  const most = pressing(moment);
  if (most > 0) prefer((at) => owed[items[at]!.domain] === most);
  if (exposure === 'on') {
    const half = drawnHalf(posterior.tables, seed);
    prefer((at) => half.has(at));
  }
  return places;
}

/**
 * The most answers owed to a domain, once they press: when no more slots remain than answers owed, or
 * when nothing else keeps the test from stopping. 0 while they do not.
 */
export function pressing(moment: Moment): number {
  const { owed, state } = moment;
  const slots = (state.options.maxItems ?? Infinity) - state.answers.length;
  const total = owed.reduce((sum, one) => sum + one, 0);
  return total >= slots || isCertain(moment) ? Math.max(...owed) : 0;
}

/** Half of every domain's items, drawn for the session. */
function drawnHalf({ items, domains }: Tables, seed: number): Set<number> {
  const drawn = items.map(({ item, domain }, at) => ({ at, domain, lot: draw(seed, item.id) }));
  drawn.sort((one, other) => one.lot - other.lot || one.at - other.at);
  return new Set(
    domains.flatMap((_, d) => {
      const own = drawn.filter(({ domain }) => domain === d);
      return own.slice(0, Math.ceil(own.length / 2)).map(({ at }) => at);
    }),
  );
}
