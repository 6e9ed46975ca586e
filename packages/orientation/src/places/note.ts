/** What was done to a row, or what is wrong with it, as a code: who shows it has the words. */
export type PlaceNoteCode =
  // The row is not among the places.
  | 'bad-row'
  | 'no-name'
  | 'no-place'
  | 'open-quote'
  | 'merged'
  // The row is there, and something of it was set right.
  | 'no-id'
  | 'id-reused'
  | 'postcode-zero'
  | 'swapped'
  | 'hours-corrected'
  // The row is there without something of its own.
  | 'address-dropped'
  | 'bad-commune'
  | 'bad-date'
  | 'bad-mail'
  | 'bad-postcode'
  | 'left-out'
  | 'no-position'
  | 'too-long'
  // The row is there as it was written, which may be wrong.
  | 'hours-unread'
  | 'outside-france'
  | 'phone-unread'
  | 'quotes'
  | 'unknown-value';

export interface PlaceNote {
  /** As a spreadsheet numbers its rows (its header is row 1); in other files the rank of the entry, from 1. */
  row: number;
  /** The place's id, or '' where the row has none. */
  id: string;
  code: PlaceNoteCode;
  /** The column, as the file itself calls it. */
  field?: string;
  /** What is written there, its beginning if it is long. */
  value?: string;
  /** What was made of it; for merged rows, the id of the place that they are in. */
  into?: string;
}

const SHOWN = 120;

/** A note whose value is short enough to be shown. */
export function note(
  row: number,
  id: string,
  code: PlaceNoteCode,
  more: Pick<PlaceNote, 'field' | 'value' | 'into'> = {},
): PlaceNote {
  const { value } = more;
  return {
    row,
    id,
    code,
    ...more,
    ...(value !== undefined && value.length > SHOWN && { value: `${value.slice(0, SHOWN)}…` }),
  };
}
