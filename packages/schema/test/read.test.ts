import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readBank, readResult, readTexts } from '../src/index.ts';
import { smallBank, smallTexts } from './small-bank.ts';
import { smallResult } from './small-result.ts';

const abc = (file: string) =>
  readFileSync(new URL(`../../../question-banks/abc/${file}`, import.meta.url), 'utf8');

test('abc and its languages are read, and come back the same from JSON', () => {
  const bank = readBank(abc('bank.json'));
  assert.ok(bank.ok);
  assert.deepEqual(bank.value, JSON.parse(abc('bank.json')));
  assert.deepEqual(readBank(JSON.stringify(bank.value)), bank);
  for (const lang of bank.value.languages) {
    const texts = readTexts(abc(`${lang}.json`), bank.value, `${lang}.json`);
    assert.ok(texts.ok);
    assert.deepEqual(readTexts(JSON.stringify(texts.value), bank.value, `${lang}.json`), texts);
  }
});

test('a result comes back the same from JSON', () => {
  const result = readResult(JSON.stringify(smallResult()));
  assert.ok(result.ok);
  assert.deepEqual(result.value, smallResult());
  assert.deepEqual(readResult(JSON.stringify(result.value)), result);
});

test('a result of a newer version is refused at its version', () => {
  const reading = readResult(JSON.stringify({ ...smallResult(), version: 2 }));
  assert.ok(!reading.ok);
  assert.deepEqual(reading.problems, [
    { code: 'not-allowed', path: ['version'], values: { found: '2', allowed: '1' } },
  ]);
});

test('where a whole number is needed, another one is told as what it is', () => {
  const reading = readResult(
    JSON.stringify({ ...smallResult(), domains: [{ ...smallResult().domains[0], answered: 1.5 }] }),
  );
  assert.ok(!reading.ok);
  assert.deepEqual(reading.problems, [
    { code: 'wrong-type', path: ['domains', 0, 'answered'], values: { expected: 'int' }, id: '1' },
  ]);
});

test('`__proto__` is a key like others: its words are read, or refused where they are wrong', () => {
  const bank = smallBank();
  const texts = JSON.stringify(smallTexts());
  const renamed = (json: string) => json.replaceAll('"loupe"', '"__proto__"');
  const read = readBank(renamed(JSON.stringify(bank)));
  assert.ok(read.ok);
  const words = readTexts(renamed(texts), read.value, 'fr.json');
  assert.ok(words.ok);
  assert.deepEqual(Object.keys(words.value.items), Object.keys(JSON.parse(renamed(texts)).items));
  const wrong = readTexts(renamed(texts).replace('"Loupe ?"', '{"toString":1}'), read.value, 'fr.json');
  assert.deepEqual(wrong.ok || wrong.problems, [
    {
      code: 'wrong-type',
      path: ['items', '__proto__', 'prompt'],
      file: 'fr.json',
      values: { expected: 'string' },
    },
  ]);
});

test('a result with anything more, a name above all, is refused', () => {
  const reading = readResult(JSON.stringify({ ...smallResult(), name: 'Awa' }));
  assert.deepEqual(reading, {
    ok: false,
    problems: [{ code: 'unknown-field', path: [], values: { field: 'name' } }],
  });
});

test('whatever the text, reading answers: it never throws, and tells twenty problems at most', () => {
  const bank = smallBank();
  const json = fc.oneof(fc.string(), fc.json({ maxDepth: 40 }));
  const broken = fc
    .tuple(fc.constantFrom(...Object.keys(bank)), fc.jsonValue())
    .map(([field, value]) => JSON.stringify({ ...bank, [field]: value }));
  fc.assert(
    fc.property(fc.oneof(json, broken), (text) => {
      for (const reading of [readBank(text), readTexts(text, bank, 'fr.json'), readResult(text)])
        if (!reading.ok) assert.ok(reading.problems.length >= 1 && reading.problems.length <= 20);
    }),
    { numRuns: 300, seed: 1 },
  );
});
