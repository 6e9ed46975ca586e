import { PLACES_FORMAT, PLACES_VERSION } from '@balise/schema/place-bounds';
import { PLACE_COLUMNS } from '@balise/schema/places';
import type { Cells, PlaceColumn } from './check.ts';
import { ROWS_BEGIN, ROWS_END } from './compact-file.ts';
import { Gathering } from './gather.ts';
import { Pace, type PaceOptions } from './pace.ts';
import { refuse, type PlacesProblem, type PlacesReading } from './reading.ts';

/** No row that is a place comes near, and JSON.parse cannot be interrupted. */
const LONGEST_ROW = 128 * 1024;
/** Every commune of France makes a quarter of it. */
const LONGEST_HEAD = 6 * 1024 ** 2;

interface Head {
  note?: unknown;
  communes?: unknown;
  columns: readonly unknown[];
}

/** Reads a compact file, a few rows at a time. A file that an editor has laid out anew is parsed whole. */
export async function readCompact(
  text: string,
  breathe?: () => Promise<void>,
  progress?: (share: number) => void,
): Promise<PlacesReading> {
  const end = text.indexOf('\n');
  const first = text.slice(0, end < 0 ? 0 : end).trimEnd();
  const inLines = first.endsWith(ROWS_BEGIN) && first.length <= LONGEST_HEAD;
  const options = { breathe, progress };
  if (!inLines) return await readWhole(text, options);
  const head = headOf(parsed(`${first}${ROWS_END}`));
  return 'code' in head ? refuse(head) : await readLines(text, end + 1, head, options);
}

async function readLines(
  text: string,
  from: number,
  head: Head,
  options: PaceOptions,
): Promise<PlacesReading> {
  const pace = new Pace(options);
  const gathering = new Gathering();
  const cells = cellsOf(head.columns);
  for (let at = from; ;) {
    const next = text.indexOf('\n', at);
    const line = text.slice(at, next < 0 ? text.length : next).trim();
    if (line.startsWith(ROWS_END[0]!)) break;
    if (next < 0) return refuse({ code: 'cut-short' });
    at = next + 1;
    if (line === '') continue;
    const row = line.length > LONGEST_ROW ? undefined : parsed(line.endsWith(',') ? line.slice(0, -1) : line);
    gathering.take(cells(row));
    if (gathering.isFull) break;
    if (pace.isDue()) await pace.rest(at / text.length);
  }
  return gathering.reading(head);
}

async function readWhole(text: string, options: PaceOptions): Promise<PlacesReading> {
  const file = parsed(text);
  if (file === undefined) return refuse({ code: 'not-json' });
  const head = headOf(file);
  if ('code' in head) return refuse(head);
  const rows = own(file, 'places');
  if (!Array.isArray(rows)) return refuse({ code: 'not-places' });
  const pace = new Pace(options);
  const gathering = new Gathering();
  const cells = cellsOf(head.columns);
  for (const [i, row] of rows.entries()) {
    gathering.take(cells(row));
    if (gathering.isFull) break;
    if (pace.isDue()) await pace.rest(i / rows.length);
  }
  return gathering.reading(head);
}

/** What the file says of itself, or why it is none of ours. */
function headOf(file: unknown): Head | PlacesProblem {
  if (own(file, 'format') !== PLACES_FORMAT) return { code: 'not-places' };
  const version = own(file, 'version');
  if (typeof version !== 'number' || !(version >= PLACES_VERSION)) return { code: 'not-places' };
  if (version > PLACES_VERSION) return { code: 'newer-version', version };
  const columns = own(file, 'columns');
  if (!Array.isArray(columns)) return { code: 'no-columns', columns: [...PLACE_COLUMNS] };
  const missing = PLACE_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length) return { code: 'no-columns', columns: missing };
  return { columns, note: own(file, 'note'), communes: own(file, 'communes') };
}

/** Columns are found by their names: those that a later version adds are passed over. */
function cellsOf(columns: readonly unknown[]): (row: unknown) => Cells | null {
  const ranks = Object.fromEntries(
    PLACE_COLUMNS.map((column) => [column, columns.indexOf(column)]),
  ) as Record<PlaceColumn, number>;
  return (row) =>
    Array.isArray(row) && row.length === columns.length
      ? (column) => (row as unknown[])[ranks[column]]
      : null;
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
