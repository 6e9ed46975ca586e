import type { Log, LogEntry } from '@balise/schema/codes';

/** Where a person's answers are, in words that the screen can tell. */
export type StoragePlace = 'device' | 'session' | 'memory';

/** Keeps the log of one unfinished test and, on request, one finished result. */
export interface Store {
  readonly place: StoragePlace;
  /**
   * The unfinished log; empty where there is none, or where it is older than a day. What of it cannot
   * be resumed is erased: entries appended behind it could never be read.
   */
  readLog(): Promise<Log>;
  /** Appends in one transaction. Resolves only once the entries are kept; rejects where they are not. */
  append(entries: readonly LogEntry[]): Promise<void>;
  eraseLog(): Promise<void>;
  /** The kept result as JSON text, unchecked, or null. */
  readResult(): Promise<string | null>;
  keepResult(json: string): Promise<void>;
  eraseResult(): Promise<void>;
}

/** An unfinished test is kept a day at most. */
export const KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * What of a stored log may be resumed: nothing of one that did not begin, or is older than a day, or
 * was begun by a clock that has since been set back by more than that.
 * The check itself is fetched only when there is something to check, which a first visit never has.
 */
export async function trusted(stored: readonly unknown[], now: number): Promise<Log> {
  if (!stored.length) return [];
  const { trustedPart } = await import('./trusted.ts');
  const log = trustedPart(stored);
  const first = log[0];
  return first?.type === 'begun' && Math.abs(now - first.at) < KEPT_MS ? log : [];
}
