import { createReadStream } from 'node:fs';

const NEW_LINE = 0x0a;

/**
 * The lines of a file that can be larger than any text, one after the other. Only a line feed ends one, as for
 * DuckDB: readline also stops at U+2028, which a JSON text may hold.
 */
export async function* fileLines(path: string): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at; (at = part.indexOf(NEW_LINE, from)) >= 0; from = at + 1) {
      yield Buffer.concat([...begun, part.subarray(from, at)]).toString('utf8');
      begun = [];
    }
    begun.push(part.subarray(from));
  }
  yield Buffer.concat(begun).toString('utf8');
}
