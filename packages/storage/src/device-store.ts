import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { LogEntry } from '@balise/schema/codes';
import { trusted, type Store } from './store.ts';

interface Tables extends DBSchema {
  /** One row an entry; the key is given by the database, so that the order is that of writing. */
  log: { key: number; value: { test: string; entry: LogEntry }; indexes: { test: string } };
  results: { key: string; value: string };
}

export const DATABASE = 'balise';
const VERSION = 1;

/** IndexedDB. Rejects where the browser has none or refuses it; the caller falls back on memory. */
export async function deviceStore(test: string, now: () => number = Date.now): Promise<Store> {
  const db = await openDB<Tables>(DATABASE, VERSION, {
    upgrade(database) {
      database.createObjectStore('log', { autoIncrement: true }).createIndex('test', 'test');
      database.createObjectStore('results');
    },
    // Another tab wants a newer database: stand aside, or it would wait for ever.
    blocking: () => db.close(),
  });
  return {
    place: 'device',
    async readLog() {
      const byTest = db.transaction('log').store.index('test');
      const [rows, keys] = await Promise.all([byTest.getAll(test), byTest.getAllKeys(test)]);
      const log = await trusted(
        rows.map((row) => row.entry),
        now(),
      );
      const rest = keys.slice(log.length);
      if (rest.length) await write(db, 'log', (table) => Promise.all(rest.map((key) => table.delete(key))));
      return log;
    },
    append: (entries) =>
      write(db, 'log', (log) => Promise.all(entries.map(async (entry) => log.add({ test, entry })))),
    eraseLog: () =>
      write(db, 'log', async (log) => {
        const keys = await log.index('test').getAllKeys(test);
        await Promise.all(keys.map((key) => log.delete(key)));
      }),
    async readResult() {
      return (await db.get('results', test)) ?? null;
    },
    keepResult: (json) => write(db, 'results', (results) => results.put(json, test)),
    eraseResult: () => write(db, 'results', (results) => results.delete(test)),
  };
}

/**
 * The one way to write. Saved means that the transaction is complete: an answer acknowledged at
 * `put()` is lost when the browser is killed, and over quota only `done` rejects. `strict` asks the
 * browser to flush to the disk, which its default does not.
 */
async function write<Name extends 'log' | 'results'>(
  db: IDBPDatabase<Tables>,
  name: Name,
  change: (store: IDBPObjectStore<Tables, [Name], Name, 'readwrite'>) => Promise<unknown>,
): Promise<void> {
  const transaction = db.transaction(name, 'readwrite', { durability: 'strict' });
  const changed = async () => {
    try {
      await change(transaction.store);
    } catch (error) {
      // A value refused before it became a request would let those before it be saved alone.
      undo(transaction);
      throw error;
    }
  };
  await Promise.all([changed(), transaction.done]);
}

/** A request that failed has undone its transaction already. */
function undo(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Over already: nothing of it was saved.
  }
}
