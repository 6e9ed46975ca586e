import type { Log, LogEntry } from '@balise/schema/codes';
import type { Store } from '@balise/storage';

/** What the keeper tells the journey. FOUND comes first, once; SAVED and FORGOTTEN once all orders so far are obeyed. */
export type KeeperNews =
  | { type: 'FOUND'; log: Log }
  | { type: 'SAVED' }
  | { type: 'SAVE_FAILED' }
  | { type: 'FORGOTTEN' }
  | { type: 'FORGET_FAILED' };

export interface Keeper {
  keep(entries: readonly LogEntry[]): void;
  /** Forgets the log, or all that is kept. */
  forget(what: 'log' | 'all'): void;
}

/**
 * The one hand that reads and writes, one order after the other: an erasure that overtook a write
 * still on its way would leave that write behind. What could not be kept is tried again with the next
 * entries: a log with a hole would resume as another test.
 */
export function keeperOf(store: Store, tell: (news: KeeperNews) => void): Keeper {
  let waiting = 0;
  let unsaved: readonly LogEntry[] = [];
  let queue: Promise<unknown> = store.readLog().then(
    (log) => tell({ type: 'FOUND', log }),
    () => tell({ type: 'FOUND', log: [] }),
  );
  const order = (work: () => Promise<void>, success: KeeperNews, failure: KeeperNews) => {
    waiting++;
    queue = queue
      .then(work)
      .finally(() => waiting--)
      .then(
        () => {
          if (waiting === 0) tell(success);
        },
        () => tell(failure),
      );
  };
  return {
    keep: (entries) =>
      order(
        async () => {
          unsaved = [...unsaved, ...entries];
          await store.append(unsaved);
          unsaved = [];
        },
        { type: 'SAVED' },
        { type: 'SAVE_FAILED' },
      ),
    forget: (what) =>
      order(
        async () => {
          unsaved = [];
          await store.eraseLog();
          if (what === 'all') await store.eraseResult();
        },
        { type: 'FORGOTTEN' },
        { type: 'FORGET_FAILED' },
      ),
  };
}
