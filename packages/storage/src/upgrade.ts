import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { LogEntry } from '@balise/schema/codes';
import { undo } from './undo.ts';

/** Version 2. A log is one value, so that no write can leave a hole in it. */
export interface Tables extends DBSchema {
  /** By test. */
  logs: { key: string; value: readonly LogEntry[] };
  results: { key: string; value: string };
}

/** Version 1 had a row for each entry, in the order of writing. */
interface OldTables extends DBSchema {
  log: { key: number; value: { test: string; entry: LogEntry } };
}

export const VERSION = 2;

/**
 * Brings a database of any earlier version to this one, all of it or nothing: an upgrade that fails
 * after an `await` would otherwise open the new version with what was not yet moved gone.
 */
export async function upgrade(
  database: IDBPDatabase<Tables>,
  from: number,
  transaction: IDBPTransaction<Tables, ('logs' | 'results')[], 'versionchange'>,
): Promise<void> {
  // That it was undone is told by the opening, which fails by it.
  transaction.done.catch(() => {});
  try {
    const logs = database.createObjectStore('logs');
    if (from < 1) return void database.createObjectStore('results');
    const old = transaction as unknown as IDBPTransaction<OldTables, ['log'], 'versionchange'>;
    const kept: Record<string, LogEntry[]> = Object.create(null);
    for (const { test, entry } of await old.objectStore('log').getAll()) (kept[test] ??= []).push(entry);
    await Promise.all(Object.entries(kept).map(async ([test, log]) => logs.put(log, test)));
    old.db.deleteObjectStore('log');
  } catch {
    undo(transaction);
  }
}
