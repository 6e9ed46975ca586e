import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bankOf, THREE_LEVELS, type BankPlan } from '../bench/banks.ts';
import { gather, reached } from '../bench/campaign/figures.ts';
import { estimated } from '../bench/campaign/interval.ts';
import { play } from '../bench/campaign/job.ts';
import { isReproduced, reproduction, reproductionJobs } from '../bench/campaign/reproduction.ts';
import { RIVALS, type RivalName } from '../bench/rivals/all.ts';
import { near } from './bank.ts';

const PLAN: BankPlan = { from: 'random', size: 60, index: 0, cuts: THREE_LEVELS };
const NAMES = Object.keys(RIVALS) as RivalName[];

test('every engine plays, asks no item twice, and tells an ability and a level for each domain', () => {
  const bank = bankOf(PLAN);
  for (const name of NAMES) {
    const asked: number[] = [];
    for (const { item, theta, level } of RIVALS[name](bank, 0.7)((item) => (item % 3 ? 1 : 0), 1)) {
      asked.push(item);
      assert.ok(
        [theta, level].every((values) => values.length === 5),
        name,
      );
      assert.ok(Array.from(theta).every(Number.isFinite), name);
      if (asked.length === 12) break;
    }
    assert.equal(asked.length, 12, name);
    assert.equal(new Set(asked).size, 12, name);
  }
});

test('the same plan gives the same bank, people and figures; another index another bank', () => {
  assert.deepEqual(bankOf(PLAN), bankOf(PLAN));
  assert.notDeepEqual(bankOf(PLAN), bankOf({ ...PLAN, index: 1 }));
  const job = {
    scenario: 's',
    bank: PLAN,
    people: { rho: 0.7 },
    from: 0,
    to: 4,
    engines: NAMES,
    questions: 8,
  };
  assert.equal(JSON.stringify(play(job)), JSON.stringify(play(job)));
});

test("jsCAT's and MAP + D-rule's rows come out, loosely, with few people", () => {
  const jobs = reproductionJobs(300, ['MAP + D-rule, told', 'jsCAT']).slice(0, 5);
  const rows = reproduction(gather(jobs.map(play)).get('reproduction')!);
  assert.equal(rows.length, 6);
  for (const row of rows) assert.ok(isReproduced(row, 0.08), JSON.stringify(row));
});

test('a target is reached where a curve stays beyond it, between the questions around it', () => {
  near(reached([0.2, 0.6, 0.4, 0.8], 0.5, 1), 2.25, 1e-12);
  near(reached([0.9, 0.7, 0.5], 0.6, -1), 1.5, 1e-12);
  assert.equal(reached([0.2, 0.3], 0.1, 1), 0);
  assert.ok(Number.isNaN(reached([0.2, 0.3], 0.4, 1)));
});

test("of a mean, the interval is Student's", () => {
  const { value, low, high } = estimated(
    [1, 2, 3, 4, 5],
    (all) => all.reduce((sum, x) => sum + x) / all.length,
  );
  near(value, 3, 1e-12);
  // SE = √(2.5 / 5), t(.975, 4) = 2.776.
  near(high - value, 2.776 * Math.sqrt(0.5), 0.02);
  near(value - low, high - value, 1e-12);
});
