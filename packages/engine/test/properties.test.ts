import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { estimate, explain, fit, nextItem, recordAnswer, startTest } from '../src/index.ts';
import type { ItemPool, TestOptions, TestState } from '../src/index.ts';

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const item = fc.record(
  {
    domain: fc.constantFrom('d0', 'd1', 'd2'),
    a: real(0.2, 3),
    b: real(-4, 4),
    c: real(0, 0.5),
    seconds: fc.integer({ min: 5, max: 120 }),
    group: fc.constantFrom('g', 'h'),
  },
  { requiredKeys: ['domain', 'a', 'b'] },
);
const pool: fc.Arbitrary<ItemPool> = fc
  .record({ items: fc.array(item, { minLength: 3, maxLength: 25 }), told: fc.option(real(0, 0.95)) })
  .map(({ items, told }) => ({
    domains: ['d0', 'd1', 'd2'].map((id, d) => ({ id, cuts: [[-1, 0, 1], [-0.8, 0.6], [0.3]][d]! })),
    ...(told !== null && { correlation: told }),
    items: items.map((one, i) => ({ ...one, id: `i${i}` })),
  }));
const options: fc.Arbitrary<TestOptions> = fc.record(
  {
    seed: fc.integer(),
    minItems: fc.nat(10),
    maxItems: fc.nat(20),
    perDomain: fc.nat(4),
    stopAt: real(0.3, 1),
    exposure: fc.constantFrom('off', 'on'),
    startEasy: fc.boolean(),
    lapse: real(0, 0.2),
    maxSeconds: fc.nat(600),
  },
  { requiredKeys: [] },
);
const score = fc.oneof(fc.constantFrom(0, 1, null), real(0, 1));
/** A test under way: the answers are to items of the test's own choice. */
const test3 = fc.record({ pool, options, scores: fc.array(score, { maxLength: 15 }) });

function run({
  pool,
  options,
  scores,
}: {
  pool: ItemPool;
  options: TestOptions;
  scores: (number | null)[];
}): TestState {
  let state = startTest(pool, options);
  for (const score of scores) {
    const id = nextItem(state);
    if (id === null) break;
    state = recordAnswer(state, id, score);
  }
  return state;
}

const outputs = (state: TestState) => [nextItem(state), estimate(state), explain(state), fit(state)];
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const theta = (state: TestState, domain: string) =>
  estimate(state).domains.find(({ id }) => id === domain)!.theta;

test('a right answer never lowers θ of its domain, a wrong one or "je ne sais pas" never raises it', () =>
  fc.assert(
    fc.property(test3, fc.nat(), (given, pick) => {
      const state = run(given);
      const left = given.pool.items.filter(({ id }) => !state.answers.some(({ item }) => item === id));
      if (left.length === 0) return;
      const { id, domain } = left[pick % left.length]!;
      const after = (score: number | null) => theta(recordAnswer(state, id, score), domain);
      const [before, right, wrong, unknown] = [theta(state, domain), after(1), after(0), after(null)];
      assert.ok(right >= before - 1e-9, `${right} < ${before}`);
      assert.ok(wrong <= before + 1e-9 && unknown <= wrong + 1e-9, `${unknown}, ${wrong}, ${before}`);
    }),
  ));

test('the order of the answers changes no estimate, to the last bit', () =>
  fc.assert(
    fc.property(test3, fc.nat(), (given, by) => {
      const state = run(given);
      const answers = state.answers.map((_, i, all) => all[(i + by) % all.length]!).reverse();
      assert.deepEqual(estimate({ ...state, answers }), estimate(state));
      const replayed = answers.reduce(
        (s, { item, score }) => recordAnswer(s, item, score),
        startTest(state.pool, state.options),
      );
      assert.deepEqual(estimate(replayed), estimate(state));
    }),
  ));

test('the order of the items in the pool changes nothing, to the last bit', () =>
  fc.assert(
    fc.property(test3, fc.nat(), (given, by) => {
      const items = given.pool.items.map((_, i, all) => all[(i + by) % all.length]!).reverse();
      assert.deepEqual(outputs(run({ ...given, pool: { ...given.pool, items } })), outputs(run(given)));
    }),
  ));

test('a state that went through JSON gives the same outputs, to the last bit', () =>
  fc.assert(
    fc.property(test3, (given) => {
      const state = run(given);
      assert.deepEqual(outputs(copy(state)), outputs(state));
      assert.deepEqual(Object.keys(state).sort(), ['answers', 'options', 'pool']);
    }),
  ));

test('the same state gives the same answer again, whatever was asked of it between', () =>
  fc.assert(
    fc.property(test3, (given) => {
      const state = run(given);
      const first = outputs(state);
      const next = nextItem(state);
      if (next !== null) nextItem(recordAnswer(state, next, 1));
      assert.deepEqual(outputs(state), first);
    }),
  ));

test('every number is finite, every probability one, and levels add up to one', () =>
  fc.assert(
    fc.property(test3, (given) => {
      const state = run(given);
      JSON.stringify(outputs(state), (key, value: unknown) => {
        if (typeof value === 'number') assert.ok(Number.isFinite(value), key);
        return value;
      });
      for (const { sd, levelProbabilities } of estimate(state).domains) {
        assert.ok(sd > 0 && sd < 2);
        assert.ok(levelProbabilities.every((p) => p >= 0 && p <= 1 + 1e-12));
        assert.ok(Math.abs(levelProbabilities.reduce((sum, p) => sum + p) - 1) < 1e-9);
      }
      const { next, alternatives } = explain(state);
      for (const { gain, chance } of next ? [next, ...alternatives] : []) {
        assert.ok(gain >= 0 && chance > 0 && chance < 1);
      }
    }),
  ));

test('extreme items, alone and all together, leave every number finite', () => {
  const corners = [0.2, 3].flatMap((a) => [-4, 4].flatMap((b) => [0, 0.5].map((c) => ({ a, b, c }))));
  for (const correlation of [undefined, 0, 0.99]) {
    for (const answer of [1, 0, null, 0.5]) {
      const items = corners.flatMap((corner, i) =>
        Array.from({ length: 10 }, (_, k) => ({ id: `i${i}-${k}`, domain: `d${k % 2}`, ...corner })),
      );
      const domains = ['d0', 'd1'].map((id) => ({ id, cuts: [-1, 0, 1] }));
      let state = startTest({ domains, items, ...(correlation !== undefined && { correlation }) });
      for (const { id } of items) state = recordAnswer(state, id, answer);
      for (const { theta, sd } of estimate(state).domains) assert.ok(Number.isFinite(theta) && sd > 0);
      assert.ok(Number.isFinite(fit(state).lz));
    }
  }
});
