import type { Place } from '@balise/schema/places';
import { openingAt } from './opening.ts';

/** What a filter looks at beside the place: how far it is, and when it is asked. */
export interface Seen {
  /** Null where it is not known, or where nobody is received. */
  km: number | null;
  /** Minute of the week. */
  at: number;
}

/**
 * What a person can ask for. A place whose file does not say is left out: whoever asks wants to be sure. Those of
 * group `near` mean nothing while it is not known where the person lives; `rank` then leaves them aside.
 */
export const FILTERS = [
  { id: 'near-5', group: 'near', test: within(5) },
  { id: 'near-15', group: 'near', test: within(15) },
  { id: 'near-30', group: 'near', test: within(30) },
  { id: 'free', group: 'cost', test: (place: Place) => place.cost.includes('Gratuit') },
  {
    id: 'open',
    group: 'open',
    test: (place: Place, seen: Seen) => openingAt(place.hours, seen.at)?.open === true,
  },
  { id: 'individual', group: 'help', test: helps('Accompagnement individuel') },
  { id: 'workshop', group: 'help', test: helps('Dans un atelier collectif') },
  { id: 'distance', group: 'help', test: helps('À distance') },
  { id: 'reading', group: 'reception', test: receives('Illettrisme') },
  {
    id: 'languages',
    group: 'reception',
    test: receives('Langues étrangères (anglais)', 'Langues étrangères (autres)'),
  },
  { id: 'sight', group: 'reception', test: receives('Déficience visuelle') },
  { id: 'hearing', group: 'reception', test: receives('Surdité') },
  { id: 'moving', group: 'reception', test: receives('Handicaps moteurs') },
  { id: 'mental', group: 'reception', test: receives('Handicaps mentaux') },
] as const satisfies readonly Filter[];

export type FilterId = (typeof FILTERS)[number]['id'];

export interface Filter {
  id: string;
  group: 'near' | 'cost' | 'open' | 'help' | 'reception';
  test: (place: Place, seen: Seen) => boolean;
}

function within(most: number) {
  return (_: Place, { km }: Seen) => km !== null && km <= most;
}

function helps(word: string) {
  return ({ help }: Place) => help.includes(word);
}

function receives(...words: string[]) {
  return ({ reception }: Place) => words.some((word) => reception.includes(word));
}
