import { PLACE_BOUNDS } from '@balise/schema/place-bounds';
import { MOST_PLACES_BYTES, PLACE_COLUMNS } from '@balise/schema/places';
import { Gathering } from './gather.ts';
import { jsonList } from './json-list.ts';
import { Pace, type PaceOptions } from './pace.ts';
import { readCompact } from './read-compact.ts';
import { refuse, type PlacesReading } from './reading.ts';

export interface ReadOptions extends PaceOptions {
  /** Fetches what reads files as their producers make them. Without it, only compact files and Place objects are read. */
  raw?: (() => Promise<typeof import('./raw/index.ts')>) | undefined;
}

/**
 * Reads places, whatever they come in: a compact file, a file of the national schema (CSV or JSON, either
 * dialect), or a list of objects a page made. Says in codes why it cannot; never throws.
 */
export async function readPlaces(
  source: string | readonly unknown[],
  options: ReadOptions = {},
): Promise<PlacesReading> {
  try {
    return await (typeof source === 'string' ? readText(source, options) : readObjects(source, options));
  } catch {
    return refuse({ code: 'not-places' });
  }
}

/** The first sign tells: an object is a compact file, a list has objects, `<` begins a web page; all else is a table. */
async function readText(source: string, options: ReadOptions): Promise<PlacesReading> {
  if (source.length > MOST_PLACES_BYTES)
    return refuse({ code: 'too-large', most: MOST_PLACES_BYTES / 1024 ** 2 });
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  switch (/\S/.exec(text)?.[0]) {
    case undefined:
      return refuse({ code: 'empty' });
    case '{':
      return await readCompact(text, options.breathe, options.progress);
    case '[':
      return await readJsonList(text, options);
    case '<':
      return refuse({ code: 'not-places' });
    default:
      if (!options.raw) return refuse({ code: 'raw' });
      return await (await options.raw()).readTable(text, options);
  }
}

/** Parsing is half the way, checking the other. */
async function readJsonList(text: string, options: ReadOptions): Promise<PlacesReading> {
  const share = (from: number) => options.progress && ((done: number) => options.progress!(from + done / 2));
  const pace = new Pace({ ...options, progress: share(0) });
  const entries: unknown[] = [];
  try {
    for (const { value, end } of jsonList(text)) {
      entries.push(value);
      if (entries.length > PLACE_BOUNDS.places)
        return refuse({ code: 'too-many', most: PLACE_BOUNDS.places });
      if (pace.isDue()) await pace.rest(end / text.length);
    }
  } catch {
    return refuse({ code: 'not-json' });
  }
  return await readObjects(entries, { ...options, progress: share(0.5) });
}

async function readObjects(entries: readonly unknown[], options: ReadOptions): Promise<PlacesReading> {
  if (!entries.length) return refuse({ code: 'empty' });
  if (entries.slice(0, 10).every(isNational))
    return options.raw ? await (await options.raw()).readRows(entries, options) : refuse({ code: 'raw' });
  const pace = new Pace(options);
  const gathering = new Gathering();
  for (const [i, entry] of entries.entries()) {
    gathering.take(
      typeof entry === 'object' && entry !== null && PLACE_COLUMNS.every((key) => Object.hasOwn(entry, key))
        ? (column) => (entry as Record<string, unknown>)[column]
        : null,
    );
    if (gathering.isFull) break;
    if (pace.isDue()) await pace.rest(i / entries.length);
  }
  return gathering.reading();
}

/** Our own places are the ones with a `name` and hours in words; all else goes to the reader that tells what is amiss. */
function isNational(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return true;
  return !(Object.hasOwn(entry, 'name') && Object.hasOwn(entry, 'hoursText'));
}
