import type { Place } from '@balise/schema/places';
import { costOf, fits, meets, receivesPublic } from './cost.ts';
import { kilometres, type Point } from './distance.ts';
import { FILTERS, type Filter, type FilterId } from './filters.ts';
import { Firsts } from './firsts.ts';
import { openingAt, waitAt, type Opening } from './opening.ts';
import { planOf, type Plan, type Sought } from './plan.ts';
import { reasonsOf, type Crowd, type Reason } from './reasons.ts';
import { WEIGHTS } from './weights.ts';

export interface Wish extends Sought {
  /** Where the person lives, or null where they have not said. */
  from: Point | null;
  /** Minute of the week, from Monday 0:00. */
  at: number;
  filters?: readonly FilterId[];
  /** How many places at most; 20 unless told. */
  most?: number;
}

export interface Ranked {
  place: Place;
  /** As the crow flies; null where it is not known, or where nobody is received. */
  km: number | null;
  /** Two or three, the strongest first. */
  reasons: Reason[];
  opening: Opening;
}

const MOST = 20;

/**
 * The places for this person, the best first: by what each costs in kilometres, its distance among the rest. A place
 * that receives nobody comes after all those that do: it helps by telephone, and whoever must go would find
 * a closed door. Places alike within a kilometre are told apart by which opens first, then by their exact
 * cost, then by id.
 */
export function rank(places: readonly Place[], wish: Wish): Ranked[] {
  const plan = planOf(wish);
  if (plan === null) return [];
  const firsts = new Firsts<Candidate>(wish.most ?? MOST, byCost);
  const crowd = { withFirst: 0, withReception: plan.receptions.map(() => 0), nearest: Infinity };
  const asked = filtersOf(wish);
  const first: string | undefined = plan.needs.keys().next().value;
  for (const place of places) {
    if (!fits(place, plan)) continue;
    const receives = receivesPublic(place);
    const km = receives && wish.from && place.at ? kilometres(wish.from, place.at) : null;
    if (!asked.every(({ test }) => test(place, { km, at: wish.at }))) continue;
    count(place, km, receives, first, plan, crowd);

    const { last } = firsts;
    if (last && last.receives && !receives) continue;
    // A whole tie more than the last one's: rounding may still bring it level.
    const enough = last && last.receives === receives ? (last.about + 1) * WEIGHTS.tie : Infinity;
    const cost = costOf(place, plan, receives && wish.from ? (km ?? WEIGHTS.unknownPlace) : 0, enough);
    if (cost > enough) continue;
    const about = Math.round(cost / WEIGHTS.tie);
    firsts.offer({ place, km, receives, about, turn: turnAt(place, wish.at), cost });
  }
  return firsts.kept.map(({ place, km }) => ({
    place,
    km,
    reasons: reasonsOf(place, km, plan, crowd),
    opening: openingAt(place.hours, wish.at),
  }));
}

interface Candidate {
  place: Place;
  km: number | null;
  receives: boolean;
  /** The cost to the kilometre. */
  about: number;
  turn: number;
  cost: number;
}

function byCost(one: Candidate, other: Candidate): number {
  return (
    Number(other.receives) - Number(one.receives) ||
    one.about - other.about ||
    one.turn - other.turn ||
    one.cost - other.cost ||
    (one.place.id < other.place.id ? -1 : 1)
  );
}

/** Open now, soon, or later. */
function turnAt({ hours }: Place, minute: number): number {
  const wait = waitAt(hours, minute);
  if (wait === 0) return 0;
  return wait <= WEIGHTS.soon ? 1 : 2;
}

function filtersOf({ filters = [], from }: Wish): readonly Filter[] {
  return FILTERS.filter(({ id, group }) => filters.includes(id) && (group !== 'near' || from !== null));
}

function count(
  place: Place,
  km: number | null,
  receives: boolean,
  first: string | undefined,
  plan: Plan,
  crowd: CountedCrowd,
): void {
  const offersFirst = first === undefined || place.services.includes(first);
  if (offersFirst) crowd.withFirst++;
  if (offersFirst && receives && km !== null && km < crowd.nearest) crowd.nearest = km;
  for (let i = 0; i < plan.receptions.length; i++)
    if (meets(place, plan.receptions[i]!)) crowd.withReception[i]!++;
}

type CountedCrowd = {
  -readonly [Part in keyof Crowd]: Part extends 'withReception' ? number[] : Crowd[Part];
};
