import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds, type Condition } from '../src/condition.ts';
import type { Findings } from '../src/findings.ts';
import { findings } from './people.ts';

const basics = [0.04, 0.16, 0.65, 0.15];
const wide = [0.25, 0.3, 0.3, 0.15];

test('a level condition adds up the probabilities of its run', () => {
  const found = findings(basics);
  const level = (rest: object) => holds({ level: { domain: '4', ...rest } } as Condition, found);
  assert.equal(level({ atMost: 2, probability: 0.85 }), true);
  assert.equal(level({ atMost: 2, probability: 0.86 }), false);
  assert.equal(level({ atLeast: 2, probability: 0.8 }), true);
  assert.equal(level({ atLeast: 2, probability: 0.81 }), false);
  assert.equal(level({ atLeast: 3, probability: 0.2 }), false);
});

test('a sum that floating point leaves a hair under the bar still meets it', () => {
  const row = [0.1, 0.7, 0.1, 0.1]; // .1 + .7 is .7999999999999999
  assert.equal(holds({ level: { domain: '1', atMost: 1, probability: 0.8 } }, findings(row)), true);
});

test('a domain is unsure where no run of two holds .80, or where nothing was answered', () => {
  const unsure: Condition = { unsure: '3' };
  assert.equal(holds(unsure, findings(wide)), true);
  assert.equal(holds(unsure, findings(basics)), false);
  assert.equal(holds(unsure, findings([0.1, 0.4, 0.4, 0.1])), false);
  assert.equal(holds(unsure, findings([0.1, 0.395, 0.4, 0.105])), true);
  assert.equal(holds(unsure, findings(basics, { answered: 0 })), true);
});

test('no level condition holds where there is not enough to say', () => {
  const low: Condition = { level: { domain: '1', atMost: 2, probability: 0.6 } };
  assert.equal(holds(low, findings(wide)), false);
  assert.equal(holds(low, findings(basics, { answered: 0 })), false);
});

test('a domain the bank does not have is neither low nor unsure', () => {
  const found = findings({ '1': basics });
  assert.equal(holds({ level: { domain: '2', atMost: 2, probability: 0.1 } }, found), false);
  assert.equal(holds({ unsure: '2' }, found), false);
});

test('a skipped question neither has nor lacks a code', () => {
  const has: Condition = { context: { question: 'devices', has: 'tablette' } };
  const lacks: Condition = { context: { question: 'devices', lacks: 'tablette' } };
  const of = (devices?: 'tablette'[] | 'telephone'[]) =>
    [has, lacks].map((one) => holds(one, findings(basics, devices && { context: { devices } })));
  assert.deepEqual(of(), [false, false]);
  assert.deepEqual(of(['tablette']), [true, false]);
  assert.deepEqual(of(['telephone']), [false, true]);
});

test('confidence compares what was said with what was shown, on the same thing', () => {
  const shy: Condition = { confidence: { said: ['helped', 'no'], shown: 'right' } };
  const of = (...confidence: Findings['confidence']) => holds(shy, findings(basics, { confidence }));
  assert.equal(of({ said: 'no', shown: 'right' }), true);
  assert.equal(of({ said: 'alone', shown: 'right' }, { said: 'no', shown: 'wrong' }), false);
  assert.equal(of({ said: null, shown: 'right' }), false);
  assert.equal(of(), false);
});

test('a competence is missed where it was tried often enough, and missed more often than not', () => {
  const missed: Condition = { missed: { competence: '1.1', tried: 2 } };
  const of = (right: number, wrong: number, more: { framework?: 'crcn' | 'digcomp'; code?: string } = {}) =>
    holds(missed, {
      ...findings(basics),
      competences: [{ framework: 'crcn', code: '1.1', right, wrong, partial: 0, unknown: 0, ...more }],
    });
  assert.equal(of(0, 2), true);
  assert.equal(of(1, 2), true);
  assert.equal(of(0, 1), false);
  assert.equal(of(1, 1), false);
  assert.equal(of(0, 2, { framework: 'digcomp' }), false);
  assert.equal(of(0, 2, { code: '1.2' }), false);
  assert.equal(holds(missed, findings(basics)), false);
});

test('all, any, not and names combine', () => {
  const yes: Condition = { level: { domain: '1', atLeast: 2, probability: 0.5 } };
  const no: Condition = { unsure: '1' };
  const found = findings(basics);
  const named = { yes };
  assert.equal(holds({ all: [yes, no] }, found), false);
  assert.equal(holds({ all: [yes, { not: no }] }, found), true);
  assert.equal(holds({ any: [no, { is: 'yes' }] }, found, named), true);
  assert.equal(holds({ any: [no, { not: yes }] }, found), false);
  assert.throws(() => holds({ is: 'constructor' }, found, named), /constructor/);
});
