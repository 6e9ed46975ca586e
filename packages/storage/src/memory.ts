import type { LogEntry } from '@balise/schema/codes';
import type { Store } from './store.ts';

/** The twin of the disk: the same promises, gone with the page. */
export function memoryStore(): Store {
  let log: LogEntry[] = [];
  let result: string | null = null;
  return {
    place: 'memory',
    readLog: async () => [...log],
    append: async (entries) => void log.push(...structuredClone(entries)),
    eraseLog: async () => void (log = []),
    readResult: async () => result,
    keepResult: async (json) => void (result = json),
    eraseResult: async () => void (result = null),
  };
}
