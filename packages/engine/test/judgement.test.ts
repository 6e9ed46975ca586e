import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimate, explain, fit, probability, recordAnswer, startTest } from '../src/index.ts';
import { answered, bank, domainsOf, ladder, near, play } from './bank.ts';

const steps = ladder([-3, -2.5, -2, -1.5, -1, 1, 1.5, 2, 2.5, 3], { seconds: 40 });
const scored = (score: (b: number) => number | null) =>
  answered(
    steps,
    steps.items.map(({ id, b }) => [id, score(b)]),
  );

test('easy right and hard wrong is coherent', () => {
  const { lz, incoherent, surprises, same } = fit(scored((b) => (b < 0 ? 1 : 0)));
  assert.ok(lz! > 0.5);
  assert.deepEqual([incoherent, surprises, same], [false, [], null]);
});

test('easy wrong and hard right is not, and the answers that surprise are named', () => {
  const { lz, incoherent, surprises } = fit(scored((b) => (b < 0 ? 0 : 1)));
  assert.ok(lz! < -3);
  assert.equal(incoherent, true);
  assert.deepEqual(surprises, ['i0', 'i1', 'i2', 'i7', 'i8', 'i9']);
});

test('two answers a little out of line are no sign, two far out are: lz is below −2', () => {
  const turned = (...wrong: number[]) =>
    fit(scored((b) => (wrong.includes(b) ? (b < 0 ? 0 : 1) : b < 0 ? 1 : 0)));
  const [little, far] = [turned(-1, 1), turned(-2.5, 2.5)];
  assert.ok(little.lz! > -2 && little.lz! < 0 && !little.incoherent, `${little.lz}`);
  assert.ok(far.lz! > -3 && far.lz! < -2 && far.incoherent, `${far.lz}`);
});

test('lz is the standardised log-likelihood, by its definition', () => {
  const state = play(bank('bank60'), { maxItems: 12 });
  const { domains } = estimate(state);
  let [log, mean, variance] = [0, 0, 0];
  for (const { item: id, score } of state.answers) {
    const item = state.pool.items.find((one) => one.id === id)!;
    const p = probability(item, domains[Number(item.domain[1])]!.theta);
    log += score! * Math.log(p) + (1 - score!) * Math.log(1 - p);
    mean += p * Math.log(p) + (1 - p) * Math.log(1 - p);
    variance += p * (1 - p) * Math.log(p / (1 - p)) ** 2;
  }
  near(fit(state).lz!, (log - mean) / Math.sqrt(variance), 1e-9);
});

test('answers all alike are told apart', () => {
  assert.equal(fit(scored(() => 1)).same, 'right');
  assert.equal(fit(scored(() => 0)).same, 'wrong');
  assert.equal(fit(scored(() => null)).same, 'unknown');
  assert.equal(fit(scored(() => 0.5)).same, null);
  assert.equal(fit(scored((b) => (b > 2 ? null : 0))).same, null);
});

test('of few answers nothing is said', () => {
  const { lz, incoherent, same, fast } = fit(
    answered(steps, [
      ['i0', 0],
      ['i1', 0],
      ['i9', 1],
    ]),
  );
  assert.deepEqual([lz, incoherent, same, fast], [null, false, null, false]);
});

const timed = (seconds: (i: number) => number | undefined, score: number | null = 1) =>
  steps.items.reduce((state, { id }, i) => {
    const time = seconds(i);
    return recordAnswer(state, id, score, time === undefined ? {} : { seconds: time });
  }, startTest(steps));

test('answers faster than reading are named, and flagged when they are more than one in ten', () => {
  assert.deepEqual(fit(timed(() => 4)).hurried, [], 'a tenth of the expected time is enough');
  const two = fit(timed((i) => (i < 2 ? 3 : 20)));
  assert.deepEqual([two.hurried, two.fast], [['i0', 'i1'], true]);
  const one = fit(timed((i) => (i < 1 ? 3 : 20)));
  assert.deepEqual([one.hurried, one.fast], [['i0'], false]);
  assert.deepEqual(fit(timed(() => 1, null)).hurried, [], '"je ne sais pas" may be fast');
  assert.deepEqual(fit(timed(() => undefined)).hurried, []);
});

test('why these levels: the answers, what they say alone, what the other domains add, what is reported', () => {
  const pool = { ...bank('bank60'), correlation: 0.7 };
  const state = answered(pool, [
    ['d0i0', 1],
    ['d0i8', 0],
    ['d1i0', null],
    ['d2i0', 1],
  ]);
  const { domains } = explain(state);
  const [first, , , fourth] = domains;
  assert.deepEqual(first!.answers, [
    { item: 'd0i0', score: 1, level: 1 },
    { item: 'd0i8', score: 0, level: 3 },
  ]);
  const alone = answered({ ...pool, correlation: 0 }, [
    ['d0i0', 1],
    ['d0i8', 0],
  ]);
  near(first!.own, estimate(alone).domains[0]!.theta, 1e-4);
  near(fourth!.own, 0, 1e-9);
  assert.notEqual(fourth!.theta, 0);
  assert.equal(fourth!.said, false);
  domains.forEach((domain, d) => {
    const { id, theta, sd, level, levelProbabilities, answered } = domain;
    assert.deepEqual({ id, theta, sd, level, levelProbabilities, answered }, estimate(state).domains[d]);
  });
});

test('why this item: domain, chance, gain, what decided; nothing once the test stops', () => {
  const state = startTest(bank('bank60'), { maxItems: 1 });
  const { next, alternatives } = explain(state);
  assert.equal(next!.because, 'owed', 'one slot, five domains owed an answer');
  assert.ok(next!.gain > 0 && next!.chance > 0 && next!.chance < 1);
  assert.ok(alternatives.every(({ id }) => id !== next!.id));
  const stopped = explain(recordAnswer(state, next!.id, 1));
  assert.deepEqual([stopped.stop, stopped.next, stopped.alternatives], ['cap', null, []]);
});

test('an explanation is plain data', () => {
  const state = play(bank('bank60'), { maxItems: 6 });
  for (const value of [explain(state), explain({ ...state, options: {} }), fit(state), estimate(state)]) {
    assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
  }
});

test('what is at fault is named', () => {
  const pool = ladder([0, 1]);
  const state = answered(pool, [['i0', 1]]);
  const named = (act: () => unknown, ...names: (string | RegExp)[]) =>
    assert.throws(
      act,
      (error) => error instanceof RangeError && names.every((name) => error.message.match(name)),
    );
  named(() => recordAnswer(state, 'nobody', 1), 'nobody');
  named(() => recordAnswer(state, 'i0', 1), 'i0');
  for (const score of [-0.01, 1.01, NaN, Infinity])
    named(() => recordAnswer(state, 'i1', score), 'i1', String(score));
  named(() => recordAnswer(state, 'i1', undefined as never), 'i1');
  named(() => recordAnswer(state, 'i1', 1, { seconds: -1 }), 'i1', '-1');
  named(() => estimate({ ...state, answers: [...state.answers, ...state.answers] }), 'i0');
  named(() => estimate({ ...state, answers: [{ item: 'gone', score: 1 }] }), 'gone');
  for (const correlation of [1, -0.1, NaN])
    named(() => startTest({ ...pool, correlation }), 'correlation', String(correlation));
  for (const wrong of [
    { a: 0 },
    { a: NaN },
    { b: NaN },
    { b: Infinity },
    { c: 1 },
    { c: -0.1 },
    { seconds: 0 },
    { domain: 'elsewhere' },
  ]) {
    named(() => startTest({ ...pool, items: [pool.items[0]!, { ...pool.items[1]!, ...wrong }] }), 'i1');
  }
  named(() => startTest({ ...pool, items: [pool.items[0]!, pool.items[0]!] }), 'i0');
  named(() => startTest({ ...pool, domains: domainsOf(1, [0, 0]) }), 'd0');
  named(() => startTest({ ...pool, domains: [...pool.domains, ...pool.domains] }), 'd0');
  for (const name of ['minItems', 'maxItems', 'perDomain', 'stopAt', 'maxSeconds', 'lapse']) {
    for (const value of [-1, NaN]) named(() => startTest(pool, { [name]: value }), name, String(value));
  }
  named(() => startTest(pool, { lapse: 1 }), 'lapse');
});
