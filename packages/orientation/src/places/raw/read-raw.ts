import { PLACE_BOUNDS } from '@balise/schema/place-bounds';
import type { Place } from '@balise/schema/places';
import { note, type PlaceNote } from '../note.ts';
import { Pace, type PaceOptions } from '../pace.ts';
import { refuse, type PlacesReading } from '../reading.ts';
import { columnOf, missingColumns, type Column } from './columns.ts';
import { communesOf } from './communes.ts';
import { csvRows, isBlank, OpenQuotes } from './csv.ts';
import { wordsOf } from './dialect.ts';
import { draftOf, type Draft, type RawCells } from './draft.ts';
import type { Hours } from './hours.ts';
import { Merging } from './merge.ts';

/** Longer cells are cut: no column of a place has use for more. */
const LONGEST_CELL = 12_000;
const LONGEST_HEADING = 60;
/** Rows of a table, blank ones too: what a spreadsheet holds. */
const LONGEST_TABLE = 2 ** 20;
/** How much of the way the hours are, which come last. */
const HOURS_SHARE = 0.3;

/** Reads a table, with its headings in the first row that has any. */
export async function readTable(text: string, options: PaceOptions = {}): Promise<PlacesReading> {
  const making = new Making(options, text.length);
  let ranks: ReadonlyMap<Column, number[]> | undefined;
  try {
    for (const { number, cells, end, quotes } of csvRows(text)) {
      if (quotes === 'open') making.notes.push(note(number, '', 'open-quote'));
      if (number > LONGEST_TABLE) return refuse({ code: 'too-many', most: PLACE_BOUNDS.places });
      if (making.pace.isDue()) await making.rest(end);
      if (isBlank(cells)) continue;
      if (!ranks) {
        ranks = ranksOf(cells);
        making.named(cells);
        const problem = lacking(new Set(ranks.keys()));
        if (problem) return problem;
        continue;
      }
      if (quotes) making.notes.push(note(number, '', 'quotes', { value: cells.join(' ').slice(0, 200) }));
      making.take(number, cellsIn(cells, ranks));
      if (making.isFull) return refuse({ code: 'too-many', most: PLACE_BOUNDS.places });
    }
  } catch (error) {
    if (error instanceof OpenQuotes) return refuse({ code: 'open-quotes', row: error.row });
    throw error;
  }
  return await making.reading();
}

/** Reads entries of a JSON list, whose keys are the columns. */
export async function readRows(
  entries: readonly unknown[],
  options: PaceOptions = {},
): Promise<PlacesReading> {
  const making = new Making(options, entries.length);
  const heads = entries.slice(0, 1000).flatMap((entry) => (isObject(entry) ? Object.keys(entry) : []));
  const problem = lacking(new Set([...new Set(heads)].flatMap((head) => columnOf(head) ?? [])));
  if (problem) return problem;
  making.named(heads);
  for (const [i, entry] of entries.entries()) {
    if (isObject(entry)) making.take(i + 1, cellsOf(entry));
    else making.notes.push(note(i + 1, '', 'bad-row'));
    if (making.isFull) return refuse({ code: 'too-many', most: PLACE_BOUNDS.places });
    if (making.pace.isDue()) await making.rest(i);
  }
  return await making.reading();
}

/** Where each column is; two headings may stand for one. */
function ranksOf(headings: readonly string[]): ReadonlyMap<Column, number[]> {
  const ranks = new Map<Column, number[]>();
  for (const [rank, heading] of headings.entries()) {
    const column = columnOf(heading);
    if (column) ranks.set(column, [...(ranks.get(column) ?? []), rank]);
  }
  return ranks;
}

/** Of two headings that stand for one column, the first that holds something. */
function cellsIn(cells: readonly string[], ranks: ReadonlyMap<Column, number[]>): RawCells {
  return (column) => {
    const rank = ranks.get(column)?.find((one) => cells[one]?.trim());
    return rank === undefined ? '' : cells[rank]!;
  };
}

function lacking(found: ReadonlySet<Column>): PlacesReading | undefined {
  const missing = missingColumns(found);
  if (!missing.length) return undefined;
  return refuse(found.size ? { code: 'no-columns', columns: missing } : { code: 'not-places' });
}

/** From a row to a place, of which several may be one. */
class Making {
  readonly notes: PlaceNote[] = [];
  readonly pace: Pace;
  private readonly merging = new Merging(this.notes);
  private readonly written = new Map<string, number>();
  private readonly headings = new Map<string, string>();
  private rows = 0;
  private read = 0;

  constructor(
    options: PaceOptions,
    private readonly length: number,
  ) {
    this.pace = new Pace(options);
  }

  get isFull(): boolean {
    return this.rows > PLACE_BOUNDS.places;
  }

  /** Headings as they are written: notes are read beside the file, which may not know today's names. */
  named(headings: readonly string[]): void {
    for (const heading of headings) {
      const column = columnOf(heading);
      if (column && !this.headings.has(column))
        this.headings.set(column, heading.trim().slice(0, LONGEST_HEADING));
    }
  }

  take(row: number, cells: RawCells): void {
    this.rows++;
    const raw: RawCells = (column) => cells(column).slice(0, LONGEST_CELL);
    const draft = draftOf(row, raw, this.notes);
    if (!draft) return;
    this.read++;
    for (const word of wordsOf(raw('services'))) this.written.set(word, (this.written.get(word) ?? 0) + 1);
    this.merging.add(draft);
  }

  async rest(done: number): Promise<void> {
    await this.pace.rest((1 - HOURS_SHARE) * (done / this.length));
  }

  async reading(): Promise<PlacesReading> {
    if (!this.rows) return refuse({ code: 'empty' });
    const places = await this.withHours(this.merging.drafts());
    if (!places.length) return refuse({ code: 'not-places' });
    const { rows, read, written, notes } = this;
    // Hours are read last, and merging tells of rows out of their turn.
    notes.sort((a, b) => a.row - b.row);
    for (const one of notes)
      if (one.field !== undefined) one.field = this.headings.get(one.field) ?? one.field;
    return {
      ok: true,
      places: { places, communes: communesOf(places), note: '' },
      notes,
      raw: { rows, read, written },
    };
  }

  /** The library of opening hours weighs more than all the rest: fetched where a file has hours, and no sooner. */
  private async withHours(drafts: readonly Draft[]): Promise<Place[]> {
    if (!drafts.some(({ hours }) => hours !== '')) return drafts.map(({ place }) => place);
    const { weekly } = await import('./hours.ts');
    const known = new Map<string, Hours>();
    const places: Place[] = [];
    for (const [i, { row, place, hours }] of drafts.entries()) {
      const read = hours === '' ? undefined : (known.get(hours) ?? weekly(hours));
      if (read) known.set(hours, read);
      if (read?.code) {
        const into = read.into === undefined ? {} : { into: read.into };
        this.notes.push(note(row, place.id, read.code, { field: 'horaires', value: hours, ...into }));
      }
      places.push(read ? { ...place, hours: read.hours, hoursText: read.text } : place);
      if (this.pace.isOver()) await this.pace.rest(1 - HOURS_SHARE * (1 - i / drafts.length));
    }
    return places;
  }
}

function isObject(entry: unknown): entry is Record<string, unknown> {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry);
}

/** The cells of an object by its own keys; of two that stand for one column, the first that holds something. */
function cellsOf(entry: Record<string, unknown>): RawCells {
  const cells = new Map<Column, string>();
  for (const key of Object.keys(entry)) {
    const column = columnOf(key);
    if (column && !cells.get(column)) cells.set(column, textOf(entry[key]));
  }
  return (column) => cells.get(column) ?? '';
}

/** Lists may be lists in JSON, and numbers numbers. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join('|');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
