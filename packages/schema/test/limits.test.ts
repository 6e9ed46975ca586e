import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excess, LIMITS, readBank, readResult, readTexts } from '../src/index.ts';
import { smallBank, smallTexts } from './small-bank.ts';
import { smallResult } from './small-result.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test('depth counts brackets, not those inside strings', () => {
  assert.equal(excess(nested(LIMITS.depth)), undefined);
  assert.equal(excess(nested(LIMITS.depth + 1)), 'too-deep');
  assert.equal(excess(JSON.stringify([nested(99), `"${nested(99)}`, '\\'])), undefined);
  assert.equal(excess(`[${'[[]],'.repeat(99)}0]`), undefined);
});

test('values are counted, not the commas inside strings', () => {
  assert.equal(excess(`[${'0,'.repeat(LIMITS.values - 1)}0]`), undefined);
  assert.equal(excess(`[${'0,'.repeat(LIMITS.values)}0]`), 'too-many');
  assert.equal(excess(`[${'{},'.repeat(LIMITS.values / 2)}0]`), 'too-many');
  assert.equal(excess(JSON.stringify(','.repeat(LIMITS.values * 2))), undefined);
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

test('a file of too many values is refused before it is parsed, where it would freeze a page', () => {
  assert.deepEqual(refused(`[${'{},'.repeat(LIMITS.values)}0]`), [
    { code: 'too-many', path: [], values: { most: LIMITS.values } },
  ]);
});

test('what makes the schema itself throw is refused all the same, at its place', () => {
  const length = { toString: 1 };
  const bank = smallBank();
  assert.deepEqual(refused(JSON.stringify({ ...bank, version: { length } })), [
    { code: 'wrong-type', path: ['version'], values: { expected: 'string' } },
  ]);
  const texts = smallTexts();
  texts.items['dates']!.answers!['hier'] = { length } as unknown as string;
  const reading = readTexts(JSON.stringify(texts), bank, 'fr.json');
  assert.deepEqual(reading.ok || reading.problems.map(({ code, path }) => [code, ...path]), [
    ['wrong-type', 'items', 'dates', 'answers', 'hier'],
  ]);
  const result = readResult(JSON.stringify({ ...smallResult(), kit: { length } }));
  assert.ok(!result.ok);
});

test('a record of too many keys is refused without a look at each', () => {
  const bank = smallBank();
  const answers = Object.fromEntries(Array.from({ length: LIMITS.items + 1 }, (_, i) => [`a${i}`, 0]));
  const texts = { ...smallTexts(), items: { loupe: { prompt: '?', answers } } };
  const reading = readTexts(JSON.stringify(texts), bank, 'fr.json');
  assert.deepEqual(reading.ok || reading.problems, [
    {
      code: 'too-big',
      path: ['items', 'loupe', 'answers'],
      file: 'fr.json',
      values: { most: LIMITS.items, of: 'array' },
    },
  ]);
});
