import { logEntrySchema, type Log, type LogEntry } from '@balise/schema';

/** Where a person's answers are, in words that the screen can tell. */
export type StoragePlace = 'device' | 'session' | 'memory';

/** Keeps the log of one unfinished test and, on request, one finished result. */
export interface Store {
  readonly place: StoragePlace;
  /** The unfinished log; empty where there is none, or where it is older than a day. */
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
 * The part of a stored log that can be trusted: everything before the first entry that is not one,
 * and nothing at all of a log that is older than a day or did not begin.
 */
export function trusted(stored: readonly unknown[], now: number): LogEntry[] {
  const log: LogEntry[] = [];
  for (const value of stored) {
    const entry = logEntrySchema.safeParse(value);
    if (!entry.success) break;
    log.push(entry.data);
  }
  const first = log[0];
  return first?.type === 'begun' && now - first.at < KEPT_MS ? log : [];
}
