import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimate, explain, nextItem, probability, recordAnswer, startTest } from '../src/index.ts';
import type { ItemPool, TestState } from '../src/index.ts';
import { answered, asked, bank, domainsOf, ladder, near, play } from './bank.ts';

/** What the next item is to lower, from the estimate alone. */
function uncertainty(state: TestState): number {
  const { domains } = estimate(state);
  return domains.reduce(
    (sum, { sd, levelProbabilities }) =>
      sum + 1 + 0.3 * sd ** 2 - levelProbabilities.reduce((all, p) => all + p * p, 0),
    0,
  );
}

test('the gain told is the fall of the uncertainty to expect, as both answers show it', () => {
  for (const correlation of [undefined, 0.7]) {
    for (const lapse of [0, 0.06]) {
      const pool = { ...bank('bank120'), ...(correlation !== undefined && { correlation }) };
      let state = startTest(pool, { lapse });
      for (const score of [1, 0, 1, 1, 0.5, null, 0, 1]) {
        const { next, alternatives } = explain(state);
        for (const { id, chance, gain } of [next!, alternatives[3]!, alternatives.at(-1)!]) {
          const right = uncertainty(recordAnswer(state, id, 1));
          const wrong = uncertainty(recordAnswer(state, id, 0));
          near(gain, uncertainty(state) - chance * right - (1 - chance) * wrong, 1e-9, id);
        }
        state = recordAnswer(state, next!.id, score);
      }
    }
  }
});

test('the next item is the one of the most gain, of sixteen considered', () => {
  const state = play(bank('bank120'), { maxItems: 7 });
  const { next, alternatives } = explain({ ...state, options: {} });
  assert.equal(alternatives.length, 15);
  assert.equal(next!.because, 'gain');
  const gains = [next!, ...alternatives].map(({ gain }) => gain);
  assert.deepEqual(
    gains,
    gains.toSorted((one, other) => other - one),
  );
});

test('of twins the one whose id comes first is asked', () => {
  const items = ['b', 'a', 'C', 'c'].map((id) => ({ id, domain: 'd0', a: 1, b: 0 }));
  const order = asked(play({ domains: domainsOf(1), items })).map(({ id }) => id);
  assert.deepEqual(order, ['C', 'a', 'b', 'c']);
});

test('without options every item is asked, once', () => {
  const pool = bank('bank60');
  const ids = asked(play(pool)).map(({ id }) => id);
  assert.deepEqual(ids.toSorted(), pool.items.map(({ id }) => id).toSorted());
});

test('excluded items are not asked, unknown ids are ignored', () => {
  const pool = bank('bank60');
  const exclude = [...asked(play(pool, { maxItems: 20 })).map(({ id }) => id), 'nobody'];
  const ids = asked(play(pool, { exclude })).map(({ id }) => id);
  assert.equal(ids.length, 40);
  assert.ok(ids.every((id) => !exclude.includes(id)));
});

const perDomain = (state: TestState) => estimate(state).domains.map(({ answered }) => answered);

/** A bank where one domain is all but uninformative, so that it is never worth a question. */
const dull = () =>
  bank('bank120', (item) => (item.domain === 'd3' ? { ...item, a: 0.2, b: 4, c: 0.5 } : item));

test('every domain is asked as often as perDomain says, though another item would tell more', () => {
  assert.equal(perDomain(play(dull(), { maxItems: 12, perDomain: 0 }))[3], 0);
  assert.equal(perDomain(play(dull(), { maxItems: 12 }))[3], 1);
  assert.equal(perDomain(play(dull(), { maxItems: 12, perDomain: 2 }))[3], 2);
});

test('with as many slots as answers owed, every domain gets its share, and one fewer takes one off', () => {
  assert.deepEqual(perDomain(play(bank('bank120'), { maxItems: 20, perDomain: 4 })), [4, 4, 4, 4, 4]);
  const short = perDomain(play(bank('bank120'), { maxItems: 19, perDomain: 4 }));
  assert.deepEqual(short.toSorted(), [3, 4, 4, 4, 4]);
  assert.deepEqual(perDomain(play(bank('bank120'), { maxItems: 5, perDomain: 9 })), [1, 1, 1, 1, 1]);
});

test('a certain test does not stop before every domain has had its answers', () => {
  const state = play(dull(), { stopAt: 0.3, perDomain: 2 });
  assert.deepEqual(perDomain(state), [2, 2, 2, 2, 2], 'nothing but what is owed is asked once it is certain');
});

test('answers owed to a domain without items do not keep a test from stopping', () => {
  const pool = bank('bank60');
  const exclude = pool.items
    .filter(({ domain }) => domain === 'd1')
    .slice(1)
    .map(({ id }) => id);
  assert.deepEqual(perDomain(play(pool, { exclude, stopAt: 0.01, perDomain: 3 })), [3, 1, 3, 3, 3]);
});

test('a test stops at its cap, when it is certain, when time is over, when nothing is left', () => {
  const timed = bank('bank120', (item) => ({ ...item, seconds: 30 }));
  const stop = (state: TestState) => [explain(state).stop, state.answers.length];
  assert.deepEqual(stop(play(timed, { maxItems: 7 })), ['cap', 7]);
  assert.deepEqual(stop(play(timed, { maxItems: 0 })), ['cap', 0]);
  assert.deepEqual(stop(play(timed, { maxSeconds: 100 })), ['time', 4]);
  assert.deepEqual(stop(play(ladder([0, 1]))), ['empty', 2]);
  const certain = play(timed, { stopAt: 0.6 });
  assert.equal(explain(certain).stop, 'certain');
  assert.ok(certain.answers.length < 40);
  const top = (state: TestState) =>
    estimate(state).domains.reduce(
      (sum, { levelProbabilities }) => sum + Math.max(...levelProbabilities),
      0,
    ) / 5;
  assert.ok(top(certain) >= 0.6);
  assert.ok(top({ ...certain, answers: certain.answers.slice(0, -1) }) < 0.6, 'one answer before it was not');
});

test('certainty does not stop a test before minItems', () => {
  assert.equal(play(bank('bank120'), { stopAt: 0.01, minItems: 9, perDomain: 0 }).answers.length, 9);
});

test('the time answers took counts before the time expected', () => {
  const pool = ladder([0, 0.5, 1, 1.5], { seconds: 30 });
  let state = startTest(pool, { maxSeconds: 60 });
  state = recordAnswer(state, 'i0', 1, { seconds: 55 });
  assert.notEqual(nextItem(state), null);
  assert.equal(nextItem(recordAnswer(state, 'i1', 1, { seconds: 5 })), null);
  assert.notEqual(nextItem(recordAnswer(state, 'i1', 1, { seconds: 4 })), null);
});

test('gain is for the square root of the time where items tell it', () => {
  const twins = (seconds: [number, number], b: [number, number] = [0, 0]): ItemPool => ({
    domains: domainsOf(1),
    items: [
      { id: 'slow', domain: 'd0', a: 1.4, b: b[0], seconds: seconds[0] },
      { id: 'quick', domain: 'd0', a: 1, b: b[1], seconds: seconds[1] },
    ],
  });
  // Information goes with a², about twice here: worth up to nearly four times the seconds.
  assert.equal(nextItem(startTest(twins([20, 20]))), 'slow');
  assert.equal(nextItem(startTest(twins([40, 20]))), 'slow');
  assert.equal(nextItem(startTest(twins([58, 12]))), 'quick');
});

test('two long items never come in a row while another is left', () => {
  const long = (id: string) => Number(id.split('i')[1]) % 2 === 0;
  const pool = bank('bank120', (item) => ({
    ...item,
    a: long(item.id) ? 2.5 : 0.6,
    seconds: long(item.id) ? 61 : 60,
  }));
  const items = asked(play(pool, { maxItems: 40 }));
  assert.ok(items.filter(({ id }) => long(id)).length > 10);
  items
    .slice(1)
    .forEach(({ id }, i) => assert.ok(!(long(id) && long(items[i]!.id)), `${items[i]!.id}, ${id}`));
  assert.equal(play(ladder([0, 1, 2], { seconds: 90 })).answers.length, 3, 'a wish ends no test');
});

const siblings = ladder([-1, 0, 1], { group: 'g' });

test('after a right answer no sibling comes', () => {
  for (const score of [1, 0.5]) assert.equal(nextItem(answered(siblings, [['i1', score]])), null);
});

test('after a wrong answer or "je ne sais pas" one easier sibling may come, and no more', () => {
  for (const score of [0, 0.49, null]) {
    assert.equal(nextItem(answered(siblings, [['i1', score]])), 'i0');
    assert.equal(nextItem(answered(siblings, [['i0', score]])), null, 'none is easier');
    for (const second of [0, 1, null]) {
      assert.equal(
        nextItem(
          answered(siblings, [
            ['i2', score],
            ['i1', second],
          ]),
        ),
        null,
      );
    }
  }
});

test('a group says nothing of other groups or of items without one', () => {
  const items = [
    ...siblings.items,
    { id: 'x', domain: 'd0', a: 1, b: 2, group: 'h' },
    { id: 'y', domain: 'd0', a: 1, b: 2 },
  ];
  const ids = asked(play({ ...siblings, items }, {}, () => 1)).map(({ id }) => id);
  assert.equal(ids.length, 3);
  assert.ok(ids.includes('x') && ids.includes('y'));
});

test('an easy start is the item nearest to .85 at the prior mean, and the first only', () => {
  const pool = bank('bank120');
  const easy = startTest(pool, { startEasy: true });
  const first = pool.items.find(({ id }) => id === nextItem(easy))!;
  const distance = pool.items.map((item) => Math.abs(probability(item, 0) - 0.85));
  near(Math.abs(probability(first, 0) - 0.85), Math.min(...distance), 1e-9);
  assert.equal(explain(easy).next!.because, 'easy');
  const second = recordAnswer(easy, first.id, 1);
  assert.equal(nextItem(second), nextItem({ ...second, options: {} }));
});

test('without exposure control the seed changes nothing', () => {
  assert.deepEqual(asked(play(bank('bank60'), { seed: 1 })), asked(play(bank('bank60'), { seed: 2 })));
});

test('exposure control asks from half of the bank, every domain in it, and varies with the seed', () => {
  const pool = bank('bank120');
  const sessions = Array.from({ length: 60 }, (_, seed) =>
    asked(play(pool, { exposure: 'on', seed, maxItems: 20 })),
  );
  const times = (id: string) => sessions.filter((items) => items.some((item) => item.id === id)).length;
  const most = Math.max(...pool.items.map(({ id }) => times(id)));
  assert.ok(most <= 45, `an item came in ${most} of 60 sessions`);
  assert.ok(new Set(sessions.map((items) => items[0]!.id)).size >= 5);
  const seen = pool.items.filter(({ id }) => times(id) > 0).length;
  assert.ok(seen > 60, `${seen} items seen`);
  for (const items of sessions) assert.equal(new Set(items.map(({ domain }) => domain)).size, 5);
});

test('exposure control keeps to its half until it is used up, then goes on', () => {
  const pool = bank('bank120');
  const ids = asked(play(pool, { exposure: 'on', seed: 3 })).map(({ id }) => id);
  assert.equal(ids.length, 120);
  const half = new Set(ids.slice(0, 60));
  for (let d = 0; d < 5; d++) {
    const own = pool.items.filter(({ domain }) => domain === `d${d}`);
    assert.equal(own.filter(({ id }) => half.has(id)).length, own.length / 2);
  }
});
