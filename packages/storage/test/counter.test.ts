import { expect } from '@open-wc/testing';
import type { Result } from '@balise/schema/codes';
import { BATCH, COUNTER, Counter, readCounter } from '../src/counter.ts';
import { rejection } from './logs.ts';

const { transaction } = IDBDatabase.prototype;
const AUTUMN = new Date(2026, 10, 22, 9, 30);
const WINTER = new Date(2027, 0, 1);

/** A result of two domains, as far as a counter looks. */
function finding(first: number | null, second: number | null = 0): Pick<Result, 'domains'> {
  return {
    domains: [
      { id: '1', level: first },
      { id: '2', level: second },
    ] as Result['domains'],
  };
}

async function names(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name).filter((name) => name === COUNTER);
}

afterEach(async () => {
  IDBDatabase.prototype.transaction = transaction;
  await new Promise((resolve) => (indexedDB.deleteDatabase(COUNTER).onsuccess = resolve));
});

it('nine persons leave nothing on the disk, not even an empty database', async () => {
  const counter = new Counter();
  for (let nth = 1; nth < BATCH; nth++) await counter.count(finding(1), AUTUMN);
  expect(await names()).to.deep.equal([]);
});

it('the tenth brings all ten, by level, to the row of the quarter', async () => {
  const counter = new Counter();
  for (const level of [0, 0, 1, 1, 1, 2, 3, null, null]) await counter.count(finding(level), AUTUMN);
  await counter.count(finding(null, 3), AUTUMN);
  expect(await readCounter()).to.deep.equal([
    { quarter: '2026-Q4', uses: 10, domains: { '1': [2, 3, 1, 1, 3], '2': [9, 0, 0, 1, 0] } },
  ]);
});

it('batches add up, those of another counter too, and nineteen are ten', async () => {
  const [one, other] = [new Counter(), new Counter()];
  await Promise.all(
    Array.from({ length: 2 * BATCH - 1 }, () =>
      [one, other].map((each) => each.count(finding(2), AUTUMN)),
    ).flat(),
  );
  const [row] = await readCounter();
  expect(row!.uses).to.equal(2 * BATCH);
  expect(row!.domains['1']).to.deep.equal([0, 0, 2 * BATCH, 0, 0]);
});

it('each quarter has its row, and what was begun in one is not written into the next', async () => {
  const counter = new Counter();
  for (let nth = 0; nth < BATCH + 3; nth++) await counter.count(finding(1), AUTUMN);
  for (let nth = 0; nth < BATCH; nth++) await counter.count(finding(2), WINTER);
  expect((await readCounter()).map(({ quarter, uses }) => [quarter, uses])).to.deep.equal([
    ['2026-Q4', BATCH],
    ['2027-Q1', BATCH],
  ]);
});

it('a row holds no more than its quarter, its uses and its levels', async () => {
  const counter = new Counter();
  for (let nth = 0; nth < BATCH; nth++) await counter.count(finding(1), AUTUMN);
  const [row] = await readCounter();
  expect(Object.keys(row!)).to.have.members(['quarter', 'uses', 'domains']);
});

it('says counted once the transaction is complete, asked to be flushed', async () => {
  const notes: string[] = [];
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const made = transaction.call(this, stores, mode, options);
    if (mode === 'readwrite') made.addEventListener('complete', () => notes.push(options!.durability!));
    return made;
  };
  const counter = new Counter();
  for (let nth = 0; nth < BATCH; nth++) await counter.count(finding(1), AUTUMN);
  expect(notes).to.deep.equal(['strict']);
});

it('a disk that refuses is told, and the next ten are counted all the same', async () => {
  IDBDatabase.prototype.transaction = function () {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const counter = new Counter();
  for (let nth = 1; nth < BATCH; nth++) await counter.count(finding(1), AUTUMN);
  expect((await rejection(counter.count(finding(1), AUTUMN))).name).to.equal('QuotaExceededError');
  IDBDatabase.prototype.transaction = transaction;
  for (let nth = 0; nth < BATCH; nth++) await counter.count(finding(1), AUTUMN);
  expect((await readCounter())[0]!.uses).to.equal(BATCH);
});
