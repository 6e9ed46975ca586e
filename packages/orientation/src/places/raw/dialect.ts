import { PLACE_WORDS, type PlaceList } from '@balise/schema/places';
import type { Column } from './columns.ts';
import v0 from './dialect-v0.json' with { type: 'json' };
import { fold } from './fold.ts';

/** The columns that hold several words, and the list that their own words go to. */
export const LIST_COLUMNS = {
  services: 'services',
  publics_specifiquement_adresses: 'publics',
  prise_en_charge_specifique: 'reception',
  frais_a_charge: 'cost',
  dispositif_programmes_nationaux: 'programmes',
  modalites_acces: 'access',
  modalites_accompagnement: 'help',
} as const satisfies Partial<Record<Column, PlaceList>>;

export type ListColumn = keyof typeof LIST_COLUMNS;

/** The words of today's schema that a written one stands for: none where it has no equal there. */
type Meaning = readonly (readonly [PlaceList, string])[];

const MEANINGS = new Map(
  (Object.keys(LIST_COLUMNS) as ListColumn[]).map((column) => [column, meaningsOf(column)]),
);

function meaningsOf(column: ListColumn): ReadonlyMap<string, Meaning> {
  const list = LIST_COLUMNS[column];
  const tables: Partial<Record<ListColumn, object>> = v0;
  const old = Object.entries(tables[column] ?? {}) as [string, object][];
  return new Map<string, Meaning>([
    ...PLACE_WORDS[list].map((word): [string, Meaning] => [fold(word), [[list, word]]]),
    ...old.map(([word, into]): [string, Meaning] => [fold(word), pairs(into)]),
  ]);
}

function pairs(into: object): Meaning {
  return Object.entries(into).flatMap(([list, words]) =>
    (words as string[]).map((word) => [list as PlaceList, word] as const),
  );
}

/**
 * What a written word means in today's schema; undefined for one that neither dialect knows. The old one
 * writes an explanation behind many a word, « Gratuit : Je peux accéder… », of which the head counts.
 */
export function meaningOf(column: ListColumn, written: string): Meaning | undefined {
  const meanings = MEANINGS.get(column)!;
  return meanings.get(fold(written)) ?? meanings.get(fold(headOf(written)));
}

/** What stands before the colon of an explanation. */
export function headOf(written: string): string {
  const at = written.search(/\s:/);
  return at > 0 ? written.slice(0, at).trim() : written;
}

/** The words of a cell: `|` parts them today, `;` did before, and no word of either dialect has one inside. */
export function wordsOf(cell: string): string[] {
  return [...new Set(cell.split(/[|;]/).map((word) => word.trim()))].filter((word) => word !== '');
}
