import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { OBSERVATIONS, type Observation } from '@balise/schema';
import { abc } from '../../schema/test/simulated.ts';
import { observed, OBSERVED } from '../src/observed.ts';
import { findings } from './people.ts';

const told = (levels: number[] | Record<string, number[]>, observations: Observation[], answered = 4) =>
  observed({ ...findings(levels, { answered }), observations });

const LOW = [0.5, 0.4, 0.1, 0];
const HIGH = [0, 0.1, 0.5, 0.4];
const BETWEEN = [0.05, 0.45, 0.45, 0.05];
const FLAT = [0.25, 0.25, 0.25, 0.25];

test('every observation has its place in the table, and the domains are those of the bank', () => {
  const row = z.nullable(
    z.strictObject({
      domains: z.array(z.literal(abc.bank.domains.map(({ id }) => id))).check(
        z.minLength(1),
        z.refine((ids) => new Set(ids).size === ids.length),
      ),
      sense: z.literal(['less', 'more']),
    }),
  );
  const read = z
    .strictObject(Object.fromEntries(OBSERVATIONS.map((code) => [code, row])))
    .safeParse(OBSERVED);
  assert.ok(read.success, read.success ? '' : z.prettifyError(read.error));
});

test('who hesitates at the keyboard and is measured high is said to disagree, domain by domain', () => {
  assert.deepEqual(told({ '3': LOW, '5': HIGH }, ['hesite-clavier']), [
    { observation: 'hesite-clavier', domain: '3', agreement: 'agrees' },
    { observation: 'hesite-clavier', domain: '5', agreement: 'disagrees' },
  ]);
});

test('each sense: against, like, between, not enough to say', () => {
  const agreement = (levels: number[], code: Observation, answered?: number) =>
    told(levels, [code], answered).map((one) => one.agreement);
  for (const code of ['hesite-souris', 'hesite-tactile'] as const) {
    assert.deepEqual(agreement(HIGH, code), ['disagrees']);
    assert.deepEqual(agreement(LOW, code), ['agrees']);
  }
  assert.deepEqual(agreement(HIGH, 'a-l-aise'), ['agrees']);
  assert.deepEqual(agreement(LOW, 'a-l-aise'), ['disagrees']);
  for (const code of ['hesite-souris', 'a-l-aise'] as const) {
    assert.deepEqual(agreement(BETWEEN, code), ['unsure']);
    assert.deepEqual(agreement(FLAT, code), ['unsure']);
    assert.deepEqual(agreement(HIGH, code, 0), ['unsure']);
    assert.deepEqual(agreement(LOW, code, 0), ['unsure']);
  }
});

test('two chances in three are enough, less is not', () => {
  const above = (probability: number) =>
    told([0, 1 - probability, probability, 0], ['hesite-souris']).map((one) => one.agreement);
  assert.deepEqual(above(0.66), ['disagrees']);
  assert.deepEqual(above(0.65), ['unsure']);
});

test('what no question measures is unrelated; a domain that the bank lacks is unsure; nothing seen, nothing said', () => {
  const unrelated: Observation[] = ['demande-aux-proches', 'craint-de-se-tromper', 'lit-avec-effort'];
  assert.deepEqual(
    told(HIGH, unrelated),
    unrelated.map((observation) => ({ observation, domain: null, agreement: 'unrelated' })),
  );
  assert.deepEqual(told({ '1': HIGH }, ['hesite-souris']), [
    { observation: 'hesite-souris', domain: '5', agreement: 'unsure' },
  ]);
  assert.deepEqual(told(HIGH, []), []);
  assert.deepEqual(observed({ domains: [] }), []);
});
