import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemSentence, type Finding, type ProblemWords } from '../src/problem-words.ts';
import en from '../src/problems.en.json' with { type: 'json' };
import fr from '../src/problems.fr.json' with { type: 'json' };

// The type asks for a sentence for each code in both: a code without words does not compile.
const languages: Record<string, ProblemWords> = { fr, en };

const keys = (value: object): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' ? keys(inner as object).map((path) => `${key}.${path}`) : [key],
  );
const placeholders = (pattern: string) => [...pattern.matchAll(/\{\w+\}/g)].map(String).sort();

test('both languages have the same words, with the same placeholders', () => {
  assert.deepEqual(keys(en), keys(fr));
  for (const group of ['problems', 'warnings', 'places'] as const)
    for (const [code, pattern] of Object.entries(fr[group]))
      assert.deepEqual(
        placeholders((en[group] as Record<string, string>)[code]!),
        placeholders(pattern),
        code,
      );
});

for (const [lang, words] of Object.entries(languages))
  test(`${lang}: each message says what is wrong, then what to do, in whole sentences`, () => {
    for (const [code, pattern] of Object.entries({ ...words.problems, ...words.warnings })) {
      assert.match(pattern, /^[^.]+\. ?[^.].*\.$/, code);
      assert.doesNotMatch(pattern, /error|erreur|invalid/i, code);
    }
  });

const unknown = (values: Finding['values'], path: Finding['path'] = []): Finding => ({
  code: 'unknown-reference',
  path,
  values,
});

test('a value is clipped, and loses what a terminal or a reader would obey', () => {
  const line = problemSentence(unknown({ id: `\u001b[31m\u202eab\u0000${'c'.repeat(500)}` }), fr);
  assert.doesNotMatch(line, /[\u0000-\u001f\u202e]/);
  assert.match(line, /\[31mabc+…/);
  assert.ok(line.length < 300);
});

test('a place is made harmless too', () => {
  const line = problemSentence(
    { ...unknown({ id: 'x' }, ['\u0007' + 'y'.repeat(999)]), file: '\u001b.json' },
    fr,
  );
  assert.doesNotMatch(line, /[\u0000-\u001f]/);
  assert.ok(line.length < 300);
});

test('a value that looks like a placeholder stays as it is', () => {
  assert.match(problemSentence(unknown({ id: '{id}{file}' }), en), /^“\{id\}\{file\}” is not in the bank/);
});

test('a place names file, line, question, field and rank, whichever are known', () => {
  const line = problemSentence(
    {
      ...unknown({ id: 'x', line: 7 }, ['items', 2, 'competences', 0, 'code']),
      id: 'plan',
      file: 'bank.json',
    },
    en,
  );
  assert.match(line, /^bank\.json, line 7, question 3 \(“plan”\), field `competences`, no\. 1, `code`: /);
});
