import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import type { LogEntry } from '@balise/schema';
import { VERSION, upgrade, type Tables } from '../src/upgrade.ts';
import version1 from './released/version-1.json' with { type: 'json' };

/** Released databases, each as its version wrote it. */
interface Released {
  version: number;
  log: { test: string; entry: LogEntry }[];
  results: Record<string, string>;
}
const released = version1 as Released;

const NAMES = ['createObjectStore', 'deleteObjectStore', 'objectStore', 'getAll', 'put'] as const;
/** The objects whose methods an upgrade calls, by method. */
const owners = {
  createObjectStore: IDBDatabase.prototype,
  deleteObjectStore: IDBDatabase.prototype,
  objectStore: IDBTransaction.prototype,
  getAll: IDBObjectStore.prototype,
  put: IDBObjectStore.prototype,
} as unknown as Record<(typeof NAMES)[number], Record<string, (...given: unknown[]) => unknown>>;

let count = 0;
const unhandled: unknown[] = [];
const note = (event: PromiseRejectionEvent) => (unhandled.push(event.reason), event.preventDefault());
before(() => addEventListener('unhandledrejection', note));
after(() => removeEventListener('unhandledrejection', note));

/** A database as version 1 left it. */
async function old(): Promise<string> {
  const name = `upgrade-${performance.timeOrigin}-${count++}`;
  const db = await openDB(name, released.version, {
    upgrade(database) {
      database.createObjectStore('log', { autoIncrement: true }).createIndex('test', 'test');
      database.createObjectStore('results');
    },
  });
  for (const row of released.log) await db.add('log', row);
  for (const [test, json] of Object.entries(released.results)) await db.put('results', json, test);
  db.close();
  return name;
}

function upgraded(name: string) {
  return openDB<Tables>(name, VERSION, {
    upgrade: (database, from, _to, transaction) => upgrade(database, from, transaction),
  });
}

/** All that a database of either version has, by test. */
async function records(name: string) {
  const db = await openDB(name);
  const names = [...db.objectStoreNames];
  const logs = new Map<string, LogEntry[]>();
  if (db.version === 1)
    for (const { test, entry } of await db.getAll('log')) logs.set(test, [...(logs.get(test) ?? []), entry]);
  else for (const test of await db.getAllKeys('logs')) logs.set(test as string, await db.get('logs', test));
  const results = new Map<string, string>();
  for (const test of await db.getAllKeys('results'))
    results.set(test as string, await db.get('results', test));
  const { version } = db;
  db.close();
  return { version, names, logs: [...logs].sort(), results: [...results].sort() };
}

const wanted = {
  logs: ['__proto__', 'abc'].map((test): [string, LogEntry[]] => [
    test,
    released.log.filter((row) => row.test === test).map(({ entry }) => entry),
  ]),
  results: Object.entries(released.results).sort(),
};

it('a database of version 1 has all its records in version 2, log by log', async () => {
  const name = await old();
  const before = await records(name);
  expect([before.version, before.logs, before.results]).to.deep.equal([1, wanted.logs, wanted.results]);
  (await upgraded(name)).close();
  const { version, names, logs, results } = await records(name);
  expect([version, names]).to.deep.equal([VERSION, ['logs', 'results']]);
  expect([logs, results]).to.deep.equal([wanted.logs, wanted.results]);
});

it('an empty one, and none, are made ready', async () => {
  const name = `upgrade-${performance.timeOrigin}-new`;
  (await upgraded(name)).close();
  expect((await records(name)).names).to.deep.equal(['logs', 'results']);
});

const faults: Record<string, (target: { abort?(): void; transaction?: IDBTransaction }) => void> = {
  throws: () => {
    throw new DOMException('no room', 'QuotaExceededError');
  },
  'is cut off by the browser': (target) => (target.transaction ?? (target as IDBTransaction)).abort?.(),
};

for (const [fault, befalls] of Object.entries(faults))
  for (const method of NAMES)
    it(`${method} ${fault}, at each call: all records, or the old database as it was`, async () => {
      let tries = 0;
      for (let nth = 1; ; nth++) {
        const name = await old();
        const owner = owners[method];
        const original = owner[method]!;
        let calls = 0;
        let befell = false;
        owner[method] = function (this: never, ...given: unknown[]) {
          const isTheOne = ++calls === nth;
          befell ||= isTheOne;
          const made = fault === 'throws' && isTheOne ? undefined : original.apply(this, given);
          // What a database itself has at hand is its upgrade's transaction, which ends with it.
          if (isTheOne) befalls((made as { transaction?: IDBTransaction }) ?? this);
          return made;
        };
        let isOpen = false;
        try {
          (await upgraded(name)).close();
          isOpen = true;
        } catch {
          // Told to the caller, who goes on in memory.
        }
        owner[method] = original;
        const { version, logs, results } = await records(name);
        expect(version, `call ${nth}`).to.equal(isOpen ? VERSION : 1);
        expect([logs, results], `call ${nth}`).to.deep.equal([wanted.logs, wanted.results]);
        if (!befell) break;
        tries++;
      }
      expect(tries).to.be.above(0);
      expect(unhandled.splice(0)).to.deep.equal([]);
    });
