import assert from 'node:assert/strict';
import { statSync, utimesSync } from 'node:fs';
import { describe, test } from 'node:test';
import { ABC, balise } from './command.ts';

describe('wrong use: exit 2, the reason and the usage on stderr', { concurrency: 2 }, () => {
  const wrong: [args: string[], said: RegExp][] = [
    [[], /Dites quoi faire/],
    [['chek', ABC], /commande «\s?chek\s?»/],
    [['check'], /Indiquez le fichier/],
    [['check', ABC, ABC], /un seul fichier/],
    [['check', ABC, '--stric'], /--stric\s?» n’existe pas/],
    [['check', ABC, '--strict=oui'], /ne prend pas de valeur/],
    [['check', ABC, '--lang', 'xx'], /fr ou en/],
    [['simulate', ABC, '--people', '0'], /--people.* de 1 à/],
    [['simulate', ABC, '--people', '1.5'], /nombre entier/],
    [['simulate', ABC, '--rho', '1'], /--rho/],
    [['simulate', ABC, '--mean', 'deux'], /--mean/],
    [['simulate', ABC, '--seed'], /--seed.* attend une valeur/],
    [['simulate', ABC, '--length', 'long'], /express, standard ou full/],
  ];
  for (const [args, said] of wrong)
    test(args.slice(0, 1).concat(args.slice(2)).join(' ') || 'nothing', async () => {
      const { code, stdout, stderr } = await balise(args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, said);
      assert.match(stderr, /^Utilisation/m);
    });

  test('in English where it is asked for', async () => {
    for (const [args, said] of [
      [['check', '--lang', 'en'], /^Name the file[^]*^Usage:/m],
      [['chek', '--lang=en'], /^There is no command “chek”[^]*^Usage:/m],
      [['check', ABC, '--stric', '--lang', 'en'], /^There is no option “--stric”[^]*^Usage:/m],
    ] as const) {
      const { code, stderr } = await balise([...args]);
      assert.equal(code, 2);
      assert.match(stderr, said);
    }
  });
});

test('--help is no fault', async () => {
  const { code, stdout } = await balise(['--help']);
  assert.equal(code, 0);
  assert.match(stdout, /balise simulate/);
});

test('several commands that find the bundle out of date at once all build it and run', async () => {
  await balise(['--help']);
  const built = new URL('../dist/balise.js', import.meta.url);
  const old = new Date(2001, 0, 1);
  utimesSync(built, old, old);
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => balise(['check', ABC])));
  assert.deepEqual(
    outcomes.map(({ code }) => code),
    [0, 0, 0, 0],
  );
  assert.ok(statSync(built).mtime > old);
});
