import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { LIMITS } from '@balise/schema';
import { readCounts } from '@balise/schema/counts';
import type { Finding } from '@balise/schema/problem-words';
import { readResult } from '@balise/schema/result';

/** Why a file is left out: a word of ours, or what its schema says. */
export type FileFault =
  | { path: string; fault: 'missing' | 'not-a-file' | 'empty' | 'twice' | 'foreign' }
  | { path: string; finding: Finding };

/** What was given to add up, by how it is read. */
export interface Inputs {
  /** Files of one result, alone or inside a saved file; checked whole. */
  results: string[];
  /** Files of exact counts; checked whole. */
  counts: string[];
  /** Files of a result a line; judged as they are read. */
  lines: { path: string; size: number }[];
  faults: FileFault[];
}

type Kind = 'results' | 'counts' | 'lines';

/**
 * Sorts the files given. One that holds a single JSON value is read here and checked by its schema; any other that
 * could be one result a line is left to DuckDB. Two files of the same bytes are one that was copied: they count once.
 */
export function sortInputs(paths: readonly string[], advance: (share: number) => void): Inputs {
  const inputs: Inputs = { results: [], counts: [], lines: [], faults: [] };
  const isNew = newFiles();
  paths.forEach((path, i) => {
    advance(i / paths.length);
    const found = look(path, isNew);
    if (typeof found !== 'string') inputs.faults.push(found);
    else if (found === 'lines') inputs.lines.push({ path, size: statSync(path).size });
    else inputs[found].push(path);
  });
  return inputs;
}

function look(path: string, isNew: (path: string, size: number) => boolean): Kind | FileFault {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return { path, fault: 'missing' };
    if (!found.isFile()) return { path, fault: 'not-a-file' };
    if (found.size === 0) return { path, fault: 'empty' };
    if (!isNew(path, found.size)) return { path, fault: 'twice' };
    const kind = found.size > LIMITS.bytes ? undefined : kindOf(path, readFileSync(path, 'utf8'));
    return kind ?? (hasObjects(path) ? 'lines' : { path, fault: 'foreign' });
  } catch {
    return { path, fault: 'not-a-file' };
  }
}

/** What one JSON value is; undefined where the text is none, or several. */
function kindOf(path: string, text: string): Kind | FileFault | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  const { format, result } = Object(value) as { format?: unknown; result?: unknown };
  const isResult = format === 'balise-result' || format === 'balise-export';
  if (!isResult && format !== 'balise-counts') return { path, fault: 'foreign' };
  const reading = isResult
    ? readResult(JSON.stringify(format === 'balise-export' ? (result ?? null) : value))
    : readCounts(JSON.stringify(value));
  if (reading.ok) return isResult ? 'results' : 'counts';
  return { path, finding: reading.problems[0]! };
}

/** Each line of results is an object; a picture, a table or a page has none. The first lines may be broken. */
function hasObjects(path: string): boolean {
  const start = Buffer.alloc(1 << 16);
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, start);
    return /^[\ufeff \t]*\{/m.test(start.toString('utf8', 0, length));
  } finally {
    closeSync(file);
  }
}

/** Whether a file is none of those before. Bytes are compared, by their hash, only among files of one size. */
function newFiles(): (path: string, size: number) => boolean {
  const bySize = new Map<number, string[]>();
  const hashes = new Map<string, string>();
  const hashOf = (path: string): string => {
    const hash = hashes.get(path) ?? hashFile(path);
    hashes.set(path, hash);
    return hash;
  };
  return (given, size) => {
    const path = realpathSync(given);
    const others = bySize.get(size) ?? [];
    bySize.set(size, [...others, path]);
    return !others.some((other) => other === path || hashOf(other) === hashOf(path));
  };
}

function hashFile(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    const part = Buffer.alloc(1 << 20);
    for (let length; (length = readSync(file, part)) > 0;) hash.update(part.subarray(0, length));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
