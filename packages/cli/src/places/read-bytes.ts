import { readFileSync, statSync } from 'node:fs';
import { MOST_PLACES_BYTES } from '@balise/schema/places';

/** A file's bytes, or why they could not be had. */
export function readBytes(
  path: string,
): { bytes: Uint8Array } | { fault: 'missing' | 'not-a-file' | 'too-large' } {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return { fault: 'missing' };
    if (!found.isFile()) return { fault: 'not-a-file' };
    if (found.size > MOST_PLACES_BYTES) return { fault: 'too-large' };
    return { bytes: readFileSync(path) };
  } catch {
    return { fault: 'not-a-file' };
  }
}
