import type { Log } from '@balise/schema/codes';
import { inTime, type Store } from '@balise/storage';

/** What the keeper tells the journey. SAVED and FORGOTTEN come once all orders so far are obeyed. */
export type KeeperNews =
  | { type: 'SAVED' }
  /** `isFull`: the device has no room left. */
  | { type: 'SAVE_FAILED'; isFull: boolean }
  | { type: 'FORGOTTEN' }
  | { type: 'FORGET_FAILED' };

export interface Keeper {
  keep(log: Log): void;
  /** Forgets the log, or all that is kept. */
  forget(what: 'log' | 'all'): void;
}

/**
 * The one hand that writes, one order after the other: an erasure that overtook a write still on its
 * way would leave that write behind. A browser that does not answer counts as one that refuses, or
 * whoever asked to erase would wait for ever.
 */
export function keeperOf(store: Store, tell: (news: KeeperNews) => void): Keeper {
  let waiting = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const order = (
    work: () => Promise<void>,
    success: KeeperNews,
    failure: (reason: Error | null) => KeeperNews,
  ) => {
    waiting++;
    queue = queue
      .then(() => inTime(work()))
      .finally(() => waiting--)
      .then(
        () => {
          if (waiting === 0) tell(success);
        },
        (reason: Error | null) => tell(failure(reason)),
      );
  };
  return {
    keep: (log) =>
      order(
        () => store.saveLog(log),
        { type: 'SAVED' },
        (reason) => ({ type: 'SAVE_FAILED', isFull: reason?.name === 'QuotaExceededError' }),
      ),
    forget: (what) =>
      order(
        async () => {
          await store.eraseLog();
          if (what === 'all') await store.eraseResult();
        },
        { type: 'FORGOTTEN' },
        () => ({ type: 'FORGET_FAILED' }),
      ),
  };
}
