import type { Place, Places } from '@balise/schema/places';
import * as raw from '../src/places/raw/index.ts';
import { readPlaces, type PlaceNote, type PlacesReading } from '../src/places/index.ts';

/** A place with all that a place may have. */
export const fullPlace: Place = {
  id: 'a',
  name: 'Médiathèque « Les Trois Marches »',
  commune: 'Saint-Étienne',
  postcode: '42000',
  address: '3 place du Vieux Lavoir',
  at: [45.43901, 4.38715],
  services: ['Accès internet et matériel informatique', 'Un service à nous'],
  publics: ['Seniors'],
  reception: ['Surdité', 'Illettrisme'],
  cost: ['Gratuit'],
  programmes: ["Point d'accès numérique CAF"],
  access: ['Se présenter'],
  help: ['Dans un atelier collectif'],
  phone: '+33 4 77 00 00 00',
  mail: 'a@exemple.fr',
  site: 'https://exemple.fr/',
  booking: 'http://exemple.fr/rdv',
  entrance: '',
  hours: [540, 720, 1980, 2160],
  hoursText: '',
  updated: '2026-11-22',
};

export function placesOf(places: readonly Place[]): Places {
  return { places, communes: [['Saint-Étienne', '42000', 45.43901, 4.38715]], note: 'Source : nous' };
}

/** So many places, no two alike. */
export function manyPlaces(count: number): Places {
  return placesOf(
    Array.from({ length: count }, (_, i) => ({
      ...fullPlace,
      id: `lieu-${i}`,
      name: `Espace numérique n° ${i}`,
      at: [43 + (i % 700) / 100, (i % 500) / 100] as const,
    })),
  );
}

/** Reads with the reader of raw files at hand. */
export function readAll(source: string | readonly unknown[]): Promise<PlacesReading> {
  return readPlaces(source, { raw: () => Promise.resolve(raw) });
}

/** What must be readable; what was told of it comes along. */
export async function readOk(
  source: string | readonly unknown[],
): Promise<Extract<PlacesReading, { ok: true }>> {
  const reading = await readAll(source);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading;
}

export async function problemOf(source: string | readonly unknown[]): Promise<unknown> {
  const reading = await readAll(source);
  return reading.ok ? 'read' : reading.problem;
}

export const codes = (notes: readonly PlaceNote[]) => notes.map(({ code }) => code);
