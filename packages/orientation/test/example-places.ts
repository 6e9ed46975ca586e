import { readFileSync } from 'node:fs';
import type { Commune, Place } from '@balise/schema/places';
import Papa from 'papaparse';

const FILE = new URL('../../../demo/places/lieux-exemple.csv', import.meta.url);
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = 24 * 60;

/** The example file by a reader of a few lines: what the ranking looks at, and hours in their simplest form. */
export function examplePlaces(): Place[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(FILE, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) => {
    const cell = (name: string) => row[name] ?? '';
    const list = (name: string) => cell(name).split('|').filter(Boolean);
    return {
      id: cell('id'),
      name: cell('nom'),
      commune: cell('commune'),
      postcode: cell('code_postal'),
      address: cell('adresse'),
      at: cell('latitude') ? [Number(cell('latitude')), Number(cell('longitude'))] : null,
      services: list('services'),
      publics: list('publics_specifiquement_adresses'),
      reception: list('prise_en_charge_specifique'),
      cost: list('frais_a_charge'),
      programmes: list('dispositif_programmes_nationaux'),
      access: list('modalites_acces'),
      help: list('modalites_accompagnement'),
      phone: cell('telephone'),
      mail: cell('courriels'),
      site: cell('site_web'),
      booking: cell('prise_rdv'),
      entrance: cell('fiche_acces_libre'),
      hours: simpleHours(cell('horaires')),
      hoursText: cell('horaires'),
      updated: cell('date_maj'),
    };
  });
}

/** The middle of a commune's places. */
export function exampleCommunes(places: readonly Place[]): Commune[] {
  return [...new Set(places.map(({ commune }) => commune))].map((name) => {
    const here = places.filter((one) => one.commune === name);
    const points = here.flatMap(({ at }) => (at ? [at] : []));
    const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    return [name, here[0]!.postcode, mean(0), mean(1)];
  });
}

/** « Mo-Fr 09:00-12:00,13:30-17:00; Sa 09:00-12:00 »; null where there is anything else. */
function simpleHours(text: string): number[] | null {
  const hours: [number, number][] = [];
  for (const rule of text.split('; ')) {
    const parts = /^([A-Z][a-z](?:[-,][A-Z][a-z])*) ([\d:,-]+)$/.exec(rule);
    if (!parts) return null;
    for (const day of daysOf(parts[1]!))
      for (const range of parts[2]!.split(',')) {
        const [opens, closes] = range.split('-').map(minutesOf) as [number, number];
        hours.push([day * DAY + opens, day * DAY + closes]);
      }
  }
  return hours.sort(([one], [other]) => one - other).flat();
}

function daysOf(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first, last = first] = part.split('-').map((day) => DAYS.indexOf(day)) as [number, number?];
    return DAYS.flatMap((_, day) => (day >= first && day <= last ? [day] : []));
  });
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}
