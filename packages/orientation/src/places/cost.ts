import type { Place } from '@balise/schema/places';
import type { Plan } from './plan.ts';
import { WEIGHTS } from './weights.ts';

const NOBODY_RECEIVED = "Ce lieu n'accueille pas de public";
export const ALONE_WITH_SOMEONE = 'Accompagnement individuel';

export function receivesPublic(place: Place): boolean {
  return !place.access.includes(NOBODY_RECEIVED);
}

/** Is there something for the person at this place: a service they need, or someone to talk with face to face? */
export function fits(place: Place, plan: Plan): boolean {
  if (plan.needs.size === 0) return canTalkAt(place);
  for (const service of plan.needs.keys()) if (place.services.includes(service)) return true;
  return false;
}

function canTalkAt(place: Place): boolean {
  return (
    receivesPublic(place) &&
    (place.help.includes(ALONE_WITH_SOMEONE) ||
      (place.help.length === 0 && place.programmes.some((one) => WEIGHTS.talkedAt.includes(one))))
  );
}

/**
 * What the place lacks, in kilometres, none of it below zero; `start` is its distance. Beyond `enough` it
 * is not counted to the end: no place that far comes among the first.
 */
export function costOf(place: Place, plan: Plan, start: number, enough: number): number {
  let cost = start + needsMissing(place, plan);
  if (cost > enough) return cost;
  cost += receptionsMissing(place, plan) + payment(place) + helpMissing(place, plan);
  if (cost > enough) return cost;
  return cost + (hasProgramme(place, plan) ? 0 : plan.noProgramme) + otherPublic(place, plan);
}

function needsMissing({ services }: Place, { needs, allNeeds }: Plan): number {
  let missing = allNeeds;
  for (const [service, price] of needs) if (services.includes(service)) missing -= price;
  return missing;
}

function receptionsMissing(place: Place, { receptions }: Plan): number {
  let missing = 0;
  for (const words of receptions) if (!meets(place, words)) missing += WEIGHTS.reception;
  return missing;
}

export function meets(place: Place, words: readonly string[]): boolean {
  for (const word of words) if (place.reception.includes(word)) return true;
  return false;
}

function payment({ cost }: Place): number {
  let sum = 0;
  let known = 0;
  for (const word of cost) {
    const price = WEIGHTS.cost[word];
    if (price === undefined) continue;
    sum += price;
    known++;
  }
  return known === 0 ? WEIGHTS.cost['unknown']! : sum / known;
}

function helpMissing(place: Place, { help }: Plan): number {
  if (help === null) return 0;
  let best = Infinity;
  for (const word of place.help) best = Math.min(best, help[word] ?? Infinity);
  return best === Infinity ? help['unknown']! : best;
}

function hasProgramme(place: Place, { programmes }: Plan): boolean {
  for (const one of place.programmes) if (programmes.includes(one)) return true;
  return false;
}

function otherPublic({ publics }: Place, plan: Plan): number {
  if (publics.length === 0) return 0;
  for (const one of publics) if (plan.publics.includes(one)) return 0;
  return WEIGHTS.public / publics.length;
}
