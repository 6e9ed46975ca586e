import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { DATABASE, deviceStore } from '../src/device-store.ts';
import { openStore } from '../src/open-store.ts';
import { answered, begun, newTest, rejection, unkeepable } from './logs.ts';

/** These tests do to the database what would harm those of other pages: they get one of their own. */
const OWN = `${DATABASE}-${performance.timeOrigin}`;
const { open, deleteDatabase } = IDBFactory.prototype;
const { transaction } = IDBDatabase.prototype;
const { add } = IDBObjectStore.prototype;

before(() => {
  IDBFactory.prototype.open = function (name, version) {
    return open.call(this, name === DATABASE ? OWN : name, version);
  };
});

afterEach(() => {
  IDBDatabase.prototype.transaction = transaction;
  IDBObjectStore.prototype.add = add;
});

after(() => {
  IDBFactory.prototype.open = open;
  deleteDatabase.call(indexedDB, OWN);
});

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
  IDBObjectStore.prototype.add = function (value, key) {
    const request = add.call(this, value, key);
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  };
}

it('says saved once the transaction is complete, asked to be flushed', async () => {
  const store = await deviceStore(newTest());
  const notes: string[] = [];
  const options = watchWrites(notes);
  await store.append([begun(), answered('a')]).then(() => notes.push('saved'));
  await store.keepResult('x').then(() => notes.push('kept'));
  await store.eraseResult().then(() => notes.push('result erased'));
  await store.eraseLog().then(() => notes.push('erased'));
  const expected = ['saved', 'kept', 'result erased', 'erased'].flatMap((note) => ['complete', note]);
  expect(notes).to.deep.equal(expected);
  expect(options.map(({ durability }) => durability)).to.deep.equal(Array(4).fill('strict'));
});

it('writes an append in one transaction', async () => {
  const store = await deviceStore(newTest());
  const notes: string[] = [];
  watchWrites(notes);
  await store.append([begun(), answered('a'), answered('b')]);
  expect(notes).to.deep.equal(['complete']);
});

it('rejects, and keeps nothing, where only the end of the transaction fails', async () => {
  const store = await deviceStore(newTest(), () => 0);
  await store.append([begun(0)]);
  refuseAtTheEnd();
  expect((await rejection(store.append([answered('a'), answered('b')]))).name).to.equal('AbortError');
  expect(await store.readLog()).to.deep.equal([begun(0)]);
});

it('leaves no rejection unhandled', async () => {
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => {
    unhandled.push(event.reason);
    event.preventDefault();
  };
  addEventListener('unhandledrejection', note);
  const store = await deviceStore(newTest());
  refuseAtTheEnd();
  await rejection(store.append([answered('a'), answered('b')]));
  IDBObjectStore.prototype.add = add;
  expect((await rejection(store.append([answered('a'), unkeepable]))).message).to.equal('unkeepable');
  await new Promise((resolve) => setTimeout(resolve, 50));
  removeEventListener('unhandledrejection', note);
  expect(unhandled).to.deep.equal([]);
});

it('two tabs on one test: each append stays in one piece', async () => {
  const test = newTest();
  const tabs = await Promise.all([deviceStore(test, () => 0), deviceStore(test, () => 0)]);
  await tabs[0].append([begun(0)]);
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      tabs[i % 2]!.append([answered(`${i}`), { type: 'shown', item: `${i}` }]),
    ),
  );
  const log = await tabs[1].readLog();
  const items = log.flatMap((entry) => ('item' in entry ? [entry.item] : []));
  expect(items.length).to.equal(40);
  expect(new Set(items).size).to.equal(20);
  for (let i = 0; i < 40; i += 2) expect(items[i]).to.equal(items[i + 1]);
});

it('stands aside for a newer database, and then says that it can no longer save', async () => {
  const test = newTest();
  const store = await deviceStore(test);
  await store.append([begun()]);
  const newer = await openDB(DATABASE, 99);
  expect((await rejection(store.append([answered('a')]))).name).to.equal('InvalidStateError');
  // What a newer kit has made is not touched: this page goes on in memory.
  expect((await openStore('device', test)).place).to.equal('memory');
  expect((await newer.getAllFromIndex('log', 'test', test)).length).to.equal(1);
  newer.close();
});
