import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from '../src/index.ts';
import { problemSentence } from '../src/problem-words.ts';
import fr from '../src/problems.fr.json' with { type: 'json' };

const HEAD = { format: 'balise-settings', version: 1 };

const LINK = { title: { fr: 'Les ateliers' }, address: 'https://exemple.fr/ateliers?mois=mai#mardi' };
const SCHEME = {
  id: 'pret',
  name: { fr: 'Prêt d’ordinateur', en: 'Computer loan' },
  who: { fr: 'Aux habitants' },
  how: { fr: 'Demandez à l’accueil' },
  services: ['Acquisition de matériel informatique à prix solidaire'],
};
const COMMUNE = ['Valmarche', '00100', 46.4, 2.1];

/** Settings that a host may write, from nothing to everything. */
const GOOD = [
  HEAD,
  { ...HEAD, kiosk: {} },
  { ...HEAD, kiosk: { languages: ['fr'] } },
  { ...HEAD, kiosk: { languages: ['fr', 'en', 'ary'], counter: true, links: false } },
  { ...HEAD, links: [], schemes: [], communes: [], map: false },
  {
    ...HEAD,
    links: [
      LINK,
      { ...LINK, address: 'http://localhost:8080', services: SCHEME.services, steps: ['mail-photo'] },
      { ...LINK, address: 'https://mairie-évron.fr/été' },
    ],
    schemes: [SCHEME],
    communes: [COMMUNE, ['Saint-Denis', '97400', -20.9, 55.4]],
    map: true,
  },
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
  [{ ...HEAD, map: 'yes' }, 'wrong-type', ['map']],
  [{ ...HEAD, links: [{ title: LINK.title }] }, 'missing', ['links', 0]],
  [{ ...HEAD, links: [{ ...LINK, title: {} }] }, 'too-small', ['links', 0, 'title']],
  [{ ...HEAD, links: [{ ...LINK, title: { fr: '' } }] }, 'too-small', ['links', 0, 'title', 'fr']],
  [{ ...HEAD, links: [{ ...LINK, title: 'Les ateliers' }] }, 'wrong-type', ['links', 0, 'title']],
  [{ ...HEAD, links: [{ ...LINK, services: ['Ateliers'] }] }, 'not-allowed', ['links', 0, 'services', 0]],
  [{ ...HEAD, links: Array(51).fill(LINK) }, 'too-big', ['links']],
  [{ ...HEAD, schemes: [{ ...SCHEME, services: [] }] }, 'too-small', ['schemes', 0, 'services']],
  [{ ...HEAD, schemes: [{ ...SCHEME, price: 3 }] }, 'unknown-field', ['schemes', 0]],
  [{ ...HEAD, communes: [COMMUNE, COMMUNE.slice(0, 3)] }, 'too-small', ['communes', 1]],
  [{ ...HEAD, communes: [[...COMMUNE, 3]] }, 'too-big', ['communes', 0]],
  [{ ...HEAD, communes: [['Valmarche', '100', 46, 2]] }, 'bad-form', ['communes', 0, 1]],
  [{ ...HEAD, communes: [['Valmarche', 100, 46, 2]] }, 'wrong-type', ['communes', 0, 1]],
  [{ ...HEAD, communes: [['', '00100', 46, 2]] }, 'too-small', ['communes', 0, 0]],
  [{ ...HEAD, communes: [['Valmarche', '00100', 91, 2]] }, 'too-big', ['communes', 0, 2]],
  [{ ...HEAD, communes: [['Valmarche', '00100', 46, -181]] }, 'too-small', ['communes', 0, 3]],
  [{ ...HEAD, communes: ['Valmarche'] }, 'wrong-type', ['communes', 0]],
];

test('an address is that of a page, and of nothing else', () => {
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://exemple.fr',
    '//exemple.fr',
    '/ateliers',
    'https://',
    'https:///ateliers',
    'https://nom:passe@exemple.fr',
    'https://exemple.fr\\@ailleurs.fr',
    'https://exemple.fr/les ateliers',
    ' https://exemple.fr',
    'https://exemple.fr\n',
  ]) {
    const reading = readSettings(JSON.stringify({ ...HEAD, links: [{ ...LINK, address }] }));
    assert.ok(!reading.ok, address);
    assert.equal(reading.problems[0]!.code, 'bad-form', address);
  }
});

test('the communes of France are read, one more than the cap is not, and a fault is told by its place', () => {
  const all: unknown[] = Array.from({ length: 40_000 }, (_, i) => [
    `Commune-${i}`,
    String(i).padStart(5, '0'),
    46.4,
    2.1,
  ]);
  const settings = (communes: unknown[]) => readSettings(JSON.stringify({ ...HEAD, communes }));
  const reading = settings(all);
  assert.ok(reading.ok);
  assert.equal(reading.value.communes?.length, 40_000);

  const more = settings([...all, COMMUNE]);
  assert.ok(!more.ok);
  assert.deepEqual(more.problems[0]?.path, ['communes']);

  const wrong = settings(all.with(31_000, ['Ici', '00100', '46.4', 2.1]));
  assert.ok(!wrong.ok);
  assert.deepEqual(
    wrong.problems.map(({ code, path }) => [code, ...path]),
    [['wrong-type', 'communes', 31_000, 2]],
  );
});

for (const [settings, code, path] of BAD)
  test(`${JSON.stringify(settings).slice(0, 150)}: ${code}`, () => {
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
