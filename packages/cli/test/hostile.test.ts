import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { balise } from './command.ts';
import { temporaryFolder, writeBank } from './small-bank.ts';

const folder = temporaryFolder();
const valid = readFileSync(writeBank(), 'utf8');

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const refused: [name: string, path: string, said: RegExp][] = [
  ['missing', join(folder, 'nowhere.json'), /nowhere\.json\s: ce fichier n’existe pas/],
  ['a folder', folder, /n’est pas un fichier qui se lit/],
  ['huge', file('huge.json', `[${' '.repeat(5_000_000)}]`), /huge\.json\s: le fichier dépasse 2 Mio/],
  ['deep', file('deep.json', '['.repeat(100_000)), /deep\.json\s: le fichier emboîte plus de 32 niveaux/],
  ['empty', file('empty.json', ''), /empty\.json, ligne 1\s: le fichier n’est pas du JSON/],
  ['a web page', file('page.json', '<!doctype html>'), /page\.json, ligne 1\s: le fichier n’est pas du JSON/],
  [
    'one comma too many',
    file('comma.json', valid.replace('"cuts": [', '"cuts": [,')),
    /comma\.json, ligne 14\s:/,
  ],
  ['cut short', file('short.json', valid.slice(0, 300)), /short\.json, ligne \d+\s:/],
  ['not UTF-8', file('latin.json', Buffer.from('{"titre": "été"}', 'latin1')), /latin\.json\s: .*UTF-8/],
  ['JSON, but no bank', file('list.json', '[1, 2]'), /list\.json\s: il faut ici un objet/],
  ['null', file('null.json', 'null'), /null\.json\s: il faut ici un objet/],
];

describe('a file that cannot be a bank is refused in words, exit 1', { concurrency: 2 }, () => {
  for (const [name, path, said] of refused)
    for (const command of ['check', 'simulate'])
      test(`${command}: ${name}`, async () => {
        const { code, stdout, stderr } = await balise([command, path]);
        assert.equal(code, 1);
        assert.equal(stdout, '');
        assert.match(stderr, said);
        assert.doesNotMatch(stderr, / {4}at |Error:/);
      });
});

test('a byte order mark, as some editors write, is no fault', async () => {
  const path = writeBank();
  writeFileSync(path, `\uFEFF${valid}`);
  assert.equal((await balise(['check', path])).code, 0);
});

test('at most twenty problems are told', async () => {
  const told = async (items: unknown[]) =>
    (await balise(['check', writeBank([{ file: 'bank.json', path: ['items'], value: items }])])).stderr
      .split('À revoir')[0]!
      .match(/^- /gm)?.length;
  const wrongShape = Array.from({ length: 500 }, (_, i) => ({ id: `q${i}`, type: 'none' }));
  assert.equal(await told(wrongShape), 20);
  // Sound in itself, but the words of both languages lack each question: twenty problems a file.
  const [first] = (JSON.parse(valid) as { items: object[] }).items;
  const wordless = Array.from({ length: 30 }, (_, i) => ({ ...first, id: `q${i}` }));
  assert.equal(await told(wordless), 20);
});

test('values of a stranger are shown short and without control or turning characters', async () => {
  const nasty = `\u001b[2J\u202e\u0007\u2028${'x'.repeat(5000)}`;
  const edits = [
    { file: 'bank.json', path: ['items', 0, 'type'], value: nasty },
    { file: 'bank.json', path: ['items', 1, 'id'], value: nasty },
    { file: 'bank.json', path: ['items', 2, nasty], value: 1 },
    { file: 'bank.json', path: ['items', 3, '__proto__x'], value: 1 },
  ];
  const { code, stderr } = await balise(['check', writeBank(edits)]);
  assert.equal(code, 1);
  // The second edit is both too long and not an id.
  assert.equal(stderr.match(/^- /gm)?.length, 5);
  assert.doesNotMatch(stderr, /[\u0000-\u0009\u000b-\u001f\u2028-\u202e]/);
  for (const line of stderr.split('\n')) assert.ok(line.length < 400, line);
});

test('ids that every object inherits are ids like others', async () => {
  const { stderr } = await balise([
    'check',
    writeBank([{ file: 'bank.json', path: ['items', 7, 'id'], value: 'constructor' }]),
  ]);
  assert.match(stderr, /fr\.json, champ `items`\s: il manque les mots de `constructor`/);
});
