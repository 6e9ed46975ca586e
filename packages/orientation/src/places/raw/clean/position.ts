import type { Cleaned } from './cleaned.ts';

/** France in boxes: south, north, west, east. */
const FRANCE: readonly (readonly [number, number, number, number])[] = [
  [41.2, 51.2, -5.3, 9.7], // Hexagone et Corse
  [14.3, 18.2, -63.2, -60.7], // Guadeloupe, Martinique, Saint-Barthélemy, Saint-Martin
  [2, 6, -54.7, -51.5], // Guyane
  [-21.5, -20.8, 55.1, 55.9], // La Réunion
  [-13.1, -12.5, 44.9, 45.4], // Mayotte
  [46.7, 47.2, -56.5, -56.1], // Saint-Pierre-et-Miquelon
  [-14.5, -13.1, -178.3, -176], // Wallis-et-Futuna
  [-28, -7.8, -155, -134], // Polynésie française
  [-23, -19.5, 163, 168.5], // Nouvelle-Calédonie
];

/** To a metre: more digits only weigh. */
const DIGITS = 1e5;

/** Latitude and longitude as degrees, the other way round where only that can be; null where they say nothing. */
export function position(latitude: string, longitude: string): Cleaned<readonly [number, number] | null> {
  const [lat, lon] = [degrees(latitude), degrees(longitude)];
  if (Number.isNaN(lat + lon) || (lat === 0 && lon === 0)) return { value: null, code: 'no-position' };
  if (isInFrance(lat, lon)) return { value: [lat, lon] };
  if (isInFrance(lon, lat)) return { value: [lon, lat], code: 'swapped' };
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return { value: null, code: 'no-position' };
  return { value: [lat, lon], code: 'outside-france' };
}

function degrees(written: string): number {
  const number = written.replace(/\s/g, '').replace(',', '.');
  return /^[+-]?\d{1,3}(\.\d*)?$/.test(number) ? Math.round(Number(number) * DIGITS) / DIGITS : NaN;
}

function isInFrance(lat: number, lon: number): boolean {
  return FRANCE.some(
    ([south, north, west, east]) => lat >= south && lat <= north && lon >= west && lon <= east,
  );
}
