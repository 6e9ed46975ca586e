// What a browser's storage can do to a page. Each is put in place before the page's own scripts run.
import { ROOM } from './room.ts';

export * from './whole-test.ts';

const { open } = IDBFactory.prototype;
const { put } = IDBObjectStore.prototype;
const { transaction } = IDBDatabase.prototype;

/** Counts the writes, and does something to those that `isStruck` names, the first being 1. */
function atPut(isStruck: (count: number) => boolean, strike: (table: IDBObjectStore) => void): void {
  let count = 0;
  IDBObjectStore.prototype.put = function (...row) {
    const hit = this.name === 'logs' && isStruck(++count);
    const request = put.apply(this, row);
    if (hit) strike(this);
    return request;
  };
}

export const faults = {
  none() {},
  absent() {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  },
  refused() {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  },
  /** The opening fails, as that of a damaged database does. */
  broken() {
    IDBFactory.prototype.open = function (name) {
      const request = open.call(this, `${name}-broken`);
      request.addEventListener('upgradeneeded', () => request.transaction!.abort());
      return request;
    };
  },
  /** Nothing is ever heard of the opening. */
  silent() {
    IDBFactory.prototype.open = function (name) {
      Object.assign(globalThis, { openedAt: performance.now() });
      return Object.assign(open.call(this, `${name}-silent`), { addEventListener() {} });
    };
  },
  /** The k-th write is undone as soon as it is asked for. */
  undone(k: number) {
    atPut(
      (count) => count === k,
      (table) => table.transaction.abort(),
    );
  },
  /** The k-th write is undone at its very end, as on a full disk. */
  undoneLate(k: number) {
    atPut(
      (count) => count === k,
      (table) => {
        table.get('').addEventListener('success', () => table.transaction.abort());
      },
    );
  },
  /** From the k-th on. */
  throwing(k: number) {
    let count = 0;
    IDBObjectStore.prototype.put = function (...row) {
      if (this.name === 'logs' && ++count >= k) throw new DOMException('no', 'DataError');
      return put.apply(this, row);
    };
  },
  /** From the k-th write on, nobody is told that it is over. */
  unended(k: number) {
    let count = 0;
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      const made = transaction.call(this, names, mode, options);
      return mode === 'readwrite' && ++count >= k ? Object.assign(made, { addEventListener() {} }) : made;
    };
  },
  /** Nothing can be taken away from what is kept. */
  unerasable() {
    IDBObjectStore.prototype.delete = function () {
      this.transaction.abort();
      throw new DOMException('no', 'DataError');
    };
  },
  /** What is asked of the disk is never answered. */
  unread() {
    for (const name of ['get', 'getAll', 'getAllKeys'] as const) {
      const asked = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
      IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args: unknown[]) {
        return Object.assign(asked.apply(this, args), { addEventListener() {} });
      } as never;
    }
  },
};

/** Opens the database as another page would, and does not let it go. */
export function holdDatabase(version: number): Promise<string> {
  return new Promise((resolve) => {
    const request = open.call(indexedDB, 'balise', version);
    request.onupgradeneeded = () => {
      if (request.result.objectStoreNames.length) return;
      for (const name of ['log', 'results']) request.result.createObjectStore(name, { autoIncrement: true });
    };
    request.onsuccess = () => resolve('held');
    request.onerror = () => resolve(request.error!.name);
  });
}

/** Asks for more room than there can be: until then a browser trusts what it knows of the room left. */
export function pushOut(): Promise<string> {
  return new Promise((resolve) => {
    const request = open.call(indexedDB, 'other');
    request.onerror = () => resolve('full');
    request.onupgradeneeded = () => {
      const all = request.result.createObjectStore('all');
      all.put('x'.repeat(4 * ROOM), 'much');
    };
    request.onsuccess = () => resolve('there was room');
  });
}

export function deleteDatabase(): Promise<string> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('balise');
    request.onsuccess = () => resolve('deleted');
    request.onerror = () => resolve(request.error!.name);
  });
}
