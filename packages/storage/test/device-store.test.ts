import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { DATABASE, deviceStore } from '../src/device-store.ts';
import type { Loss } from '../src/store.ts';
import { openStore } from '../src/open-store.ts';
import { answered, begun, newTest, rejection, unkeepable, writable } from './logs.ts';

/** These tests do to the database what would harm those of other pages: they get one of their own. */
const OWN = `${DATABASE}-${performance.timeOrigin}`;
const { open, deleteDatabase } = IDBFactory.prototype;
const { transaction } = IDBDatabase.prototype;
const { put } = IDBObjectStore.prototype;

before(() => {
  IDBFactory.prototype.open = function (name, version) {
    return open.call(this, name === DATABASE ? OWN : name, version);
  };
});

afterEach(() => {
  IDBDatabase.prototype.transaction = transaction;
  IDBObjectStore.prototype.put = put;
});

after(() => {
  IDBFactory.prototype.open = open;
  deleteDatabase.call(indexedDB, OWN);
});

/** The database of these tests, deleted while stores may have it open. */
function deleted(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = deleteDatabase.call(indexedDB, OWN);
    Object.assign(request, { onsuccess: resolve, onerror: reject });
  });
}

/** Every write from here on: its options, and a note once it is complete. */
function watchWrites(notes: string[]): IDBTransactionOptions[] {
  const options: IDBTransactionOptions[] = [];
  IDBDatabase.prototype.transaction = function (names, mode, given) {
    const made = transaction.call(this, names, mode, given);
    if (mode === 'readwrite') {
      options.push(given ?? {});
      made.addEventListener('complete', () => notes.push('complete'));
    }
    return made;
  };
  return options;
}

/** The disk refuses once the requests have succeeded, as it does when it is full. */
function refuseAtTheEnd(): void {
  IDBObjectStore.prototype.put = function (value, key) {
    const request = put.call(this, value, key);
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  };
}

it('says saved once the transaction is complete, asked to be flushed', async () => {
  const store = await writable(newTest());
  const notes: string[] = [];
  const options = watchWrites(notes);
  await store.saveLog([begun(), answered('a')]).then(() => notes.push('saved'));
  await store.keepResult('x').then(() => notes.push('kept'));
  await store.eraseResult().then(() => notes.push('result erased'));
  await store.eraseLog().then(() => notes.push('erased'));
  const expected = ['saved', 'kept', 'result erased', 'erased'].flatMap((note) => ['complete', note]);
  expect(notes).to.deep.equal(expected);
  expect(options.map(({ durability }) => durability)).to.deep.equal(Array(4).fill('strict'));
  store.close();
});

it('rejects, and keeps what there was, where only the end of the transaction fails', async () => {
  const store = await writable(newTest(), { now: () => 0 });
  await store.saveLog([begun(0)]);
  refuseAtTheEnd();
  expect((await rejection(store.saveLog([begun(0), answered('a')]))).name).to.equal('AbortError');
  expect(await store.readLog()).to.deep.equal([begun(0)]);
  store.close();
});

it('leaves no rejection unhandled', async () => {
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => {
    unhandled.push(event.reason);
    event.preventDefault();
  };
  addEventListener('unhandledrejection', note);
  const store = await writable(newTest());
  refuseAtTheEnd();
  await rejection(store.saveLog([begun()]));
  IDBObjectStore.prototype.put = put;
  expect((await rejection(store.saveLog([begun(), unkeepable]))).message).to.equal('unkeepable');
  store.close();
  await rejection(store.saveLog([begun()]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  removeEventListener('unhandledrejection', note);
  expect(unhandled).to.deep.equal([]);
});

it('stands aside for a newer database: told, and nothing of what it has made is touched', async () => {
  const test = newTest();
  const told: Loss[] = [];
  const store = await writable(test, { tell: (loss) => told.push(loss) });
  await store.saveLog([begun()]);
  const newer = await openDB(DATABASE, 99);
  expect(told).to.deep.equal(['newer-data']);
  await rejection(store.saveLog([begun(), answered('a')]));
  const refused = await openStore('device', test, { tell: () => {} });
  expect([refused?.place, refused?.refusal]).to.deep.equal(['memory', 'newer-data']);
  expect(await newer.get('logs', test)).to.deep.equal([begun()]);
  newer.close();
  await deleted();
});

it('a database deleted under it is told as wiped, and made again by the next save', async () => {
  const told: Loss[] = [];
  const store = await writable(newTest(), { tell: (loss) => told.push(loss), now: () => 0 });
  await store.saveLog([begun(0)]);
  await deleted();
  expect(told).to.deep.equal(['wiped']);
  expect(await store.readLog()).to.equal(undefined);
  await store.saveLog([begun(0), answered('a')]);
  expect(await store.readLog()).to.deep.equal([begun(0), answered('a')]);
  store.close();
});

it('an old page that will not let go of the database does not hold this one up', async () => {
  await deleted();
  const stubborn = await openDB(DATABASE, 1, {
    upgrade(old) {
      old.createObjectStore('log', { autoIncrement: true });
      old.createObjectStore('results');
    },
  });
  const begins = performance.now();
  expect((await rejection(deviceStore(newTest(), { tell: () => {} }))).message).to.equal('blocked');
  expect(performance.now() - begins).to.be.below(4000);
  stubborn.close();
  // The upgrade that was asked for takes place now, and its connection is closed at once.
  const store = await writable(newTest());
  await store.saveLog([begun()]);
  store.close();
});

it('an open that never settles is given up', async function () {
  this.timeout(8000);
  IDBFactory.prototype.open = (name) =>
    Object.assign(open.call(indexedDB, `${OWN}-${name}`), { addEventListener: () => {} });
  try {
    expect((await rejection(deviceStore(newTest(), { tell: () => {} }))).message).to.equal('no answer');
  } finally {
    IDBFactory.prototype.open = function (name, version) {
      return open.call(this, name === DATABASE ? OWN : name, version);
    };
  }
});
