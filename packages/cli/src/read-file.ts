import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { LIMITS } from '@balise/schema';
import type { Finding } from '@balise/schema/problem-words';

/** A file's text, or why it could not be had. */
export type FileText = { text: string } | { finding: Finding };

/**
 * Reads a text file, decoded as a browser would (a byte order mark is dropped), but for letters in
 * another encoding: a browser would show them broken, so the author is told.
 */
export function readFile(path: string): FileText {
  const refuse = (code: Finding['code'], values: Finding['values'] = {}): FileText => ({
    finding: { code, path: [], file: basename(path), values },
  });
  let bytes: Buffer;
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return refuse('file-missing');
    if (!found.isFile()) return refuse('not-a-file');
    if (found.size > LIMITS.bytes) return refuse('too-large', { most: LIMITS.bytes / 1024 ** 2 });
    bytes = readFileSync(path);
  } catch {
    return refuse('not-a-file');
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refuse('not-utf8');
  }
}
