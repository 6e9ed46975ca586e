import { PLACE_BOUNDS } from '@balise/schema/place-bounds';
import type { Commune, Place } from '@balise/schema/places';
import { fold } from './fold.ts';

interface Found {
  names: Map<string, number>;
  postcode: string;
  latitude: number;
  longitude: number;
  count: number;
}

/** Where a person may say that they live: each commune that has a place, at the middle of its places. */
export function communesOf(places: readonly Place[]): Commune[] {
  const byKey = new Map<string, Found>();
  for (const { commune, postcode, at } of places) {
    if (!at || !commune) continue;
    const key = `${keyOf(commune)}|${postcode}`;
    const found = byKey.get(key) ?? { names: new Map(), postcode, latitude: 0, longitude: 0, count: 0 };
    found.names.set(commune, (found.names.get(commune) ?? 0) + 1);
    found.latitude += at[0];
    found.longitude += at[1];
    found.count++;
    byKey.set(key, found);
  }
  const middle = (sum: number, count: number) => Math.round((sum / count) * 1e5) / 1e5;
  return [...byKey.values()]
    .slice(0, PLACE_BOUNDS.communes)
    .map(({ names, postcode, latitude, longitude, count }): Commune => [
      bestOf(names),
      postcode,
      middle(latitude, count),
      middle(longitude, count),
    ])
    .sort(([a, codeA], [b, codeB]) =>
      a === b ? order(codeA, codeB) : order(fold(a), fold(b)) || order(a, b),
    );
}

/** « St-Jorioz » and « Saint-Jorioz » are one. */
function keyOf(name: string): string {
  return fold(name)
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
}

/** Of several spellings the one with the accents and hyphens that careless ones leave out; else the commonest. */
function bestOf(names: ReadonlyMap<string, number>): string {
  const [[best]] = [...names].sort(
    ([a, countA], [b, countB]) => care(b) - care(a) || countB - countA || order(a, b),
  ) as [[string, number]];
  return best;
}

function care(name: string): number {
  const accents = name.normalize('NFD').length - name.length;
  const hyphens = name.match(/\p{L}-\p{L}/gu)?.length ?? 0;
  const slips = name.match(/\bste?\b|' | - /gi)?.length ?? 0;
  return accents + hyphens - 2 * slips;
}

/** By code unit: the same on every machine, whatever its language. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
