import { deleteDB } from 'idb';
import { inTime } from '../in-time.ts';
import { dayOf, type Day } from './keeping.ts';
import type { Open } from './open.ts';
import { VAULT_DATABASE, findDatabase } from './vault-database.ts';
import { VaultError, toldByCode } from './vault-error.ts';

/**
 * Erases the store, without its passphrase and whichever kit has made it: the header first and flushed, since
 * what is left without it opens for nobody; then the follow-ups; then the database itself. A tab that has it
 * open is told. Rejects only where something may be left that a passphrase opens.
 */
export async function eraseVault(): Promise<void> {
  const isCleared = await cleared().catch(() => false);
  try {
    await inTime(deleteDB(VAULT_DATABASE));
  } catch {
    if (!isCleared) throw new VaultError('storage-unavailable');
  }
}

/** Erases what has come to its end, needing no passphrase; how many these were. */
export async function eraseExpired(now = Date.now()): Promise<number> {
  const database = await findDatabase(() => {});
  if (!database) return 0;
  return toldByCode(() => eraseExpiredIn(database, dayOf(now)).finally(() => database.close()));
}

export async function eraseExpiredIn(database: Open['database'], today: Day): Promise<number> {
  const ended = IDBKeyRange.upperBound(today);
  // As a rule there is none, and nothing is written.
  if (!(await database.countFromIndex('records', 'expires', ended))) return 0;
  const { store, done } = database.transaction('records', 'readwrite', { durability: 'strict' });
  const erase = async () => {
    const ids = await store.index('expires').getAllKeys(ended);
    await Promise.all(ids.map((id) => store.delete(id)));
    return ids.length;
  };
  const [count] = await Promise.all([erase(), done]);
  return count;
}

async function cleared(): Promise<true> {
  const database = await findDatabase(() => {});
  if (!database) return true;
  try {
    for (const name of ['meta', 'records'] as const) {
      const { store, done } = database.transaction(name, 'readwrite', { durability: 'strict' });
      await Promise.all([store.clear(), done]);
    }
    return true;
  } finally {
    database.close();
  }
}
