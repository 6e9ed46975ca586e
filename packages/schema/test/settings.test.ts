import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from '../src/index.ts';
import { problemSentence } from '../src/problem-words.ts';
import fr from '../src/problems.fr.json' with { type: 'json' };

const HEAD = { format: 'balise-settings', version: 1 };

/** Settings that a host may write, from nothing to everything. */
const GOOD = [
  HEAD,
  { ...HEAD, kiosk: {} },
  { ...HEAD, kiosk: { languages: ['fr'] } },
  { ...HEAD, kiosk: { languages: ['fr', 'en', 'ary'], counter: true, links: false } },
];

test('good settings are read, and come back the same', () => {
  for (const settings of GOOD)
    assert.deepEqual(readSettings(JSON.stringify(settings)), { ok: true, value: settings });
});

/** What is written, and where and how it is wrong. */
const BAD: [unknown, string, (string | number)[]][] = [
  [{ version: 1 }, 'missing', []],
  [{ ...HEAD, format: 'balise-bank' }, 'not-allowed', ['format']],
  [{ ...HEAD, version: 2 }, 'not-allowed', ['version']],
  [{ ...HEAD, colour: 'red' }, 'unknown-field', []],
  [{ ...HEAD, kiosk: { idle: 90 } }, 'unknown-field', ['kiosk']],
  [{ ...HEAD, kiosk: { languages: 'fr' } }, 'wrong-type', ['kiosk', 'languages']],
  [{ ...HEAD, kiosk: { languages: [] } }, 'too-small', ['kiosk', 'languages']],
  [{ ...HEAD, kiosk: { languages: ['français'] } }, 'bad-form', ['kiosk', 'languages', 0]],
  [{ ...HEAD, kiosk: { languages: ['fr-CA'] } }, 'bad-form', ['kiosk', 'languages', 0]],
  [{ ...HEAD, kiosk: { counter: 'yes' } }, 'wrong-type', ['kiosk', 'counter']],
  [{ ...HEAD, kiosk: { links: 1 } }, 'wrong-type', ['kiosk', 'links']],
  [[], 'wrong-type', []],
];

for (const [settings, code, path] of BAD)
  test(`${JSON.stringify(settings)}: ${code}`, () => {
    const reading = readSettings(JSON.stringify(settings));
    assert.ok(!reading.ok);
    assert.equal(reading.problems[0]!.code, code);
    assert.deepEqual(reading.problems[0]!.path, path);
  });

test('text that is no JSON, or far too long, is refused in words too', () => {
  for (const text of ['', '{', `${' '.repeat(3 * 1024 * 1024)}{}`])
    assert.ok(!readSettings(text).ok, text.slice(0, 9));
});

test('a sentence names the file, the place and what to write', () => {
  const reading = readSettings(JSON.stringify({ ...HEAD, kiosk: { languages: ['FR'] } }), 'reglages.json');
  assert.ok(!reading.ok);
  assert.equal(
    problemSentence(reading.problems[0]!, fr),
    'reglages.json, champ `kiosk`, `languages`, n° 1 : l’écriture n’est pas celle attendue. Écrivez le code de la langue, comme fr.',
  );
});
