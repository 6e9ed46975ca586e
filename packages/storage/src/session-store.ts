import type { LogEntry } from '@balise/schema/codes';
import { trusted, type Store } from './store.ts';

/** sessionStorage: survives a reload or a crash in this tab, and is gone with it. Throws where the browser forbids it. */
export function sessionStore(test: string, now: () => number = Date.now): Store {
  const logKey = `balise:log:${test}`;
  const resultKey = `balise:result:${test}`;
  sessionStorage.getItem(logKey);

  const read = (): unknown[] => {
    try {
      const stored: unknown = JSON.parse(sessionStorage.getItem(logKey) ?? '[]');
      return Array.isArray(stored) ? stored : [];
    } catch {
      return [];
    }
  };
  return {
    place: 'session',
    async readLog() {
      const log = await trusted(read(), now());
      if (log.length) sessionStorage.setItem(logKey, JSON.stringify(log));
      else sessionStorage.removeItem(logKey);
      return log;
    },
    append: async (entries: readonly LogEntry[]) =>
      sessionStorage.setItem(logKey, JSON.stringify([...read(), ...entries])),
    eraseLog: async () => sessionStorage.removeItem(logKey),
    readResult: async () => sessionStorage.getItem(resultKey),
    keepResult: async (json) => sessionStorage.setItem(resultKey, json),
    eraseResult: async () => sessionStorage.removeItem(resultKey),
  };
}
