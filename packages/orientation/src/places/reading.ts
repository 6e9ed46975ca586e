import type { Places } from '@balise/schema/places';
import type { PlaceNote } from './note.ts';

/** Why a file could not be read at all. */
export type PlacesProblem =
  /** `most` in MiB. */
  | { code: 'too-large'; most: number }
  | { code: 'too-many'; most: number }
  | { code: 'newer-version'; version: number }
  /** Neither a list of places nor a table of them: a web page, for instance. */
  | { code: 'not-places' }
  | { code: 'not-json' }
  /** A compact file whose end is missing. */
  | { code: 'cut-short' }
  /** The columns that a place cannot do without, by their names in the national schema. */
  | { code: 'no-columns'; columns: string[] }
  | { code: 'empty' }
  /** A table whose rows do not end, again and again, as where quotes never close; the last of them. */
  | { code: 'open-quotes'; row: number }
  /** A file as it comes from a producer, where only compact files are read. */
  | { code: 'raw' };

/** What was in a raw file, before anything was mapped or merged. */
export interface RawCounts {
  /** Rows that hold something, but the header. */
  rows: number;
  /** Rows that are a place, merged ones among them. */
  read: number;
  /** How many of the read rows offer each service, by the name written there. */
  written: ReadonlyMap<string, number>;
}

export type PlacesReading =
  { ok: true; places: Places; notes: PlaceNote[]; raw?: RawCounts } | { ok: false; problem: PlacesProblem };

export const refuse = (problem: PlacesProblem): PlacesReading => ({ ok: false, problem });
