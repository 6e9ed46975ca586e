import type { DBSchema, IDBPDatabase } from 'idb';
import { openDatabase } from '../open-database.ts';
import type { Loss } from '../store.ts';
import type { Row } from './rows.ts';
import { asVaultError } from './vault-error.ts';

/** Version 1. Apart from `balise`: a test's log and an aidant's follow-ups are never in one database. */
export interface Tables extends DBSchema {
  /** The header, and the settings sealed: unchecked, since anybody who has the disk may have written them. */
  meta: { key: 'header' | 'settings'; value: unknown };
  records: { key: string; value: Row; indexes: { expires: string } };
}

export const VAULT_DATABASE = 'balise-dossiers';
const VERSION = 1;

/** Opens the store's database, and makes it where there is none. */
export function makeDatabase(lose: (loss: Loss) => void): Promise<IDBPDatabase<Tables>> {
  const made = openDatabase<Tables>({
    name: VAULT_DATABASE,
    version: VERSION,
    upgrade(database) {
      database.createObjectStore('meta');
      database.createObjectStore('records', { keyPath: 'id' }).createIndex('expires', 'expires');
    },
    lose,
  });
  return made.catch((error) => Promise.reject(asVaultError(error)));
}

/** Opens the store's database; null where there is none, and then none is made by looking. */
export async function findDatabase(lose: (loss: Loss) => void): Promise<IDBPDatabase<Tables> | null> {
  let isThere = true;
  try {
    return await openDatabase<Tables>({
      name: VAULT_DATABASE,
      version: VERSION,
      // Of one version there is nothing to bring forward: what is to be upgraded is not there.
      upgrade(_database, _from, _to, transaction) {
        isThere = false;
        // That it was undone is told by the opening, which fails by it.
        transaction.done.catch(() => {});
        transaction.abort();
      },
      lose,
    });
  } catch (error) {
    if (!isThere) return null;
    throw asVaultError(error);
  }
}
