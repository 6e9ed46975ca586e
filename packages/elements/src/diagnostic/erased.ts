import type { JourneyActor } from '@balise/session';

/**
 * Forgets the unfinished test (`log`) or all that is kept (`all`). Settles once the welcome is back: true
 * where the browser did erase.
 */
export async function erased(actor: JourneyActor, what: 'log' | 'all'): Promise<boolean> {
  await new Promise<void>((resolve) => {
    const subscription = actor.subscribe({
      next: (now) => {
        if (!now.matches('welcome')) return;
        subscription.unsubscribe();
        resolve();
      },
      complete: resolve,
    });
    actor.send({ type: 'ERASE', what });
  });
  return actor.getSnapshot().context.saving !== 'unerased';
}
