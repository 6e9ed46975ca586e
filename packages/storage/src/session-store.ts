import type { Store } from './store.ts';

/** sessionStorage: survives a reload or a crash in this tab, and is gone with it. Throws where the browser forbids it. */
export function sessionStore(test: string): Store {
  const logKey = `balise:log:${test}`;
  const resultKey = `balise:result:${test}`;
  sessionStorage.getItem(logKey);
  return {
    place: 'session',
    async readLog() {
      try {
        return JSON.parse(sessionStorage.getItem(logKey) ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
    saveLog: async (log) => sessionStorage.setItem(logKey, JSON.stringify(log)),
    eraseLog: async () => sessionStorage.removeItem(logKey),
    readResult: async () => sessionStorage.getItem(resultKey),
    keepResult: async (json) => sessionStorage.setItem(resultKey, json),
    eraseResult: async () => sessionStorage.removeItem(resultKey),
    close() {},
  };
}
