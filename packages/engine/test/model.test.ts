import assert from 'node:assert/strict';
import { test } from 'node:test';
import { information, itemLevel, priorLevels, probability, reportedRange } from '../src/index.ts';
import { list, near, vectors } from './bank.ts';

const { items } = vectors('bank120');

test('chance of a right answer and information are those of catR', () => {
  const { theta, P, I } = vectors('information');
  theta.forEach((t: number, k: number) =>
    items.forEach((item: never, i: number) => {
      near(probability(item, t), P[k][i], 1e-6, `P of item ${i} at ${t}`);
      near(information(item, t), I[k][i], 1e-6, `information of item ${i} at ${t}`);
    }),
  );
});

test('the most informative item is the one catR picks', () => {
  for (const { administered, theta, MFI } of vectors('selection-catr').cases) {
    const left = items
      .map((_: unknown, i: number) => i)
      .filter((i: number) => !list(administered).includes(i + 1));
    const best = left.reduce((one: number, other: number) =>
      information(items[other], theta) > information(items[one], theta) ? other : one,
    );
    assert.equal(best + 1, MFI);
  }
});

test('far from its difficulty an item still has finite values', () => {
  for (const theta of [-1000, -40, 40, 1000]) {
    for (const c of [0, 0.5]) {
      assert.ok(information({ a: 3, b: 0, c }, theta) >= 0);
      assert.ok(probability({ a: 3, b: 0, c }, theta) >= c);
    }
  }
});

test("an item's level is the lowest at whose threshold two in three get it right", () => {
  const cuts = [-1, 0, 1];
  // P = 2/3 is at b + ln 2 / a.
  const mastered = (theta: number) => ({ a: 1, b: theta - Math.LN2 });
  assert.equal(itemLevel(mastered(-2), cuts), 0);
  assert.equal(itemLevel(mastered(-1.9), cuts), 1);
  assert.equal(itemLevel(mastered(-1), cuts), 1);
  assert.equal(itemLevel(mastered(0), cuts), 2);
  assert.equal(itemLevel(mastered(1), cuts), 3);
  assert.equal(itemLevel(mastered(5), cuts), 3);
  assert.equal(itemLevel(mastered(0.1), cuts), 3);
  assert.equal(itemLevel({ ...mastered(0.1), c: 0.5 }, cuts), 1, 'guessing makes an item easier');
});

test('before any answer the levels have the probabilities of a standard normal ability', () => {
  const expected = [0.158655253931, 0.341344746069, 0.341344746069, 0.158655253931];
  priorLevels([-1, 0, 1]).forEach((p, level) => near(p, expected[level]!, 1e-6));
  near(priorLevels([2.5])[1]!, 0.006209665326, 1e-6);
});

test('what is reported is the shortest run of levels that holds four fifths', () => {
  const report = (...levels: number[]) => reportedRange(levels);
  assert.deepEqual(report(0.05, 0.82, 0.1, 0.03), { range: [1, 1], said: true });
  assert.deepEqual(report(0.1, 0.8, 0.1, 0), { range: [1, 1], said: true }, '.80 is enough');
  assert.deepEqual(
    report(0.05, 0.75, 0.2, 0),
    { range: [1, 2], said: true },
    'the most probable of two that hold enough',
  );
  assert.deepEqual(report(0.45, 0.5, 0.05, 0), { range: [0, 1], said: true });
  assert.deepEqual(report(0, 0.1, 0.45, 0.45), { range: [2, 3], said: true });
  assert.deepEqual(
    report(0.1, 0.45, 0.4, 0.05),
    { range: [1, 2], said: true },
    'the most probable run of two',
  );
  assert.deepEqual(report(0.2, 0.3, 0.3, 0.2), { range: [0, 2], said: false }, 'three are not enough to say');
  assert.deepEqual(report(0.4, 0.1, 0.1, 0.4), { range: [0, 3], said: false });
});
