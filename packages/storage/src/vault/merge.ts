import { dayOf, expiryOf } from './keeping.ts';
import type { Held } from './rows.ts';

/** What an import comes to: what is to be written, and how many of its follow-ups were what. */
export interface Merged {
  put: Held[];
  added: number;
  updated: number;
  /** The same as here, or older. */
  skipped: number;
  /** Not used for longer than this device keeps them. */
  expired: number;
}

/**
 * Of two copies the one saved later is the truth. Saved, not used: whoever merely opens an old copy on the
 * second machine would otherwise lose what was written on the first. Null where this device's copy is damaged.
 */
export function merge(
  here: ReadonlyMap<string, Held | null>,
  file: readonly Held[],
  months: number,
  now: number,
): Merged {
  const merged: Merged = { put: [], added: 0, updated: 0, skipped: 0, expired: 0 };
  const today = dayOf(now);
  for (const other of file) {
    const mine = here.get(other.id);
    // The other machine's clock may be ahead: nothing was used after today, or it would be kept for too long.
    const usedOn = [other.usedOn, mine?.usedOn ?? ''].sort().at(-1)!;
    const theirs = {
      ...other,
      usedOn: usedOn < today ? usedOn : today,
      savedAt: Math.min(other.savedAt, now),
    };
    if (expiryOf(theirs.usedOn, months) <= today) merged.expired++;
    else if (mine && mine.savedAt >= theirs.savedAt) merged.skipped++;
    else {
      merged[mine === undefined ? 'added' : 'updated']++;
      merged.put.push(theirs);
    }
  }
  return merged;
}
