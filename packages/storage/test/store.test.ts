import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { DATABASE, deviceStore } from '../src/device-store.ts';
import { memoryStore } from '../src/memory.ts';
import { sessionStore } from '../src/session-store.ts';
import { KEPT_MS, type Store } from '../src/store.ts';
import { NOW, answered, begun, newTest, rejection, unkeepable } from './logs.ts';

/** How one kind of store is opened, and what lies where it keeps things. */
interface Kind {
  open(test: string, now?: number): Promise<Store>;
  /** Puts values where entries are kept, past all checks. */
  put?(test: string, values: unknown[]): Promise<void>;
  /** How many entries are kept there, whether or not they can be read. */
  count?(test: string): Promise<number>;
}

const kinds: Record<Store['place'], Kind> = {
  memory: { open: async () => memoryStore() },
  session: {
    open: async (test, now = NOW) => sessionStore(test, () => now),
    put: async (test, values) => sessionStorage.setItem(`balise:log:${test}`, JSON.stringify(values)),
    count: async (test) => JSON.parse(sessionStorage.getItem(`balise:log:${test}`) ?? '[]').length,
  },
  device: {
    open: (test, now = NOW) => deviceStore(test, () => now),
    async put(test, values) {
      const db = await openDB(DATABASE);
      for (const entry of values) await db.add('log', { test, entry });
      db.close();
    },
    async count(test) {
      const db = await openDB(DATABASE);
      const rows = await db.getAllFromIndex('log', 'test', test);
      db.close();
      return rows.length;
    },
  },
};

const log = [begun(), answered('a'), answered('b'), answered('c')];

after(async () => {
  const db = await openDB(DATABASE);
  for (const key of await db.getAllKeys('log'))
    if ((await db.get('log', key))?.test.startsWith('storage-')) await db.delete('log', key);
  db.close();
  sessionStorage.clear();
});

for (const [place, { open, put, count }] of Object.entries(kinds)) {
  describe(`the ${place} store`, () => {
    let test: string;
    let store: Store;
    beforeEach(async () => {
      test = newTest();
      store = await open(test);
    });
    afterEach(async () => {
      await store.eraseLog();
      await store.eraseResult();
    });

    it('says where it keeps things, and begins empty', async () => {
      expect(store.place).to.equal(place);
      expect(await store.readLog()).to.deep.equal([]);
      expect(await store.readResult()).to.equal(null);
    });

    it('gives back what was appended, in order', async () => {
      await store.append(log.slice(0, 2));
      await store.append([]);
      await store.append(log.slice(2, 3));
      await store.append(log.slice(3));
      expect(await store.readLog()).to.deep.equal(log);
    });

    it('keeps the order of writes that do not wait for one another', async () => {
      const many = [begun(), ...Array.from({ length: 60 }, (_, i) => answered(`item-${i}`))];
      await Promise.all(many.map((entry) => store.append([entry])));
      expect(await store.readLog()).to.deep.equal(many);
    });

    it('keeps all of an append or none of it', async () => {
      await store.append(log.slice(0, 2));
      const { message } = await rejection(store.append([log[2]!, unkeepable, log[3]!]));
      expect(message).to.equal('unkeepable');
      expect(await store.readLog()).to.deep.equal(log.slice(0, 2));
      // And goes on as if it had never been tried.
      await store.append(log.slice(2));
      expect(await store.readLog()).to.deep.equal(log);
    });

    it('does not change with what it was given or has given', async () => {
      const mine = structuredClone(log);
      await store.append(mine);
      mine.pop();
      Object.assign(mine[1]!, { item: 'changed' });
      const read = (await store.readLog()) as unknown[];
      expect(read).to.deep.equal(log);
      read.length = 0;
      expect(await store.readLog()).to.deep.equal(log);
    });

    it('erases the log and leaves the result', async () => {
      await store.append(log);
      await store.keepResult('{"a":1}');
      await store.eraseLog();
      expect(await store.readLog()).to.deep.equal([]);
      expect(await store.readResult()).to.equal('{"a":1}');
      await store.append(log);
      expect(await store.readLog()).to.deep.equal(log);
    });

    it('erases nothing twice without complaint', async () => {
      await store.eraseLog();
      await store.eraseLog();
      await store.eraseResult();
      expect(await store.readLog()).to.deep.equal([]);
    });

    it('keeps one result, the latest, until it is erased', async () => {
      await store.append(log);
      await store.keepResult('first');
      await store.keepResult('{"name":"é😀"}');
      expect(await store.readResult()).to.equal('{"name":"é😀"}');
      await store.eraseResult();
      expect(await store.readResult()).to.equal(null);
      expect(await store.readLog()).to.deep.equal(log);
    });

    it('keeps two tests apart', async () => {
      const otherTest = newTest();
      const other = await open(otherTest);
      await store.append(log.slice(0, 2));
      await other.append([begun(), answered('z')]);
      await store.append(log.slice(2));
      await store.keepResult('mine');
      await other.keepResult('other');
      expect(await store.readLog()).to.deep.equal(log);
      await store.eraseLog();
      await store.eraseResult();
      expect(await other.readLog()).to.deep.equal([begun(), answered('z')]);
      expect(await other.readResult()).to.equal('other');
      await other.eraseLog();
      await other.eraseResult();
    });

    if (!put || !count) {
      it('is gone with the page: another one is empty', async () => {
        await store.append(log);
        await store.keepResult('mine');
        const next = await open(test);
        expect(await next.readLog()).to.deep.equal([]);
        expect(await next.readResult()).to.equal(null);
      });
      return;
    }

    it('gives back the same after a reload', async () => {
      await store.append(log);
      await store.keepResult('mine');
      const next = await open(test);
      expect(await next.readLog()).to.deep.equal(log);
      expect(await next.readResult()).to.equal('mine');
      await next.append([answered('d')]);
      expect(await store.readLog()).to.deep.equal([...log, answered('d')]);
    });

    it('gives back an unfinished test for a day, and not a millisecond more', async () => {
      await store.append(log);
      expect(await (await open(test, NOW + KEPT_MS - 1)).readLog()).to.deep.equal(log);
      expect(await (await open(test, NOW + KEPT_MS)).readLog()).to.deep.equal([]);
    });

    it('erases a test that is too old, and leaves the result', async () => {
      await store.append(log);
      await store.keepResult('mine');
      const late = NOW + KEPT_MS + 1;
      const next = await open(test, late);
      await next.readLog();
      expect(await count(test)).to.equal(0);
      expect(await next.readResult()).to.equal('mine');
      // Another test can be kept in its place, and read.
      const another = [begun(late), answered('z')];
      await next.append(another);
      expect(await next.readLog()).to.deep.equal(another);
    });

    const damage: Record<string, unknown> = {
      'no entry': 'rubbish',
      nothing: null,
      'an unknown type': { type: 'noted', text: 'x' },
      'an unknown field': { ...answered('b'), name: 'Yvette' },
      'a wrong value': { ...answered('b'), seconds: 'five' },
    };
    for (const [name, value] of Object.entries(damage))
      it(`trusts a log up to a damaged entry: ${name}`, async () => {
        await put(test, [log[0], log[1], value, log[2], log[3]]);
        expect(await store.readLog()).to.deep.equal(log.slice(0, 2));
        // What could not be read is not in the way of what comes next.
        await store.append(log.slice(2));
        expect(await store.readLog()).to.deep.equal(log);
      });

    it('trusts nothing of a log that did not begin', async () => {
      const ended = { type: 'ended', at: NOW, complete: false };
      for (const values of [[answered('a'), ...log], [ended, ...log], [{}, ...log], [[]]]) {
        await put(test, values);
        expect(await store.readLog()).to.deep.equal([]);
        expect(await count(test)).to.equal(0);
      }
    });
  });
}
