import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { DATABASE } from '../src/device-store.ts';
import { memoryStore } from '../src/memory.ts';
import { sessionStore } from '../src/session-store.ts';
import { KEPT_MS, type Store } from '../src/store.ts';
import { NOW, answered, begun, newTest, rejection, unkeepable, writable } from './logs.ts';

/** How one kind of store is opened, and what lies where it keeps things. */
interface Kind {
  open(test: string, now?: number): Promise<Store>;
  /** Puts a value where a log is kept, past all checks. */
  put?(test: string, value: unknown): Promise<void>;
  /** What is kept there, whether or not it can be read. */
  peek?(test: string): Promise<unknown>;
}

const kinds: Record<Exclude<Store['place'], 'vault'>, Kind> = {
  memory: { open: async () => memoryStore() },
  session: {
    open: async (test) => sessionStore(test),
    put: async (test, value) => sessionStorage.setItem(`balise:log:${test}`, JSON.stringify(value)),
    peek: async (test) => JSON.parse(sessionStorage.getItem(`balise:log:${test}`) ?? 'null') ?? undefined,
  },
  device: {
    open: (test, now = NOW) => writable(test, { now: () => now }),
    async put(test, value) {
      const db = await openDB(DATABASE);
      await db.put('logs', value, test);
      db.close();
    },
    async peek(test) {
      const db = await openDB(DATABASE);
      const value = await db.get('logs', test);
      db.close();
      return value;
    },
  },
};

const log = [begun(), answered('a'), answered('b'), answered('c')];

after(async () => {
  const db = await openDB(DATABASE);
  for (const key of await db.getAllKeys('logs'))
    if (String(key).startsWith('storage-')) await db.delete('logs', key);
  db.close();
  sessionStorage.clear();
});

for (const [place, { open, put, peek }] of Object.entries(kinds)) {
  describe(`the ${place} store`, () => {
    let test: string;
    let store: Store;
    beforeEach(async () => {
      test = newTest();
      store = await open(test);
    });
    afterEach(async () => {
      store.close();
      const last = await open(test);
      await last.eraseLog();
      await last.eraseResult();
      last.close();
    });

    /** The same store, after the page was closed and opened again. */
    const again = async (now?: number) => {
      store.close();
      store = await open(test, now);
      return store;
    };

    it('says where it keeps things, and begins empty', async () => {
      expect(store.place).to.equal(place);
      expect(await store.readLog()).to.equal(undefined);
      expect(await store.readResult()).to.equal(null);
    });

    it('gives back what was saved last, whole', async () => {
      await store.saveLog(log.slice(0, 2));
      await store.saveLog(log);
      expect(await store.readLog()).to.deep.equal(log);
      await store.saveLog(log.slice(0, 3));
      expect(await store.readLog()).to.deep.equal(log.slice(0, 3));
    });

    it('keeps the latest of saves that do not wait for one another', async () => {
      const many = [begun(), ...Array.from({ length: 60 }, (_, i) => answered(`item-${i}`))];
      await Promise.all(many.map((_, i) => store.saveLog(many.slice(0, i + 1))));
      expect(await store.readLog()).to.deep.equal(many);
    });

    it('keeps all of a save or none of it', async () => {
      await store.saveLog(log.slice(0, 2));
      const { message } = await rejection(store.saveLog([...log.slice(0, 3), unkeepable, log[3]!]));
      expect(message).to.equal('unkeepable');
      expect(await store.readLog()).to.deep.equal(log.slice(0, 2));
      await store.saveLog(log);
      expect(await store.readLog()).to.deep.equal(log);
    });

    it('does not change with what it was given', async () => {
      const mine = structuredClone(log);
      await store.saveLog(mine);
      mine.pop();
      Object.assign(mine[1]!, { item: 'changed' });
      expect(await store.readLog()).to.deep.equal(log);
    });

    it('erases the log and leaves the result', async () => {
      await store.saveLog(log);
      await store.keepResult('{"a":1}');
      await store.eraseLog();
      expect(await store.readLog()).to.equal(undefined);
      expect(await store.readResult()).to.equal('{"a":1}');
      await store.saveLog(log);
      expect(await store.readLog()).to.deep.equal(log);
    });

    it('erases nothing twice without complaint', async () => {
      await store.eraseLog();
      await store.eraseLog();
      await store.eraseResult();
      expect(await store.readLog()).to.equal(undefined);
    });

    it('keeps one result, the latest, until it is erased', async () => {
      await store.saveLog(log);
      await store.keepResult('first');
      await store.keepResult('{"name":"é😀"}');
      expect(await store.readResult()).to.equal('{"name":"é😀"}');
      await store.eraseResult();
      expect(await store.readResult()).to.equal(null);
      expect(await store.readLog()).to.deep.equal(log);
    });

    it('keeps two tests apart', async () => {
      const other = await open(newTest());
      await store.saveLog(log);
      await other.saveLog([begun(), answered('z')]);
      await store.keepResult('mine');
      await other.keepResult('other');
      expect(await store.readLog()).to.deep.equal(log);
      await store.eraseLog();
      await store.eraseResult();
      expect(await other.readLog()).to.deep.equal([begun(), answered('z')]);
      expect(await other.readResult()).to.equal('other');
      await other.eraseLog();
      await other.eraseResult();
      other.close();
    });

    if (!put || !peek) {
      it('is gone with the page: another one is empty', async () => {
        await store.saveLog(log);
        await store.keepResult('mine');
        await again();
        expect(await store.readLog()).to.equal(undefined);
        expect(await store.readResult()).to.equal(null);
      });
      return;
    }

    it('gives back the same after a reload', async () => {
      await store.saveLog(log);
      await store.keepResult('mine');
      await again();
      expect(await store.readLog()).to.deep.equal(log);
      expect(await store.readResult()).to.equal('mine');
    });

    it('gives back as it is what another hand has put there', async () => {
      for (const value of ['rubbish', [], [null], { length: 1 }, [{ at: 'noon' }]]) {
        await put(test, value);
        expect(await peek(test)).to.deep.equal(value);
        // No beginning in time: the device has erased it by then.
        expect(await (await again()).readLog()).to.deep.equal(place === 'device' ? undefined : value);
      }
    });

    if (place === 'device') {
      it('gives back an unfinished test for a day, and not a millisecond more, nor one from the days to come', async () => {
        await store.saveLog(log);
        expect(await (await again(NOW + KEPT_MS - 1)).readLog()).to.deep.equal(log);
        expect(await (await again(NOW + KEPT_MS)).readLog()).to.equal(undefined);
        await store.saveLog(log);
        expect(await (await again(NOW - KEPT_MS)).readLog()).to.equal(undefined);
      });

      it('erases every test that is too old, of other banks too, and leaves results', async () => {
        const otherTest = newTest();
        const other = await open(otherTest);
        await other.saveLog(log);
        other.close();
        await store.saveLog(log);
        await store.keepResult('mine');
        await again(NOW + KEPT_MS + 1);
        await store.readLog();
        expect(await peek(test)).to.equal(undefined);
        expect(await peek(otherTest)).to.equal(undefined);
        expect(await store.readResult()).to.equal('mine');
      });
    }
  });
}
