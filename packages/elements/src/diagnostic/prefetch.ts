import { LIMITS } from '@balise/schema/limits';
import type { OpenedBank } from './open-bank.ts';

/**
 * The bank's drawings as data: addresses, so that none is asked of the network later. A drawing that
 * cannot be had is left out of the map; its items are then untried.
 */
export async function fetchMedia({ bank, base }: OpenedBank): Promise<Map<string, string>> {
  const paths = [...new Set(bank.items.flatMap((item) => item.media ?? []))];
  const pairs = await Promise.all(
    paths.map(async (path): Promise<[string, string][]> => {
      try {
        const response = await fetch(new URL(path, base));
        return response.ok ? [[path, await dataAddress(await blobOf(response))]] : [];
      } catch {
        return [];
      }
    }),
  );
  return new Map(pairs.flat());
}

/** A drawing that weighs more than a whole bank, or never ends, is none. */
async function blobOf({ body, headers }: Response): Promise<Blob> {
  const reader = body!.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let left: number = LIMITS.bytes;
  for (let part; !(part = await reader.read()).done; parts.push(part.value)) {
    left -= part.value.length;
    if (left >= 0) continue;
    void reader.cancel();
    throw new RangeError('too large');
  }
  return new Blob(parts, { type: headers.get('Content-Type') ?? '' });
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
