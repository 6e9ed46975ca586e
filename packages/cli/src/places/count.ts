import type { RawCounts } from '@balise/orientation/places';
import type { Place } from '@balise/schema/places';
import { SERVICES } from '@balise/schema/services';
import { fill } from '@balise/schema/problem-words';
import { table } from '../table.ts';
import type { Words } from '../words.ts';

/** How many names of a producer's own are listed. */
const MOST_NAMES = 40;

/** How many places offer each service: as the file has it, then as the kit understands it. */
export function servicesCounted(
  places: readonly Place[],
  raw: RawCounts | undefined,
  { own }: Words,
): string[] {
  const words = own.places;
  const counted = new Map<string, number>(SERVICES.map((name) => [name, 0]));
  for (const { services } of places)
    for (const name of services) counted.set(name, (counted.get(name) ?? 0) + 1);
  return [
    ...(raw ? listed(words.written, raw.written, words.others) : []),
    ...listed(words.mapped, counted, words.others),
  ];
}

function listed(title: string, counts: ReadonlyMap<string, number>, others: string): string[] {
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  const shown = rows.slice(0, MOST_NAMES).map(([name, count]) => [`  ${tame(name)}`, String(count)]);
  const left = rows.length - shown.length;
  return [title, ...(shown.length ? table(shown) : []), ...(left ? [fill(others, { count: left })] : []), ''];
}

/** A stranger's word, short and on one line. */
const tame = (name: string) => fill('{name}', { name });
