import Papa from 'papaparse';
import { columnOf } from './columns.ts';

/** The part of a table that is parsed at once; no row of it may be longer. */
const SLICE = 128 * 1024;
/** A table that leaves more quotes open than this is no table. */
const MOST_RECOVERED = 20;
const DELIMITERS = [',', ';', '\t', '|'];

export interface Row {
  /** Its rank as a spreadsheet shows it, from 1: blank rows count. */
  number: number;
  cells: string[];
  /** How much of the text has been read once this row was. */
  end: number;
  /** A quote inside the row is not where quotes may be; a row whose quote never closes is given up. */
  quotes?: 'doubtful' | 'open';
}

export class OpenQuotes extends Error {
  constructor(readonly row: number) {
    super('open quotes');
  }
}

/**
 * The rows of a table in a text, a slice at a time. A row whose quote never closes would swallow all that
 * follow: it is given up, and reading goes on at the next line.
 */
export function* csvRows(text: string): Generator<Row> {
  const { delimiter, start } = formOf(text);
  let [at, number, recovered] = [start, 0, 0];
  let buffer = '';
  for (;;) {
    const piece = pieceOf(text, at, SLICE - buffer.length);
    at += piece.length;
    buffer += tidied(piece);
    const isEnd = at >= text.length;
    // With a line's end after the last row too, what the parser leaves can only be a quote that is open.
    if (isEnd && !buffer.endsWith('\n')) buffer += '\n';
    const { data, errors, meta } = parse(buffer, delimiter);
    const doubtful = new Set(errors.map(({ row }) => row));
    for (const [i, cells] of data.entries()) {
      number++;
      yield { number, cells, end: at, ...(doubtful.has(i) && { quotes: 'doubtful' as const }) };
    }
    buffer = buffer.slice(meta.cursor);
    if (isEnd && buffer.trim() === '') return;
    if (data.length || (!isEnd && buffer.length < SLICE)) continue;
    number++;
    if (++recovered > MOST_RECOVERED) throw new OpenQuotes(number);
    yield { number, cells: [], end: at, quotes: 'open' };
    const next = buffer.indexOf('\n');
    buffer = next < 0 ? '' : buffer.slice(next + 1);
  }
}

/** Whole rows; what begins a row and does not end it is left for the next slice. */
function parse(text: string, delimiter: string): Papa.ParseResult<string[]> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  return parser.parse(text, 0, true) as Papa.ParseResult<string[]>;
}

/** A slice that does not end between the two signs of a line's end. */
function pieceOf(text: string, from: number, length: number): string {
  const to = from + Math.max(0, length);
  return text.slice(from, text[to - 1] === '\r' && text[to] === '\n' ? to + 1 : to);
}

/** One sign for a line's end; and no long runs of spaces, over which the parser goes once for each quote. */
function tidied(piece: string): string {
  return piece.replace(/\r\n?/g, '\n').replace(/[^\S\n\t]{32,}/g, ' ');
}

/**
 * What parts the cells, and where the table begins. `|` and `;` also part the values inside a cell, so the
 * headings decide, by which of them are known, rather than how often each sign is there.
 */
function formOf(text: string): { delimiter: string; start: number } {
  // What some spreadsheets write above the table.
  const told = /^sep=(.)\r?\n/i.exec(text);
  const start = told?.[0].length ?? 0;
  const begin = `${tidied(text.slice(start, start + SLICE / 8))}\n`;
  const known = (delimiter: string) => {
    const header = parse(begin, delimiter).data.find((cells) => !isBlank(cells)) ?? [];
    return header.filter((heading) => columnOf(heading)).length;
  };
  const [delimiter] = DELIMITERS.map((one): [string, number] => [one, known(one)]).reduce((best, one) =>
    one[1] > best[1] ? one : best,
  );
  return { delimiter, start };
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
