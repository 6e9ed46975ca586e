import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DomainResult, Result } from '@balise/schema';
import { smallResult } from '../../schema/test/small-result.ts';
import { compare } from '../src/compare.ts';

const SURE: Partial<DomainResult> = { levels: [0.02, 0.9, 0.06, 0.02], range: [1, 1], answered: 4 };

/** A visit with one domain of this θ and sd. */
function visit(theta: number, sd: number, rest: Partial<DomainResult> = {}): Result {
  const result = smallResult();
  return { ...result, domains: [{ ...result.domains[0]!, ...SURE, theta, sd, ...rest }] };
}

function moveOf(before: Result, after: Result) {
  const compared = compare(before, after);
  assert.ok(compared.comparable);
  assert.equal(compared.domains.length, 1);
  return compared.domains[0]!;
}

test('the reliable change index, against figures worked out by hand', () => {
  // S = .6·√(1 − .36) = .48 for each visit, S_diff = .48·√2 = .678823; 1.959964 of them is 1.330 468.
  assert.equal(moveOf(visit(-0.5, 0.6), visit(0.83, 0.6)).moved, 'no');
  assert.equal(moveOf(visit(-0.5, 0.6), visit(0.831, 0.6)).moved, 'up');
  assert.equal(moveOf(visit(0.831, 0.6), visit(-0.5, 0.6)).moved, 'down');
  // One S_diff: both tails beyond ±1 hold .317311.
  const one = moveOf(visit(0, 0.6), visit(0.48 * Math.SQRT2, 0.6)).chance!;
  assert.ok(Math.abs(one - 0.317311) < 1e-6, String(one));
  assert.ok(Math.abs(moveOf(visit(0, 0.6), visit(0, 0.6)).chance! - 1) < 1e-6);
  // Each visit has its own error: .8·.6 = .48 and .28·.96 = .2688, S_diff = .550139.
  const own = moveOf(visit(0, 0.8), visit(0.550139, 0.28)).chance!;
  assert.ok(Math.abs(own - 0.317311) < 1e-6, String(own));
});

test('what each visit reports stands beside the move', () => {
  const after = visit(1.8, 0.4, { levels: [0, 0.02, 0.4, 0.58], range: [2, 3] });
  const { id, from, to } = moveOf(visit(-0.5, 0.4), after);
  assert.deepEqual({ id, from, to }, { id: '1', from: [1, 1], to: [2, 3] });
});

test('unsaid where either visit has not enough to say, however far apart they are', () => {
  const unsaid: Partial<DomainResult>[] = [
    { levels: [0.3, 0.3, 0.2, 0.2], range: [0, 3] },
    { answered: 0 },
    // As a result that came as a code has it.
    { sd: 0 },
    { sd: 1 },
    { sd: 1.5 },
    { sd: -0.5 },
    { sd: NaN },
  ];
  for (const rest of unsaid) {
    const [here, there] = [visit(-3, 0.2, rest), visit(3, 0.2)];
    const found = { moved: 'unsaid', chance: null };
    assert.deepEqual(
      moveOf(here, there),
      { id: '1', ...found, from: null, to: [1, 1] },
      JSON.stringify(rest),
    );
    assert.deepEqual(
      moveOf(there, here),
      { id: '1', ...found, from: [1, 1], to: null },
      JSON.stringify(rest),
    );
  }
});

test('another bank or another major version is not compared, and it is said which', () => {
  const withBank = (bank: Partial<Result['bank']>): Result => {
    const result = visit(0, 0.4);
    return { ...result, bank: { ...result.bank, ...bank } };
  };
  const [first, other] = [withBank({}), withBank({ id: 'xyz', version: '2.0.0' })];
  assert.deepEqual(compare(first, other), { comparable: false, because: 'bank' });
  assert.deepEqual(compare(first, withBank({ version: '2.0.0' })), { comparable: false, because: 'version' });
  assert.deepEqual(compare(first, withBank({ version: '10.0.0' })), {
    comparable: false,
    because: 'version',
  });
  assert.equal(compare(first, withBank({ version: '1.4.2', hash: 'other' })).comparable, true);
});

test('services gained and gone, each once, whatever the rule that calls for them', () => {
  const withNeeds = (...needs: [service: string, rule: string][]): Result => ({
    ...visit(0, 0.4),
    needs: needs.map(([service, rule]) => ({ service, rule, priority: 1 })),
  });
  const compared = compare(
    withNeeds(['A', 'a1'], ['B', 'b'], ['A', 'a2']),
    withNeeds(['C', 'c'], ['A', 'a3'], ['D', 'd'], ['C', 'c2']),
  );
  assert.ok(compared.comparable);
  assert.deepEqual({ gained: compared.gained, gone: compared.gone }, { gained: ['C', 'D'], gone: ['B'] });
});

test('a domain that one visit alone has is not compared', () => {
  const [before, after] = [visit(0, 0.4), visit(0, 0.4, { id: '2' })];
  const compared = compare(before, after);
  assert.ok(compared.comparable);
  assert.deepEqual(compared.domains, []);
});
