import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { ABC, balise } from './command.ts';
import { writeBank, type Edit } from './small-bank.ts';

const inBank = (path: Edit['path'], value?: unknown): Edit => ({ file: 'bank.json', path, value });
const check = (path: string, ...options: string[]) => balise(['check', path, ...options]);

test('abc is sound, and its summary counts questions by type, domain and level', async () => {
  const { code, stdout } = await check(ABC);
  assert.equal(code, 0);
  assert.match(stdout, /^La banque abc .*: \d{3}, .*1\d\d notées.*fr, en/);
  assert.match(stdout, /^confidence +8$/m);
  assert.match(stdout, /^1 +\d+ +\d+ +\d+ +\d+ +\d\d$/m);
});

describe('faults that only the command sees', { concurrency: 2 }, () => {
  test('a difficulty that the judgements do not give', async () => {
    const { code, stderr } = await check(writeBank([inBank(['items', 0, 'b'], -3)]));
    assert.equal(code, 1);
    assert.match(
      stderr,
      /bank\.json, question 1 \(«\s?d1-loupe\s?»\), champ `b`\s: b vaut -3, .* donne -3\.2/,
    );
  });

  test('a difficulty from the field may differ from them', async () => {
    const { code } = await check(
      writeBank([inBank(['items', 0, 'b'], -3), inBank(['items', 0, 'calibration'], 'field')]),
    );
    assert.equal(code, 0);
  });

  test('a drawing that is not there', async () => {
    const path = writeBank();
    rmSync(join(dirname(path), 'media', 'plan.svg'));
    const { code, stderr } = await check(path);
    assert.equal(code, 1);
    assert.match(stderr, /question 2 .*`media`.* media\/plan\.svg/);
  });

  for (const form of ['awa@exemple.fr', 'code1', 'impots.gouv'])
    test(`spelling that would forgive a slip in ${form}`, async () => {
      const accept: Edit = { file: 'en.json', path: ['items', 'd2-arobase', 'accept', 1], value: form };
      const { code, stderr } = await check(writeBank([accept]));
      assert.equal(code, 1);
      assert.match(stderr, /en\.json, question «\s?d2-arobase\s?», champ `accept`/);
      assert.ok(stderr.includes(form));
    });

  test('cuts that would report a person who answered nothing', async () => {
    const { code, stderr } = await check(writeBank([inBank(['domains', 1, 'cuts'], [2, 3, 4])]));
    assert.equal(code, 1);
    assert.match(stderr, /domaine 2 \(«\s?2\s?»\), champ `cuts`/);
  });

  test('a language file copied and not renamed inside', async () => {
    const { code, stderr } = await check(writeBank([{ file: 'en.json', path: ['lang'], value: 'fr' }]));
    assert.equal(code, 1);
    assert.match(stderr, /en\.json, champ `lang`.*«\s?en\s?»/);
  });

  test('a language without its file', async () => {
    const { code, stderr } = await check(writeBank([inBank(['languages', 2], 'de')]));
    assert.equal(code, 1);
    assert.match(stderr, /de\.json\s: ce fichier n’existe pas/);
  });
});

describe('remarks do not stop, but with --strict', { concurrency: 2 }, () => {
  const remarks: [string, Edit[], RegExp][] = [
    ['a level two away', [inBank(['items', 2, 'level'], 0)], /question 3 .*`level`.* niveau 0.* donne 2/],
    ['a domain of few questions', [], /domaine 1 \(«\s?1\s?»\)\s: questions notées\s: 4/],
    ['a level without a question', [], /domaine 2 .*aucune question de niveau 3/],
  ];
  for (const [name, edits, said] of remarks)
    test(name, async () => {
      const path = writeBank(edits);
      const easy = await check(path);
      assert.equal(easy.code, 0);
      assert.match(easy.stderr, said);
      const strict = await check(path, '--strict');
      assert.equal(strict.code, 1);
      assert.equal(strict.stdout, '');
      assert.match(strict.stderr, said);
    });

  test('a heavy drawing', async () => {
    const path = writeBank();
    writeFileSync(join(dirname(path), 'media', 'plan.svg'), ' '.repeat(100_001));
    const { code, stderr } = await check(path);
    assert.equal(code, 0);
    assert.match(stderr, /question 2 .*`media`.*100 ko/);
  });
});
