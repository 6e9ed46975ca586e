import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportedRange, type Estimate } from '@balise/engine';
import type { Length, Result } from '@balise/schema';
import { notNow, optionsOf, poolOf } from '@balise/session/pool';
import { report, seedOf, times } from '../../../scripts/campaign.ts';
import { abilities, sitTest } from '../../cli/src/simulate/person.ts';
import { random } from '../../cli/src/simulate/random.ts';
import { abc } from '../../schema/test/simulated.ts';
import { smallResult } from '../../schema/test/small-result.ts';
import { compare, type Moved } from '../src/compare.ts';

const MOST_FALSE = 0.05;
const MOVE = 1.5;

const seed = seedOf('compare');
const people = times(1000, 'process');
const pool = poolOf(abc.bank);

test('of people who have not moved, at most 5 % of domains are said to have', () => {
  for (const rho of [0.7, 0]) {
    const { share, ofSaid, said } = movedOf({ rho, by: 0, first: 'standard', second: 'standard' });
    const figure = `${percent(ofSaid)} (${percent(share)} of all; ${percent(said)} said at both visits)`;
    report(`domains said to have moved that had not, standard, ρ = ${rho}`, '5 %', figure);
    assert.ok(ofSaid <= MOST_FALSE, figure);
  }
});

test('tests of other lengths: of all domains at most 5 % are said to have moved that had not', () => {
  for (const [first, second] of [
    ['express', 'full'],
    ['full', 'express'],
  ] as const) {
    const { share, ofSaid } = movedOf({ rho: 0.7, by: 0, first, second });
    const figure = `${percent(share)} (${percent(ofSaid)} of those said at both visits)`;
    report(`domains said to have moved that had not, ${first} then ${second}`, '5 %', figure);
    assert.ok(share <= MOST_FALSE, figure);
  }
});

test('of people who have moved by 1.5, how many are seen to, and the right way', () => {
  for (const [length, by] of [
    ['standard', MOVE],
    ['standard', -MOVE],
    ['full', MOVE],
  ] as const) {
    const found = movedOf({ rho: 0.7, by, first: length, second: length });
    const figure = `${percent(found.ofSaid)} of domains said at both, ${percent(found.someone)} of people in one at least`;
    report(`moves by ${by} that are seen, ${length}`, '–', figure);
    assert.ok(found.ofSaid > 2 * MOST_FALSE, figure);
    assert.ok((by > 0 ? found.down : found.up) <= found.all * 0.01, 'the wrong way');
  }
});

/** Two visits of each person; the second asks nothing that the first did, and finds every θ changed by `by`. */
function movedOf(plan: { rho: number; by: number; first: Length; second: Length }) {
  const counts: Record<Moved['moved'], number> = { up: 0, down: 0, no: 0, unsaid: 0 };
  let some = 0;
  for (let person = 0; person < people; person++) {
    const stream = (i: number) => random(seed, 3 * person + i);
    const thetas = abilities(pool.domains.length, { rho: plan.rho, mean: 0 }, stream(0));
    const before = visit(thetas, plan.first, 2 * person, stream(1));
    const moved = thetas.map((theta) => theta + plan.by);
    const after = visit(moved, plan.second, 2 * person + 1, stream(2), before.asked);
    const compared = compare(before.result, after.result);
    assert.ok(compared.comparable);
    for (const { moved } of compared.domains) counts[moved]++;
    some += Number(compared.domains.some(({ moved }) => moved === 'up' || moved === 'down'));
  }
  const { up, down, unsaid } = counts;
  const all = people * pool.domains.length;
  const said = all - unsaid;
  return {
    up,
    down,
    all,
    share: (up + down) / all,
    ofSaid: (up + down) / said,
    said: said / all,
    someone: some / people,
  };
}

function visit(
  thetas: readonly number[],
  length: Length,
  order: number,
  draw: () => number,
  exclude: string[] = [],
): { result: Result; asked: string[] } {
  let asked: readonly string[] = [];
  const choose = (answered: readonly string[]) => notNow(abc, {}, (asked = answered));
  const { found } = sitTest(pool, optionsOf(length, order, exclude), choose, thetas, draw);
  return { result: resultOf(found), asked: [...asked] };
}

function resultOf({ domains }: Estimate): Result {
  return {
    ...smallResult(),
    domains: domains.map(({ id, theta, sd, levelProbabilities: levels, answered }) => {
      const { range } = reportedRange(levels);
      return { id, theta, sd, levels, level: null, range, answered, can: [], next: [] };
    }),
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
