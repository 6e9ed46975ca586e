import { PLACES_FORMAT, PLACES_VERSION } from '@balise/schema/place-bounds';
import {
  PLACE_COLUMNS,
  PLACE_LISTS,
  PLACE_WORDS,
  type Place,
  type PlaceList,
  type Places,
} from '@balise/schema/places';

/** What stands between the head of the file and its rows, and after them: the same for who writes and who reads. */
export const ROWS_BEGIN = ',"places":[';
export const ROWS_END = ']}';

const RANKS = new Map<PlaceList, ReadonlyMap<string, number>>(
  PLACE_LISTS.map((name) => [name, new Map(PLACE_WORDS[name].map((word, rank) => [word, rank]))]),
);

/**
 * The places as a file for pages: JSON, of which each line but the first and the last is a row, so that a
 * reader can take it in slices. `made` is the day, 2026-11-22.
 */
export function compactFile({ places, communes, note }: Places, made: string): string {
  const head = JSON.stringify({
    format: PLACES_FORMAT,
    version: PLACES_VERSION,
    made,
    note,
    columns: PLACE_COLUMNS,
    communes,
  });
  const rows = places.map((place) => JSON.stringify(PLACE_COLUMNS.map((column) => cell(place, column))));
  return `${head.slice(0, -1)}${ROWS_BEGIN}\n${rows.join(',\n')}\n${ROWS_END}\n`;
}

function cell(place: Place, column: (typeof PLACE_COLUMNS)[number]): unknown {
  const ranks = RANKS.get(column as PlaceList);
  return ranks ? place[column as PlaceList].map((word) => ranks.get(word) ?? word) : place[column];
}
