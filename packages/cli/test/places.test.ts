import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { placesFileSchema, type PlacesFile } from '@balise/schema/places-file';
import { balise, start } from './command.ts';
import { temporaryFolder } from './small-bank.ts';

const INVENTED = fileURLToPath(new URL('../../../demo/places/lieux-exemple.csv', import.meta.url));
const folder = temporaryFolder();
const HEAD = 'id,nom,commune,code_postal,adresse,latitude,longitude,services';

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as PlacesFile;

test('a file of the national schema becomes a compact one, with its source in it', async () => {
  const out = join(folder, 'lieux.json');
  const { code, stdout, stderr } = await balise([
    'places',
    INVENTED,
    '--out',
    out,
    '--note',
    'Lieux inventés',
  ]);
  assert.equal(code, 0);
  assert.match(plain(stdout), /^ {2}Aide aux démarches administratives +9$/m);
  assert.match(plain(stdout), /^lieux-exemple\.csv \(utf-8\) : 24 lignes lues, 0 réunies .*, 0 laissées/m);
  assert.match(plain(stdout), /24 lieux, 5 communes, 8 Kio\.$/m);
  assert.match(plain(stderr), /sans distance \(1\) :\n- ligne 15 : lieu exemple-14, colonne latitude\n/);
  const written = placesFileSchema.parse(read(out));
  assert.equal(written.note, 'Lieux inventés');
  assert.equal(written.places.length, 24);
});

test('without --out it is places.json here; without --note that is told', async () => {
  const here = join(folder, 'here');
  mkdirSync(here);
  const { code, stdout } = await balise(['places', INVENTED], here);
  assert.equal(code, 0);
  assert.match(stdout, /Licence Ouverte/);
  assert.deepEqual(readdirSync(here), ['places.json']);
});

test('a compact file is checked and written again, with its note', async () => {
  const [once1, twice] = [join(folder, 'once.json'), join(folder, 'twice.json')];
  await balise(['places', INVENTED, '--out', once1, '--note', 'D’ici']);
  const { code, stdout } = await balise(['places', once1, '--out', twice, '--lang', 'en']);
  assert.equal(code, 0);
  assert.match(stdout, /24 rows read, 0 joined with another, 0 left out/);
  assert.deepEqual(read(twice), read(once1));
});

test('twenty rows of each kind are told, then how many more; --all tells all', async () => {
  const rows = Array.from(
    { length: 30 },
    (_, i) => `${i},Lieu ${i},Bourg,1000,${i} rue,,,Danser la \u001b[31msamba`,
  );
  const path = file('dirty.csv', Buffer.from([HEAD, ...rows].join('\r\n'), 'latin1'));
  const [few, all] = [
    await balise(['places', path], folder),
    await balise(['places', path, '--all'], folder),
  ];
  assert.equal(few.code, 0);
  assert.equal(few.stderr.match(/^- /gm)?.length, 60);
  assert.match(
    plain(few.stderr),
    /^Codes postaux .*\(30\) :\n- ligne 2 : lieu 0, colonne code_postal, « 1000 », devient « 01000 »$/m,
  );
  assert.equal(few.stderr.match(/^… et 10 autres/gm)?.length, 3);
  assert.equal(all.stderr.match(/^- /gm)?.length, 90);
  assert.doesNotMatch(all.stderr + all.stdout, /\u001b/);
});

test('both rows of one place are named', async () => {
  const path = file(
    'twice.csv',
    `${HEAD}\na,École,Bourg,01000,1 rue,45,5,\nb,ECOLE,Bourg,01000,"1, Rue",45,5,\n`,
  );
  const { stdout, stderr } = await balise(['places', path], folder);
  assert.match(plain(stderr), /^- ligne 3 : lieu b, « ECOLE », dans le lieu a$/m);
  assert.match(stdout, /2 lignes lues, 1 réunies avec une autre, 0 laissées de côté/);
});

describe(
  'what is no file of places is refused in words, exit 1, and nothing is written',
  { concurrency: 2 },
  () => {
    const refused: [what: string, path: string, said: RegExp][] = [
      ['missing', join(folder, 'nowhere.csv'), /nowhere\.csv : ce fichier n’existe pas/],
      ['a folder', folder, /n’est pas un fichier qui se lit/],
      ['huge', file('huge.csv', Buffer.alloc(32 * 1024 ** 2 + 1)), /dépasse 32 Mio/],
      ['empty', file('empty.csv', ''), /aucun lieu/],
      ['a web page', file('page.html', '<!doctype html>'), /ni un fichier CSV ni un fichier JSON/],
      [
        'a picture',
        file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254])),
        /ni un fichier CSV/,
      ],
      ['columns missing', file('columns.csv', 'id;nom\n1;A'), /il manque des colonnes : commune, services/],
      ['broken JSON', file('broken.json', '[{"nom":'), /n’est pas du JSON/],
      ['newer', file('newer.json', '{"format":"balise-places","version":9}'), /version plus récente \(9\)/],
    ];
    for (const [what, path, said] of refused)
      test(what, async () => {
        const out = join(temporaryFolder(), 'out.json');
        const { code, stdout, stderr } = await balise(['places', path, '--out', out]);
        assert.deepEqual([code, stdout], [1, '']);
        assert.match(plain(stderr), said);
        assert.doesNotMatch(stderr, / {4}at |Error:/);
        assert.ok(!existsSync(out));
      });
  },
);

describe('wrong use: exit 2', { concurrency: 2 }, () => {
  const wrong: [args: string[], said: RegExp][] = [
    [[], /Indiquez le fichier/],
    [[INVENTED, '--out', INVENTED], /serait remplacé/],
    [[INVENTED, '--out', join(folder, 'no', 'such', 'folder.json')], /Impossible d’écrire/],
    [[INVENTED, '--out', folder], /Impossible d’écrire/],
    [[INVENTED, '--note', 'x'.repeat(1001)], /plus de 1000 signes/],
    [[INVENTED, '--all=yes'], /ne prend pas de valeur/],
  ];
  for (const [args, said] of wrong)
    test(args.slice(1, 2).join() || 'nothing', async () => {
      const { code, stderr } = await balise(['places', ...args], folder);
      assert.equal(code, 2);
      assert.match(plain(stderr), said);
      assert.ok(!readdirSync(folder).some((name) => name.endsWith('.tmp')));
    });
});

test(
  'stopped at any moment, the file there before is whole, or the new one is',
  { timeout: 60_000 },
  async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `${i},Lieu ${i},Bourg,01000,${i} rue,45,5,Accéder à du matériel`,
    );
    const path = file('many.csv', [HEAD, ...rows].join('\n'));
    const here = temporaryFolder();
    const out = join(here, 'places.json');
    await balise(['places', INVENTED, '--out', out]);
    for (const after of [150, 300, 450, 600, 800, 1100]) {
      const child = start(['places', path, '--out', out]);
      setTimeout(() => child.kill('SIGINT'), after);
      await once(child, 'exit');
      assert.ok([24, 20_000].includes(read(out).places.length));
      assert.deepEqual(readdirSync(here), ['places.json']);
    }
  },
);
