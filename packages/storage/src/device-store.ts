import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import { becomeWriter, type Release } from './one-writer.ts';
import { openDatabase } from './open-database.ts';
import { KEPT_MS, type Loss, type Store } from './store.ts';
import { VERSION, upgrade, type Tables } from './upgrade.ts';

export const DATABASE = 'balise';

/** While a browser clears a site's data it refuses to open anything: it takes that long, or a few times that. */
const CLEARED_MS = 200;
const MOST_TRIES = 4;

/** How a device store is opened. */
export interface DeviceOptions {
  /** Told what befalls the store while it is open. */
  tell: (loss: Loss) => void;
  /** Become the one that writes, whichever tab it was. */
  takesOver?: boolean;
  now?: () => number;
}

/**
 * IndexedDB; null where another tab is the one that writes. Rejects where the browser has none, refuses
 * it or does not answer within four seconds; the caller falls back on memory.
 */
export async function deviceStore(
  test: string,
  { tell, takesOver = false, now = Date.now }: DeviceOptions,
): Promise<Store | null> {
  let database: IDBPDatabase<Tables> | null = null;
  let release: Release | null = null;
  let isClosed = false;
  const close = () => {
    isClosed = true;
    database?.close();
    release?.();
  };
  const lose = (loss: Loss) => {
    if (isClosed) return;
    database = null;
    if (loss !== 'wiped') close();
    tell(loss);
  };

  /**
   * Saved means that the transaction is complete: an answer acknowledged at `put()` is lost when the
   * browser is killed, and over quota only `done` rejects. `strict` asks the browser to flush to the
   * disk, which its default does not.
   */
  async function write<Name extends 'logs' | 'results'>(
    name: Name,
    change: (table: IDBPObjectStore<Tables, [Name], Name, 'readwrite'>) => Promise<unknown>,
  ): Promise<void> {
    database ??= await reopened();
    // Opening takes its time: another tab may have become the one that writes.
    if (isClosed) throw new Error('closed');
    const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
    // A change that throws at once is told by that, and nobody would look at how its transaction ended.
    transaction.done.catch(() => {});
    await Promise.all([change(transaction.store), transaction.done]);
  }

  async function reopened(): Promise<IDBPDatabase<Tables>> {
    for (let tries = 1; ; tries++) {
      await new Promise((resolve) => setTimeout(resolve, CLEARED_MS));
      try {
        const opened = await open(lose);
        if (isClosed) opened.close();
        return opened;
      } catch (error) {
        if (tries === MOST_TRIES) throw error;
      }
    }
  }

  database = await open(lose);
  release = await becomeWriter(test, () => lose('other-tab'), takesOver);
  if (!release) {
    close();
    return null;
  }
  return {
    place: 'device',
    async readLog() {
      const [tests = [], logs = []] = await Promise.all([
        database?.getAllKeys('logs'),
        database?.getAll('logs'),
      ]);
      const kept = (i: number) => Math.abs(now() - begunAt(logs[i])) < KEPT_MS;
      const old = tests.filter((_, i) => !kept(i));
      // A full disk refuses even that, and what is fresh can be read all the same.
      if (old.length)
        await write('logs', (table) => Promise.all(old.map((one) => table.delete(one)))).catch(() => {});
      return logs.find((_, i) => tests[i] === test && kept(i));
    },
    saveLog: (log) => write('logs', (table) => table.put(log, test)),
    eraseLog: () => write('logs', (table) => table.delete(test)),
    readResult: async () => (await database?.get('results', test)) ?? null,
    keepResult: (json) => write('results', (table) => table.put(json, test)),
    eraseResult: () => write('results', (table) => table.delete(test)),
    close,
  };
}

/** When a log as it is kept, unchecked, says that it began; NaN where it does not say. */
function begunAt(log: unknown): number {
  return (log as [{ at: number }] | null | undefined)?.[0]?.at ?? NaN;
}

function open(lose: (loss: Loss) => void): Promise<IDBPDatabase<Tables>> {
  return openDatabase<Tables>({
    name: DATABASE,
    version: VERSION,
    upgrade: (database, from, _to, transaction) => upgrade(database, from, transaction),
    lose,
  });
}
