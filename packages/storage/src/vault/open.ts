import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import type { Release } from '../one-writer.ts';
import { undo } from '../undo.ts';
import { isSameHeader, type Header } from './header.ts';
import { heldIn, rowOf, type Held, type Row } from './rows.ts';
import type { Tables } from './vault-database.ts';
import { VaultError } from './vault-error.ts';

/** What an open store is made of. The key is one that no script can read out of it. */
export interface Open {
  database: IDBPDatabase<Tables>;
  header: Header;
  key: CryptoKey;
  months: number;
  release: Release;
}

type Table<Name extends 'meta' | 'records'> = IDBPObjectStore<
  Tables,
  ('meta' | 'records')[],
  Name,
  'readwrite'
>;

/**
 * One change, all of it or nothing, flushed to the disk. It looks first whether the store is still the one
 * that was opened: another page may have erased it, or given it another key, and what this one writes would
 * be left behind, or could never be read.
 */
export async function write(
  { database, header }: Pick<Open, 'database' | 'header'>,
  change: (records: Table<'records'>, meta: Table<'meta'>) => Promise<unknown>,
): Promise<void> {
  const transaction = database.transaction(['meta', 'records'], 'readwrite', { durability: 'strict' });
  // How it ended is asked for below, where the change itself has not failed.
  transaction.done.catch(() => {});
  try {
    const meta = transaction.objectStore('meta');
    const found = await meta.get('header');
    if (!isSameHeader(found, header)) throw new VaultError(found ? 'other-tab' : 'wiped');
    await change(transaction.objectStore('records'), meta);
    await transaction.done;
  } catch (error) {
    undo(transaction);
    throw error;
  }
}

/** All of them at once. One that throws is told by the promise: those before it would be nobody's otherwise. */
export function putAll(records: Table<'records'>, rows: readonly Row[]): Promise<unknown> {
  return Promise.all(rows.map(async (row) => records.put(row)));
}

/** Every follow-up, by id; null for one that is damaged. */
export async function readAll({ database, key }: Open): Promise<Map<string, Held | null>> {
  const rows = await database.getAll('records');
  return new Map(await Promise.all(rows.map(async (row) => [row.id, await heldIn(key, row)] as const)));
}

/** Every follow-up that can be read. */
export async function readable(open: Open): Promise<Held[]> {
  return [...(await readAll(open)).values()].filter((held) => held !== null);
}

/** Sealed, as it is written: outside the transaction, which would not wait for it. */
export function sealed(key: CryptoKey, all: readonly Held[], months: number): Promise<Row[]> {
  return Promise.all(all.map((held) => rowOf(key, held, months)));
}
