import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimate, recordAnswer, startTest } from '../src/index.ts';
import type { ItemPool, TestState } from '../src/index.ts';
import { answered, bank, domainsOf, list, near, play, vectors } from './bank.ts';

test('one domain, no correlation: mean and SD are those of catR on a fine grid', () => {
  for (const { a, b, c, d, x, eap_fine: eap } of vectors('unidimensional-scoring').cases) {
    assert.ok(list(d).every((upper) => upper === 1));
    for (const cuts of [[-1, 0, 1], [0], []]) {
      const items = list<number>(a).map((a, i) => ({
        id: `${i}`,
        domain: 'd0',
        a,
        b: list<number>(b)[i]!,
        c: list<number>(c)[i]!,
      }));
      const pool: ItemPool = { domains: domainsOf(1, cuts), correlation: 0, items };
      const { domains, overall } = estimate(
        answered(
          pool,
          list<number>(x).map((score, i) => [`${i}`, score]),
        ),
      );
      near(domains[0]!.theta, eap.theta, 1e-4, 'mean');
      // A single level of twelve units is the coarsest grid there is.
      near(domains[0]!.sd, eap.se, cuts.length ? 1e-4 : 3e-4, 'SD');
      near(overall.sd, domains[0]!.sd, 1e-9);
    }
  }
});

test('five domains correlated by .7: means and SDs are those of dense quadrature', () => {
  const pool = { ...bank('bank60'), correlation: 0.7 };
  for (const { items, x, eap } of vectors('multidimensional-scoring').cases) {
    const scores = list<number>(items).map((i, k): [string, number] => [
      pool.items[i]!.id,
      list<number>(x)[k]!,
    ]);
    estimate(answered(pool, scores)).domains.forEach(({ theta, sd }, d) => {
      near(theta, eap.theta[d], 1e-4, 'mean');
      near(sd, eap.se[d], 1e-4, 'SD');
    });
  }
});

test('without answers every ability is standard normal, told correlation or not', () => {
  for (const correlation of [undefined, 0, 0.3, 0.7, 0.95, 0.9999]) {
    const pool = { domains: domainsOf(3), items: [], ...(correlation !== undefined && { correlation }) };
    for (const { theta, sd, level, levelProbabilities } of estimate(startTest(pool)).domains) {
      near(theta, 0, 1e-9);
      near(sd, 1, 1e-4, `SD at ${correlation}`);
      assert.equal(level, 1, 'of two equal levels, the lower');
      near(levelProbabilities[0]!, 0.158655, 1e-4);
    }
  }
});

test('the overall SD is that of the mean of correlated domains', () => {
  const overall = (correlation: number) =>
    estimate(startTest({ domains: domainsOf(5), correlation, items: [] })).overall;
  near(overall(0).sd, Math.sqrt(1 / 5), 1e-6);
  near(overall(0.7).sd, Math.sqrt((1 + 4 * 0.7) / 5), 1e-6);
});

test('an answer informs the other domains, the more the higher the correlation', () => {
  const other = (correlation: number) =>
    estimate(answered({ ...bank('bank60'), correlation }, [['d0i0', 0]])).domains[1]!.theta;
  assert.equal(Math.abs(other(0)) < 1e-9, true);
  assert.ok(other(0.3) < -0.05 && other(0.7) < other(0.3) && other(0.9) < other(0.7));
});

test('the robust model borrows from the other domains when they agree and little when they do not', () => {
  const pool = bank('bank120');
  const others = (right: number[]) =>
    pool.items
      .filter(({ domain }) => domain !== 'd4')
      .map(({ id, domain }): [string, number] => [id, right.includes(Number(domain[1])) ? 1 : 0]);
  const all = estimate(answered(pool, others([0, 1, 2, 3]))).domains[4]!;
  assert.ok(all.theta > 1 && all.sd < 0.9, `agreeing: ${all.theta} ± ${all.sd}`);
  const half = estimate(answered(pool, others([0, 1]))).domains[4]!;
  assert.ok(Math.abs(half.theta) < 0.3 && half.sd > 0.95, `disagreeing: ${half.theta} ± ${half.sd}`);
});

test('levels partition the same posterior whatever the cuts', () => {
  const below = (cuts: number[]) => {
    const pool = { ...bank('bank60'), domains: domainsOf(5, cuts) };
    return estimate(
      answered(pool, [
        ['d0i0', 1],
        ['d0i3', 1],
        ['d0i4', 1],
        ['d1i1', 0],
      ]),
    ).domains[0]!;
  };
  const [four, two] = [below([-1, 0, 1]), below([0])];
  near(four.levelProbabilities[0]! + four.levelProbabilities[1]!, two.levelProbabilities[0]!, 1e-3);
  near(four.theta, two.theta, 1e-3);
  near(
    four.levelProbabilities.reduce((sum, p) => sum + p),
    1,
    1e-12,
  );
});

const theta = (state: TestState) => estimate(state).domains[0]!.theta;

test('"je ne sais pas" says what a wrong answer says in the exact model, a little more with lapses', () => {
  for (const c of [0, 0.25]) {
    const items = [{ id: 'i', domain: 'd0', a: 1.5, b: -1, c }];
    const [exact, robust] = [
      { domains: domainsOf(2), correlation: 0.5, items },
      { domains: domainsOf(2), items },
    ];
    near(theta(answered(exact, [['i', null]])), theta(answered(exact, [['i', 0]])), 1e-12);
    assert.ok(theta(answered(robust, [['i', null]])) < theta(answered(robust, [['i', 0]])) - 0.01);
  }
});

test('a partial score lies between wrong and right', () => {
  const pool = { domains: domainsOf(1), items: [{ id: 'i', domain: 'd0', a: 1.5, b: 0, c: 0.2 }] };
  const thetas = [0, 0.25, 0.5, 0.75, 1].map((score) => theta(answered(pool, [['i', score]])));
  const twins = { domains: domainsOf(1), items: ['i', 'j'].map((id) => ({ ...pool.items[0]!, id })) };
  const two = (i: number, j: number) =>
    theta(
      answered(twins, [
        ['i', i],
        ['j', j],
      ]),
    );
  near(two(0.5, 0.5), two(1, 0), 1e-12, 'two halves are a right and a wrong answer');
  near(two(0.7, 0.3), two(1, 0), 1e-12);
  thetas.slice(1).forEach((value, i) => assert.ok(value > thetas[i]! + 0.05));
});

test('lapses soften what one answer says; given, the option replaces the default of either model', () => {
  const easy = { id: 'i', domain: 'd0', a: 2, b: -2 };
  const after = (correlation: number | undefined, lapse?: number) => {
    const pool = { domains: domainsOf(1), items: [easy], ...(correlation !== undefined && { correlation }) };
    return theta(answered(pool, [['i', 0]], lapse === undefined ? {} : { lapse }));
  };
  assert.equal(after(0), after(0, 0));
  assert.equal(after(undefined), after(undefined, 0.06));
  near(after(undefined, 0), after(0), 1e-3);
  assert.ok(after(0, 0.06) > after(0) + 0.1);
});

test('answers that contradict one another to the end leave every value finite', () => {
  const items = Array.from({ length: 120 }, (_, i) => ({
    id: `i${i}`,
    domain: `d${i % 2}`,
    a: 3,
    b: i % 2 ? 4 : -4,
  }));
  for (const correlation of [0.99, 0.9999, undefined]) {
    const pool = { domains: domainsOf(2), items, ...(correlation !== undefined && { correlation }) };
    const state = answered(
      pool,
      items.map(({ id, b }) => [id, b > 0 ? 1 : null]),
      { lapse: 0 },
    );
    const { domains, overall } = estimate(state);
    const values = [
      overall.theta,
      overall.sd,
      ...domains.flatMap(({ theta, sd, levelProbabilities }) => [theta, sd, ...levelProbabilities]),
    ];
    assert.ok(values.every(Number.isFinite), String(values));
  }
});

test('recording an answer leaves the old state as it was', () => {
  const state = play(bank('bank60'), { maxItems: 5 });
  const before = JSON.stringify([state, estimate(state)]);
  recordAnswer(
    state,
    bank('bank60').items.find(({ id }) => !state.answers.some(({ item }) => item === id))!.id,
    1,
  );
  assert.equal(JSON.stringify([state, estimate(state)]), before);
});
