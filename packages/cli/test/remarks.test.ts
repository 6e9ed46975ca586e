import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import broken from './broken-tasks.json' with { type: 'json' };
import bank from './broken-banks.json' with { type: 'json' };
import { balise } from './command.ts';
import { writeBank, type Edit } from './small-bank.ts';

const items = bank.valid['bank.json'].items;
const rank = items.length;
const { item, fr, en } = broken.task;

/** A task with these changes, after the questions of the small bank. */
const task = (change: object, words: object = {}): Edit[] =>
  structuredClone([
    { file: 'bank.json', path: ['items', rank], value: { ...item, ...change } },
    { file: 'fr.json', path: ['items', item.id], value: { ...fr, ...words } },
    { file: 'en.json', path: ['items', item.id], value: { ...en, ...words } },
  ]);

const prompt = (value: string): Edit[] => [{ file: 'fr.json', path: ['items', 'd1-loupe', 'prompt'], value }];

/** Twelve questions like the first, whose key is always their first choice. */
const alike = (): Edit[] => {
  const first = items[0] as unknown as { id: string; choices: string[] };
  const words = (file: 'fr.json' | 'en.json') =>
    (bank.valid[file].items as unknown as Record<string, object>)[first.id];
  return Array.from({ length: 12 }, (_, i) => `copie-${i}`).flatMap((id, i) => [
    { file: 'bank.json', path: ['items', rank + i], value: { ...first, id, key: first.choices[0] } },
    { file: 'fr.json', path: ['items', id], value: words('fr.json') },
    { file: 'en.json', path: ['items', id], value: words('en.json') },
  ]);
};

const long =
  'Yvette lit une très longue lettre de la mairie qui parle de tout ce qui va changer au marché et aussi dans les rues.';
const reach = (when: object) => [{ id: 'answered', when }];
const [open, ...rest] = item.path;

const REMARKS: [what: string, Edit[], said: RegExp][] = [
  ['a sentence of more than twenty words', prompt(long), /d1-loupe.*`prompt`.*24 mots.*20 mots au plus/s],
  ['a word of the trade', prompt('Cliquez sur le pop-up.'), /d1-loupe.*`prompt`.*pop-up/s],
  [
    'an answer that refers to the others',
    [{ file: 'fr.json', path: ['items', 'd1-loupe', 'answers', 'date'], value: 'Toutes ces réponses' }],
    /d1-loupe.*Toutes ces réponses/s,
  ],
  ['keys always in the same place', alike(), /bonne réponse est en place 1 dans 1\d questions/],
  [
    'a task that luck does',
    task(
      {
        goals: reach({ happened: { type: 'compose' } }),
        path: [open, { type: 'close' }, { type: 'compose' }],
      },
      { solution: ['Un.', 'Deux.', 'Trois.'] },
    ),
    /d2-mail-repondre-medecin.*hasard y arrive \d+/s,
  ],
  [
    'a task done by much less than its path',
    task(
      {
        goals: reach({ happened: { type: 'compose' } }),
        path: [open, { type: 'close' }, { type: 'compose' }],
      },
      { solution: ['Un.', 'Deux.', 'Trois.'] },
    ),
    /`path`.*1 actions suffit.*compose/s,
  ],
  [
    'a short task whose chance of luck is not told',
    task(
      { goals: reach({ happened: { type: 'compose' } }), path: [{ type: 'compose' }] },
      { solution: ['Un.'] },
    ),
    /champ `c`.*c vaut 0, mais 1\d % des premières actions/s,
  ],
  ['a task without its solution', task({}, { solution: undefined }), /il manque `solution`/],
];

describe('remarks of check --strict', { concurrency: 2 }, () => {
  for (const [what, edits, said] of REMARKS)
    test(what, async () => {
      const { code, stderr } = await balise(['check', writeBank(edits), '--strict']);
      assert.equal(code, 1);
      assert.match(stderr.replaceAll('\u00a0', ' '), said);
    });

  test('a sound task earns none', async () => {
    assert.equal(rest.length, 3);
    const { stderr } = await balise(['check', writeBank(task({})), '--strict']);
    assert.doesNotMatch(stderr, /d2-mail-repondre-medecin/);
  });
});
