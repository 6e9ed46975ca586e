import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportedRange } from '@balise/engine';
import { orient } from '@balise/orientation';
import { randomOf, report, seedOf, times } from '../../../scripts/campaign.ts';
import { codeOf, hasSucceeded, LENGTHS, resultOfCode, type Result } from '../src/index.ts';
import { abc, simulatedResult, someContext, type Random } from './simulated.ts';

/** What the person's voice draws from. */
function told(result: Result) {
  const { bank, complete, length, lang, needs, steps } = result;
  const domains = result.domains.map(({ id, theta, levels, level, range, answered, can, next }) => {
    const succeeded = hasSucceeded(result, id);
    return { id, theta, levels, level, range, isAnswered: answered > 0, can, next, succeeded };
  });
  const day = new Date(result.finishedAt).toDateString();
  return { bank: [bank.id, bank.version], complete, length, lang, day, domains, needs, steps };
}

test('what a code carries tells a person the same as the result it was made of', () => {
  const draw = randomOf(seedOf('results as codes'));
  const lengths: number[] = [];
  for (let nth = 0; nth < times(1000, 'process'); nth++) {
    const length = LENGTHS[nth % LENGTHS.length]!;
    const result = simulatedResult(draw, length, nth % 7 ? Infinity : Math.floor(12 * draw()));
    const code = codeOf(result);
    const again = resultOfCode(code);
    assert.ok(again, code);
    assert.deepEqual(told(again), told(result), code);
    for (const { levels, range, answered } of again.domains)
      assert.deepEqual(answered ? reportedRange(levels).range : [0, 3], range, code);
    lengths.push(code.length);
  }
  report('Bytes of a result as a code', 'at most 500', `${Math.max(...lengths)} at most`);
});

/** Levels as no test would give them, so that the rules fire in ways that no person makes them. */
function anyLevels(draw: Random): number[] {
  const weights = [0, 1, 2, 3].map(() => draw() ** 4);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((1000 * weight) / total) / 1000);
}

test('no need and no step that the rules can give is left out for want of room', () => {
  const draw = randomOf(seedOf('needs and steps as codes'));
  const measured = simulatedResult(draw, 'express');
  let most = 0;
  for (let nth = 0; nth < times(100_000, 'process'); nth++) {
    const found = {
      ...measured,
      context: someContext(draw),
      domains: measured.domains.map((domain) => ({ ...domain, levels: anyLevels(draw) })),
      confidence: [{ item: abc.bank.items[0]!.id, said: 'alone' as const, shown: 'wrong' as const }],
    };
    const { needs, steps } = orient(found);
    const code = codeOf({ ...found, needs, steps });
    const again = resultOfCode(code);
    assert.deepEqual([again?.needs, again?.steps], [needs, steps], code);
    most = Math.max(most, code.length);
  }
  report('Bytes of a code with all that the rules can give', 'at most 500', `${most} at most`);
});
