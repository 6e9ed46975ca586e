import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Item } from '@balise/schema';
import { shown } from '../src/advance.ts';
import { startOrder } from '../src/shuffle.ts';
import { abc, itemOf } from './banks.ts';
import { small } from './small-bank.ts';

const seeds = Array.from({ length: 200 }, (_, i) => i * 7_919 - 100);
const laidOut = [...abc.bank.items, ...small.bank.items].filter(
  ({ type }) => type === 'order' || type === 'match',
);

/** What an item would look like already solved: the right order, or each thing beside its own. */
function solved(item: Item): string[] {
  if (item.type === 'order') return item.key;
  return item.type === 'match' ? item.pairs.map(([, found]) => found) : [];
}

test('never the solution, never a thing lost or added', () => {
  assert.ok(laidOut.length > 5);
  for (const item of laidOut) {
    const all = item.type === 'match' ? [...solved(item), ...(item.extra ?? [])] : solved(item);
    for (const seed of seeds) {
      const start = startOrder(item, seed)!;
      assert.notDeepEqual(start.slice(0, solved(item).length), solved(item), `${item.id}, seed ${seed}`);
      assert.deepEqual(start.toSorted(), all.toSorted());
    }
  }
});

test('never the solution with two things only, nor with extra ones that alone change places', () => {
  const order = { ...itemOf('steps-1', small), key: ['one', 'two'] } as Item;
  const match = {
    ...itemOf('pairs-1', small),
    pairs: [
      ['a', 'one'],
      ['b', 'two'],
    ],
    extra: ['three', 'four', 'five', 'six'],
  } as Item;
  for (const seed of seeds) {
    assert.deepEqual(startOrder(order, seed), ['two', 'one']);
    assert.notDeepEqual(startOrder(match, seed)!.slice(0, 2), ['one', 'two'], `seed ${seed}`);
  }
});

test('the same seed gives the same order; another one, or another item, another', () => {
  for (const item of laidOut) {
    assert.deepEqual(startOrder(item, 42), startOrder(structuredClone(item), 42));
    const orders = new Set(seeds.map((seed) => startOrder(item, seed)!.join()));
    // Of n things there are n! − 1 orders that are not the solution.
    assert.ok(orders.size >= Math.min(5, solved(item).length), `${item.id}: ${orders.size}`);
    const renamed = seeds.map((seed) => startOrder({ ...item, id: 'another' }, seed)!.join());
    assert.notDeepEqual(renamed, [...seeds.map((seed) => startOrder(item, seed)!.join())]);
  }
});

test('every place is equally likely for every thing', () => {
  const item = { ...itemOf('steps-1', small), key: ['a', 'b', 'c', 'd'] } as Item;
  const first: Record<string, number> = { a: 0, b: 0, c: 0, d: 0 };
  for (let seed = 0; seed < 4000; seed++) first[startOrder(item, seed)![0]!]!++;
  // Of 23 orders, 5 begin with a and 6 with each other.
  assert.ok(Math.abs(first['a']! - (4000 * 5) / 23) < 120, JSON.stringify(first));
  for (const other of ['b', 'c', 'd'])
    assert.ok(Math.abs(first[other]! - (4000 * 6) / 23) < 120, JSON.stringify(first));
});

test('any seed and any list ends', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 64 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer(), ids, fc.string(), (seed, key, id) => {
      const start = startOrder({ ...itemOf('steps-1', small), id, key } as Item, seed)!;
      assert.notDeepEqual(start, key);
      assert.deepEqual(start.toSorted(), key.toSorted());
    }),
    { seed: 3, numRuns: 500 },
  );
});

test('choices keep the order of the bank; the order in the log is the one laid out', () => {
  for (const item of abc.bank.items) {
    const entry = shown(abc.bank, item.id, 42);
    assert.ok(entry.type === 'shown');
    assert.deepEqual(entry.start, startOrder(item, 42));
    assert.equal('start' in entry, laidOut.includes(item), item.id);
  }
});
