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

/** Undoes what one test has done to the browser. */
let restore = () => {};

afterEach(() => {
  restore();
  restore = () => {};
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

/** How many of the connections made from here on are open. */
function watchConnections(): () => number {
  const connections = new Set<IDBDatabase>();
  const { close } = IDBDatabase.prototype;
  IDBDatabase.prototype.close = function () {
    connections.delete(this);
    close.call(this);
  };
  const own = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, version) {
    const request = own.call(this, name, version);
    request.addEventListener('success', () => connections.add(request.result));
    return request;
  };
  restore = () => {
    IDBDatabase.prototype.close = close;
    IDBFactory.prototype.open = own;
  };
  return () => connections.size;
}

it('closed while a wiped database is made again, it neither saves nor leaves a connection open', async () => {
  const store = await writable(newTest());
  await store.saveLog([begun()]);
  await deleted();
  const stillOpen = watchConnections();
  const saving = rejection(store.saveLog([begun(), answered('a')]));
  store.close();
  expect((await saving).message).to.equal('closed');
  expect(stillOpen()).to.equal(0);
});

it('a wiped database that cannot be opened at first is tried again; a result is not there meanwhile', async () => {
  const store = await writable(newTest(), { now: () => 0 });
  await store.keepResult('x');
  await deleted();
  expect(await store.readResult()).to.equal(null);
  const own = IDBFactory.prototype.open;
  let refusals = 2;
  IDBFactory.prototype.open = function (name, version) {
    if (refusals-- > 0) throw new DOMException('not yet', 'UnknownError');
    return own.call(this, name, version);
  };
  restore = () => (IDBFactory.prototype.open = own);
  await store.saveLog([begun(0)]);
  expect(refusals).to.equal(-1);
  expect(await store.readLog()).to.deep.equal([begun(0)]);
  store.close();
});

it('a wiped database that can no longer be opened is given up', async function () {
  this.timeout(8000);
  const store = await writable(newTest());
  await deleted();
  const own = IDBFactory.prototype.open;
  let tries = 0;
  IDBFactory.prototype.open = () => {
    tries++;
    throw new DOMException('never', 'UnknownError');
  };
  restore = () => (IDBFactory.prototype.open = own);
  expect((await rejection(store.saveLog([begun()]))).message).to.equal('never');
  expect(tries).to.be.above(1);
  store.close();
});

it('reads without a write where nothing is too old, and takes a log that is none for old', async () => {
  const test = newTest();
  const store = await writable(test, { now: () => 0 });
  await store.saveLog([begun(0)]);
  const options = watchWrites([]);
  expect(await store.readLog()).to.deep.equal([begun(0)]);
  expect(options).to.deep.equal([]);
  const raw = await openDB(DATABASE);
  for (const none of [null, [], [null], 12]) {
    await raw.put('logs', none, test);
    expect(await store.readLog(), JSON.stringify(none)).to.equal(undefined);
    expect(await raw.get('logs', test)).to.equal(undefined);
  }
  raw.close();
  store.close();
});

it('keeps the name that earlier releases gave the database, or nobody would find their test again', () => {
  expect(DATABASE).to.equal('balise');
});

it('each test has its own log, whichever was begun first', async () => {
  const [first, second] = [newTest(), newTest()];
  const stores = [await writable(first, { now: () => 0 }), await writable(second, { now: () => 0 })];
  await stores[0]!.saveLog([begun(0)]);
  expect(await stores[1]!.readLog()).to.equal(undefined);
  await stores[1]!.saveLog([begun(0), answered('b')]);
  expect(await stores[0]!.readLog()).to.deep.equal([begun(0)]);
  expect(await stores[1]!.readLog()).to.deep.equal([begun(0), answered('b')]);
  for (const store of stores) store.close();
});

it('a connection that the browser ends is told as wiped, and the next save opens another', async () => {
  const told: Loss[] = [];
  const connections: IDBDatabase[] = [];
  const own = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, version) {
    const request = own.call(this, name, version);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  };
  restore = () => (IDBFactory.prototype.open = own);
  const store = await writable(newTest(), { tell: (loss) => told.push(loss), now: () => 0 });
  connections[0]!.dispatchEvent(new Event('close'));
  expect(told).to.deep.equal(['wiped']);
  await store.saveLog([begun(0)]);
  expect(connections.length).to.equal(2);
  expect(await store.readLog()).to.deep.equal([begun(0)]);
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
  const stillOpen = watchConnections();
  expect((await rejection(deviceStore(newTest(), { tell: () => {} }))).message).to.equal('blocked');
  expect(performance.now() - begins).to.be.below(4000);
  stubborn.close();
  // The upgrade that was asked for takes place now, and its connection is closed at once.
  const store = await writable(newTest());
  await store.saveLog([begun()]);
  expect(stillOpen()).to.equal(1);
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
