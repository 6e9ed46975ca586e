import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import broken from './broken-banks.json' with { type: 'json' };
import { balise } from './command.ts';
import { writeBank } from './small-bank.ts';

/** French puts no-break spaces inside its quotes. */
const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

test('the small bank without edits is sound', async () => {
  const { code, stdout } = await balise(['check', writeBank()]);
  assert.equal(code, 0);
  assert.match(stdout, /petite 1\.0\.0/);
});

describe('ten broken banks: one line names the place', { concurrency: 2 }, () => {
  assert.equal(broken.broken.length, 10);
  for (const { name, edits, names } of broken.broken) {
    test(name, async () => {
      const { code, stdout, stderr } = await balise(['check', writeBank(edits)]);
      assert.equal(code, 1);
      assert.equal(stdout, '');
      const lines = plain(stderr.split('À revoir')[0]!);
      for (const place of names) assert.ok(lines.includes(plain(place)), `${place} is not in:\n${stderr}`);
    });

    test(`${name}, in English`, async () => {
      const { code, stderr } = await balise(['check', writeBank(edits), '--lang', 'en']);
      assert.equal(code, 1);
      assert.doesNotMatch(stderr, /champ|domaine|À corriger|«/);
    });
  }
});
