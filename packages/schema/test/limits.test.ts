import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS, nestingDepth, readBank } from '../src/index.ts';
import { smallBank } from './small-bank.ts';

test('depth counts brackets, not those inside strings', () => {
  assert.equal(nestingDepth('{"a":[[]],"b":{}}', 99), 3);
  assert.equal(nestingDepth('["[[[[", "\\"[[[["]', 99), 1);
  assert.equal(nestingDepth('12', 99), 0);
});

test('depth stops counting past its cap', () => {
  assert.equal(nestingDepth('['.repeat(1_000_000), 5), 6);
});

const refused = (json: string) => {
  const reading = readBank(json);
  assert.ok(!reading.ok);
  return reading.problems;
};

test('a text too large is refused before it is parsed', () => {
  assert.deepEqual(refused('x'.repeat(LIMITS.bytes + 1)), [
    { code: 'too-large', path: [], values: { most: 2 } },
  ]);
  assert.deepEqual(
    refused('x'.repeat(LIMITS.bytes)).map(({ code }) => code),
    ['not-json'],
  );
});

test('a text too deep is refused before it is parsed, where it would throw', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  assert.deepEqual(refused(nested(LIMITS.depth + 1)), [
    { code: 'too-deep', path: [], values: { most: LIMITS.depth } },
  ]);
  assert.equal(refused(nested(LIMITS.depth))[0]!.code, 'wrong-type');
});

test('a bank of too many items is refused', () => {
  const items = Array.from({ length: LIMITS.items + 1 }, (_, i) => ({
    ...smallBank().items[0],
    id: `q${i}`,
  }));
  assert.deepEqual(refused(JSON.stringify({ ...smallBank(), items }))[0], {
    code: 'too-big',
    path: ['items'],
    values: { most: LIMITS.items, of: 'array' },
  });
});

test('a thousand problems are told as twenty', () => {
  const wrong = Array.from({ length: 1000 }, () => ({ type: 'none' }));
  assert.equal(refused(JSON.stringify({ ...smallBank(), items: wrong })).length, LIMITS.problems);
  const twins = Array.from({ length: 1000 }, () => smallBank().items[0]!);
  assert.equal(refused(JSON.stringify({ ...smallBank(), items: twins })).length, LIMITS.problems);
  const field = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}`, 1]));
  assert.equal(refused(JSON.stringify({ ...smallBank(), ...field })).length, LIMITS.problems);
});
