import { fromCallback } from 'xstate';
import type { LogEntry } from '@balise/schema';
import type { Store } from '@balise/storage';

/** What the keeper is told: keep entries, or forget the log (`log`) or all that is kept (`all`). */
export type KeeperOrder = { type: 'KEEP'; entries: readonly LogEntry[] } | { type: 'FORGET'; what: 'log' | 'all' };

/** What it answers. SAVED comes once everything given so far is kept. */
export type KeeperNews = { type: 'SAVED' } | { type: 'SAVE_FAILED' } | { type: 'FORGOTTEN' };

/**
 * The one hand that writes, one order after the other: an erasure that overtook a write still on
 * its way would leave that write behind.
 */
export const keeper = fromCallback<KeeperOrder, { store: Store }>(({ input: { store }, receive, sendBack }) => {
  let queue = Promise.resolve();
  let waiting = 0;
  const news = (event: KeeperNews) => sendBack(event);

  receive((order) => {
    waiting++;
    queue = queue
      .then(() => obey(store, order))
      .then(
        () => {
          waiting--;
          if (order.type === 'FORGET') news({ type: 'FORGOTTEN' });
          else if (waiting === 0) news({ type: 'SAVED' });
        },
        () => {
          waiting--;
          news({ type: 'SAVE_FAILED' });
        },
      );
  });
});

async function obey(store: Store, order: KeeperOrder): Promise<void> {
  if (order.type === 'KEEP') return store.append(order.entries);
  await store.eraseLog();
  if (order.what === 'all') await store.eraseResult();
}
