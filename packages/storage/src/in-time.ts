/** A browser that has not answered by then will not: whoever waits is told so within four seconds. */
export const PATIENCE_MS = 3500;

/** The promise, or a rejection once patience is over. What comes later is nobody's any more. */
export function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
    promise.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
