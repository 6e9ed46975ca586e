import type { Log, LogEntry } from '@balise/schema/codes';
import type { Store } from '@balise/storage';

/** What the keeper tells the journey. FOUND comes first, once; SAVED once everything given so far is kept. */
export type KeeperNews =
  { type: 'FOUND'; log: Log } | { type: 'SAVED' } | { type: 'SAVE_FAILED' } | { type: 'FORGOTTEN' };

export interface Keeper {
  keep(entries: readonly LogEntry[]): void;
  /** Forgets the log, or all that is kept. */
  forget(what: 'log' | 'all'): void;
}

/**
 * The one hand that reads and writes, one order after the other: an erasure that overtook a write
 * still on its way would leave that write behind.
 */
export function keeperOf(store: Store, tell: (news: KeeperNews) => void): Keeper {
  let waiting = 0;
  let queue = store.readLog().then(
    (log) => tell({ type: 'FOUND', log }),
    () => tell({ type: 'FOUND', log: [] }),
  );
  const order = (work: () => Promise<void>, done: () => void, failure: KeeperNews) => {
    waiting++;
    queue = queue
      .then(work)
      .finally(() => waiting--)
      .then(done, () => tell(failure));
  };
  return {
    keep: (entries) =>
      order(
        () => store.append(entries),
        () => waiting === 0 && tell({ type: 'SAVED' }),
        { type: 'SAVE_FAILED' },
      ),
    forget: (what) =>
      order(
        async () => {
          await store.eraseLog();
          if (what === 'all') await store.eraseResult();
        },
        () => tell({ type: 'FORGOTTEN' }),
        { type: 'FORGET_FAILED' },
      ),
  };
}
