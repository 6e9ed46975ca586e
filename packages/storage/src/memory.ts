import type { Log } from '@balise/schema/codes';
import type { Refusal, Store } from './store.ts';

/** The twin of the disk: the same promises, gone with the page. */
export function memoryStore(refusal?: Refusal): Store {
  let log: Log | undefined;
  let result: string | null = null;
  return {
    place: 'memory',
    ...(refusal && { refusal }),
    readLog: async () => log,
    saveLog: async (whole) => void (log = structuredClone(whole)),
    eraseLog: async () => void (log = undefined),
    readResult: async () => result,
    keepResult: async (json) => void (result = json),
    eraseResult: async () => void (result = null),
    close() {},
  };
}
