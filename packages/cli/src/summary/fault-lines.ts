import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Engine } from './engine.ts';
import select from './sql/fault-lines.sql';

export interface LineFault {
  line: number;
  /** As `fault_of` in sql/1-judge.sql names it. */
  fault: string;
}

/** The first results of the file just read that are left out, by the line they stand on. */
export async function faultLines(engine: Engine, path: string): Promise<LineFault[]> {
  const placed = await engine.rows<{ place: string; fault: string }>(select);
  const faults = new Map(placed.map(({ place, fault }) => [Number(place), fault]));
  const found: LineFault[] = [];
  let line = 0;
  let place = 0;
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  for await (const text of lines) {
    line++;
    // DuckDB does not count lines without anything on them.
    if (/^[ \t\r]*$/.test(text)) continue;
    const fault = faults.get(++place);
    if (fault !== undefined) found.push({ line, fault });
    if (found.length === faults.size) break;
  }
  return found;
}
