import { PLACE_BOUNDS, PLACE_FORMS, WEEK_MINUTES } from '@balise/schema/place-bounds';
import type { PLACE_COLUMNS } from '@balise/schema/places';
import { PLACE_LISTS, type Commune, type Place, type PlaceList } from '@balise/schema/places';
import { Interned } from './interned.ts';

/*
 * By hand, though the schema package has the same for tools (places-file.ts): a page reads twenty thousand rows
 * in the time between two clicks, and needs no sentence about each.
 */

export type PlaceColumn = (typeof PLACE_COLUMNS)[number];

/** A place, the columns whose address had to go, or the column that makes the row unfit. */
export type Checked = { place: Place; dropped: readonly PlaceColumn[] } | { fault: PlaceColumn };

const WEB = ['site', 'booking', 'entrance'] as const;
const TEXTS = {
  id: PLACE_BOUNDS.id,
  name: PLACE_BOUNDS.name,
  commune: PLACE_BOUNDS.commune,
  address: PLACE_BOUNDS.address,
  phone: PLACE_BOUNDS.phone,
  mail: PLACE_BOUNDS.mail,
  hoursText: PLACE_BOUNDS.hoursText,
} as const;
const TEXT_COLUMNS = Object.keys(TEXTS) as (keyof typeof TEXTS)[];
const NONE: readonly PlaceColumn[] = [];

/** What a column of the row holds, whatever the row is made of. */
export type Cells = (column: PlaceColumn) => unknown;

/** Whether cells from outside are a place. One of these for a whole file: its words are shared. */
export class PlaceCheck {
  private readonly interned = new Interned();

  check(cells: Cells): Checked {
    const place = {} as Record<PlaceColumn, unknown>;
    for (const column of TEXT_COLUMNS) {
      const text = cells(column);
      if (typeof text !== 'string' || text.length > TEXTS[column]) return { fault: column };
      place[column] = text;
    }
    if (place.id === '') return { fault: 'id' };
    if (place.name === '') return { fault: 'name' };
    for (const column of ['postcode', 'updated'] as const) {
      const text = cells(column);
      if (typeof text !== 'string' || !PLACE_FORMS[column].test(text)) return { fault: column };
      place[column] = text;
    }
    for (const list of PLACE_LISTS) {
      const words = this.words(list, cells(list));
      if (!words) return { fault: list };
      place[list] = words;
    }
    const at = cells('at');
    if (at !== null && !isPosition(at)) return { fault: 'at' };
    place.at = at === null ? null : [at[0], at[1]];
    const hours = cells('hours');
    if (hours !== null && !areHours(hours)) return { fault: 'hours' };
    place.hours = hours === null ? null : [...hours];
    let dropped = NONE;
    for (const column of WEB) {
      const address = cells(column);
      const fit = isWeb(address);
      if (!fit) dropped = [...dropped, column];
      place[column] = fit ? address : '';
    }
    return { place: place as unknown as Place, dropped };
  }

  private words(list: PlaceList, written: unknown): string[] | undefined {
    if (!Array.isArray(written) || written.length > PLACE_BOUNDS.words) return undefined;
    const words: string[] = [];
    for (const one of written as unknown[]) {
      const isWord = typeof one === 'string' && one !== '' && one.length <= PLACE_BOUNDS.word;
      const word = isWord || typeof one === 'number' ? this.interned.word(list, one) : undefined;
      if (word === undefined) return undefined;
      words.push(word);
    }
    return words;
  }
}

/** Nothing but what a link may open: no `javascript:`, no `data:`. */
function isWeb(address: unknown): address is string {
  return typeof address === 'string' && address.length <= PLACE_BOUNDS.web && PLACE_FORMS.web.test(address);
}

function isPosition(at: unknown): at is [number, number] {
  return Array.isArray(at) && at.length === 2 && isWithin(at[0], 90) && isWithin(at[1], 180);
}

function isWithin(degrees: unknown, most: number): boolean {
  return typeof degrees === 'number' && Math.abs(degrees) <= most;
}

function areHours(hours: unknown): hours is number[] {
  if (!Array.isArray(hours) || hours.length % 2 || !hours.length || hours.length > PLACE_BOUNDS.hours)
    return false;
  let last = -1;
  for (const time of hours as unknown[]) {
    if (typeof time !== 'number' || !Number.isInteger(time) || time <= last || time > WEEK_MINUTES)
      return false;
    last = time;
  }
  return true;
}

export function isCommune(entry: unknown): entry is Commune {
  if (!Array.isArray(entry) || entry.length !== 4) return false;
  const [name, postcode, ...at] = entry as unknown[];
  return (
    typeof name === 'string' &&
    name !== '' &&
    name.length <= PLACE_BOUNDS.commune &&
    typeof postcode === 'string' &&
    PLACE_FORMS.postcode.test(postcode) &&
    isPosition(at)
  );
}
