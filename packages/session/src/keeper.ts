import { fromCallback } from 'xstate';
import type { Log, LogEntry } from '@balise/schema';
import type { Store } from '@balise/storage';

/** What the keeper is told: keep entries, or forget the log (`log`) or all that is kept (`all`). */
export type KeeperOrder =
  { type: 'KEEP'; entries: readonly LogEntry[] } | { type: 'FORGET'; what: 'log' | 'all' };

/** What it tells. FOUND comes first, once; SAVED once everything given so far is kept. */
export type KeeperNews =
  { type: 'FOUND'; log: Log } | { type: 'SAVED' } | { type: 'SAVE_FAILED' } | { type: 'FORGOTTEN' };

/**
 * The one hand that reads and writes, one order after the other: an erasure that overtook a write
 * still on its way would leave that write behind.
 */
export const keeper = fromCallback<KeeperOrder, { store: Store }>(
  ({ input: { store }, receive, sendBack }) => {
    let waiting = 0;
    const tell = (news: KeeperNews) => sendBack(news);
    let queue = store.readLog().then(
      (log) => tell({ type: 'FOUND', log }),
      () => tell({ type: 'FOUND', log: [] }),
    );

    receive((order) => {
      waiting++;
      queue = queue
        .then(() => obey(store, order))
        .then(
          () => {
            waiting--;
            if (order.type === 'FORGET') tell({ type: 'FORGOTTEN' });
            else if (waiting === 0) tell({ type: 'SAVED' });
          },
          () => {
            waiting--;
            tell({ type: 'SAVE_FAILED' });
          },
        );
    });
  },
);

async function obey(store: Store, order: KeeperOrder): Promise<void> {
  if (order.type === 'KEEP') return store.append(order.entries);
  await store.eraseLog();
  if (order.what === 'all') await store.eraseResult();
}
