// Lists of places in a page: how long their reading takes, and how long it holds the page up at most.
import { compactFile, readPlaces } from '@balise/orientation/places';
import { PLACE_WORDS, type Place } from '@balise/schema/places';

const HOURS = [0, 1, 2, 3, 4].flatMap((day) => [day * 1440 + 540, day * 1440 + 720]);

/** A compact file of so many places, as long-winded as real ones are. */
export function fileOf(count: number): string {
  const places = Array.from({ length: count }, (_, i): Place => ({
    id: `structure-${i}`,
    name: `Médiathèque municipale numéro ${i}`,
    commune: `Commune ${i % 900}`,
    postcode: String(1000 + (i % 9000)).padStart(5, '0'),
    address: `${i % 200} avenue de la République`,
    at: [42 + (i % 900) / 100, -4 + (i % 1100) / 100],
    services: PLACE_WORDS.services.slice(i % 5, (i % 5) + 3),
    publics: [],
    reception: PLACE_WORDS.reception.slice(0, i % 3),
    cost: ['Gratuit'],
    programmes: i % 4 ? [] : ['Conseillers numériques'],
    access: ['Se présenter', 'Téléphoner'],
    help: ['Accompagnement individuel'],
    phone: '+33199001234',
    mail: '',
    site: 'https://exemple.invalid/mediatheque',
    booking: '',
    entrance: '',
    hours: HOURS,
    hoursText: '',
    updated: '2026-11-01',
  }));
  return compactFile({ places, communes: [], note: '' }, '2026-11-22');
}

export interface Reading {
  count: number;
  ms: number;
  /** The longest that the page could not answer, in milliseconds. */
  longest: number;
}

let file = '';

/** Apart from the reading, so that what it leaves behind is not cleared away at its cost. */
export function make(count: number): void {
  file = fileOf(count);
}

export async function read(): Promise<Reading> {
  let longest = 0;
  let last = performance.now();
  const breathe = async () => {
    longest = Math.max(longest, performance.now() - last);
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
  await breathe();
  longest = 0;
  const begun = performance.now();
  const reading = await readPlaces(file, { breathe });
  longest = Math.max(longest, performance.now() - last);
  return { count: reading.ok ? reading.places.places.length : 0, ms: performance.now() - begun, longest };
}
