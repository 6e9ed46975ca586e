import { readResult } from '@balise/schema/result';
import type { Result } from '@balise/schema';
import { fileLines } from './file-lines.ts';

/** As `fault_of` in sql/1-judge.sql names it. */
export interface LineFault {
  line: number;
  fault: string;
}

/** Which results of a file DuckDB has left out, from 1; lines without anything on them are not counted. */
export type Places = ReadonlyMap<number, string>;

/** Results are handed over by so many: a thousand are some megabytes. */
const HEAP = 1000;

/**
 * Looks again, line by line, at what DuckDB has left out: gives the faults by the line they stand on, and hands over
 * the results that are sound after all. There are some. DuckDB (1.5.5) reads in place: where a line is cut short just
 * before a value it goes on into the next one, and spoils it; and a byte order mark hides the first.
 */
export async function lookAgain(
  path: string,
  places: Places,
  soundAfterAll: (results: Result[]) => Promise<void>,
): Promise<LineFault[]> {
  const faults: LineFault[] = [];
  let heap: Result[] = [];
  let line = 0;
  let place = 0;
  let seen = 0;
  for await (const text of fileLines(path)) {
    line++;
    if (/^[ \t\r]*$/.test(text)) continue;
    const fault = places.get(++place);
    if (fault === undefined) continue;
    const looked = fault === 'not-json' ? lookedAt(text) : fault;
    if (typeof looked === 'string') faults.push({ line, fault: looked });
    else heap.push(looked);
    if (heap.length === HEAP) {
      await soundAfterAll(heap);
      heap = [];
    }
    if (++seen === places.size) break;
  }
  if (heap.length) await soundAfterAll(heap);
  return faults;
}

/** The result on a line, checked whole, or what is wrong with it. */
function lookedAt(text: string): Result | string {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return 'not-json';
  }
  const { format, result } = Object(value) as { format?: unknown; result?: unknown };
  if (format !== 'balise-result' && format !== 'balise-export') return 'foreign';
  const reading = readResult(JSON.stringify(format === 'balise-export' ? (result ?? null) : value));
  return reading.ok ? reading.value : 'unsound';
}
