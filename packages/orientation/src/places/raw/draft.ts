import { PLACE_BOUNDS } from '@balise/schema/place-bounds';
import { PLACE_LISTS, type Place, type PlaceList } from '@balise/schema/places';
import { note, type PlaceNote } from '../note.ts';
import type { Cleaned } from './clean/cleaned.ts';
import { communeName } from './clean/commune.ts';
import { day } from './clean/day.ts';
import { mail } from './clean/mail.ts';
import { phone } from './clean/phone.ts';
import { position } from './clean/position.ts';
import { postcode } from './clean/postcode.ts';
import { clipped, plain } from './clean/text.ts';
import { web } from './clean/web.ts';
import type { Column } from './columns.ts';
import { LIST_COLUMNS, meaningOf, wordsOf, type ListColumn } from './dialect.ts';
import { fold } from './fold.ts';

/** What a row holds in a column, '' for nothing. */
export type RawCells = (column: Column) => string;

/** A row on its way to be a place: its hours are still a text, and it may be one of several that are one place. */
export interface Draft {
  row: number;
  place: Place;
  /** Name, address and postcode without what two people write differently; rows with the same are one place. */
  key: string;
  hours: string;
}

const MORE = 10;

/** A row made a place as far as it can be; null where nobody could be sent there. All that was done goes to `notes`. */
export function draftOf(row: number, raw: RawCells, notes: PlaceNote[]): Draft | null {
  const cell = (column: Column) => plain(raw(column));
  const id = cell('id').slice(0, PLACE_BOUNDS.id) || `ligne-${row}`;
  const tell = (code: PlaceNote['code'], more: Pick<PlaceNote, 'field' | 'value' | 'into'> = {}) =>
    void notes.push(note(row, id, code, more));
  const take = (column: Column, { value, code }: Cleaned<string>): string => {
    if (code) tell(code, { field: column, value: cell(column), ...(value && { into: value }) });
    return value;
  };
  const text = (column: Column, most: number) => take(column, clipped(cell(column), most));

  const name = text('nom', PLACE_BOUNDS.name);
  const street = cell('adresse');
  const [commune, code] = [communeName(text('commune', PLACE_BOUNDS.commune)), cell('code_postal')];
  const isNowhere = !street && !commune && !code;
  if (!name || isNowhere) {
    tell(name ? 'no-place' : 'no-name', { value: name || [street, code, commune].join(' ').trim() });
    return null;
  }
  if (!cell('id')) tell('no-id', { into: id });

  const address = [street, cell('complement_adresse')].filter((part) => part !== '').join(', ');
  const at = position(cell('latitude'), cell('longitude'));
  const written = `${cell('latitude')} ${cell('longitude')}`.trim();
  if (at.code)
    tell(at.code, { field: 'latitude', value: written, ...(at.value && { into: at.value.join(' ') }) });
  const postal = take('code_postal', postcode(code));
  const place: Place = {
    id,
    name,
    commune,
    postcode: postal,
    address: take('adresse', clipped(address, PLACE_BOUNDS.address)),
    at: at.value,
    ...lists(cell, tell),
    phone: take('telephone', phone(cell('telephone'))).slice(0, PLACE_BOUNDS.phone),
    mail: take('courriels', mail(cell('courriels'))),
    site: take('site_web', web(cell('site_web'))),
    booking: take('prise_rdv', web(cell('prise_rdv'))),
    entrance: take('fiche_acces_libre', web(cell('fiche_acces_libre'))),
    hours: null,
    hoursText: '',
    updated: take('date_maj', day(cell('date_maj'))),
  };
  // A town hall without an address is not every other one.
  const where = street && postal ? [fold(street), postal] : [fold(street), postal, fold(commune)];
  return { row, place, key: [fold(name), ...where].join('|'), hours: cell('horaires') };
}

function lists(
  cell: RawCells,
  tell: (code: PlaceNote['code'], more: Pick<PlaceNote, 'field' | 'value'>) => void,
): Record<PlaceList, readonly string[]> {
  const found = Object.fromEntries(PLACE_LISTS.map((list) => [list, new Set<string>()])) as Record<
    PlaceList,
    Set<string>
  >;
  for (const column of Object.keys(LIST_COLUMNS) as ListColumn[]) {
    const words = wordsOf(cell(column));
    if (words.length > PLACE_BOUNDS.words)
      tell('too-long', {
        field: column,
        value: words.slice(PLACE_BOUNDS.words, PLACE_BOUNDS.words + MORE).join('|'),
      });
    for (const word of words.slice(0, PLACE_BOUNDS.words)) {
      const meaning = meaningOf(column, word);
      if (!meaning) tell('unknown-value', { field: column, value: word });
      else if (!meaning.length) tell('left-out', { field: column, value: word });
      const known = meaning ?? [[LIST_COLUMNS[column], clipped(word, PLACE_BOUNDS.word).value] as const];
      for (const [list, one] of known) found[list].add(one);
    }
  }
  return Object.fromEntries(
    PLACE_LISTS.map((list) => [list, [...found[list]].slice(0, PLACE_BOUNDS.words)]),
  ) as Record<PlaceList, string[]>;
}
