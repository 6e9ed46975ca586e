import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import broken from './broken-tasks.json' with { type: 'json' };
import { balise } from './command.ts';
import { writeBank, type Edit } from './small-bank.ts';

const { item, fr, en } = broken.task;

/** The small bank has this many questions: the task comes after them. */
const RANK = 8;

/** A copy: an edit changes what it is given. */
const sound = (): Edit[] =>
  structuredClone([
    { file: 'bank.json', path: ['items', RANK], value: item },
    { file: 'fr.json', path: ['items', item.id], value: fr },
    { file: 'en.json', path: ['items', item.id], value: en },
  ]);

test('the task itself is sound', async () => {
  const { code, stderr } = await balise(['check', writeBank(sound())]);
  assert.doesNotMatch(stderr, /d2-mail-repondre-medecin/);
  assert.equal(code, 0);
});

describe('a wrong task is refused in words that show its place', { concurrency: 2 }, () => {
  for (const { what, edit, names } of broken.faults)
    test(what, async () => {
      const path = edit.path.map((key) => (key === -1 ? RANK : key));
      const { code, stderr } = await balise(['check', writeBank([...sound(), { ...edit, path } as Edit])]);
      assert.equal(code, 1);
      for (const name of names)
        assert.ok(stderr.toLowerCase().includes(name.toLowerCase()), `${name} in: ${stderr}`);
      assert.doesNotMatch(stderr, /undefined|\{\w+\}|TypeError/);
    });
});
