import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { AGE_BANDS, type Result } from '@balise/schema';
import departements from '../src/departements.json' with { type: 'json' };
import { cartographyLink } from '../src/cartography.ts';
import { coopText, type Reported } from '../src/coop.ts';
import { SERVICES } from '../src/index.ts';
import { schemesFor, type Scheme } from '../src/schemes.ts';
import { thematiquesOf } from '../src/thematiques.ts';

const needs = (...services: string[]) => services.map((service) => ({ service }));

test('needs become the four digital thematiques, each once, in the order of the needs', () => {
  assert.deepEqual(
    thematiquesOf(needs('Acquisition de matériel informatique à prix solidaire', ...SERVICES, 'unknown')),
    [
      'numerique--acquerir-un-equipement',
      'numerique--acceder-a-des-services-en-ligne',
      'numerique--maitriser-les-fondamentaux-du-numerique',
      'numerique--acceder-a-une-connexion-internet',
    ],
  );
  assert.deepEqual(thematiquesOf([]), []);
});

const list = new URL('../../../../shared/standards/data-inclusion-1.0.8.thematiques.json', import.meta.url);
const skip = !existsSync(list) && 'the shared folder is absent';
test('shared: the thematiques are those of data.inclusion 1.0.8, all that are digital', { skip }, () => {
  const known = (JSON.parse(readFileSync(list, 'utf8')) as { value: string }[])
    .map(({ value }) => value)
    .filter((value) => value.startsWith('numerique--'));
  assert.deepEqual(thematiquesOf(needs(...SERVICES)).sort(), known.sort());
});

test('the cartography opens on the département, with the services and nothing else', () => {
  assert.equal(
    cartographyLink(
      '69100',
      needs('Aide aux démarches administratives', 'Utilisation sécurisée du numérique'),
    ),
    'https://cartographie.societenumerique.gouv.fr/auvergne-rhone-alpes/rhone/lieux?services=Aide%20aux%20d%C3%A9marches%20administratives,Utilisation%20s%C3%A9curis%C3%A9e%20du%20num%C3%A9rique',
  );
  assert.equal(
    cartographyLink('75011'),
    'https://cartographie.societenumerique.gouv.fr/ile-de-france/paris/lieux',
  );
});

test('Corsica by three digits, overseas by three; an unknown postcode has no page', () => {
  const pageOf = (postcode: string) =>
    cartographyLink(postcode)?.replace(/^https:\/\/[^/]+\/(.*)\/lieux$/, '$1') ?? null;
  for (const [postcode, page] of [
    ['20000', 'corse/corse-du-sud'],
    ['20190', 'corse/corse-du-sud'],
    ['20200', 'corse/haute-corse'],
    ['20600', 'corse/haute-corse'],
    ['20400', null],
    ['97110', 'guadeloupe/guadeloupe'],
    ['97232', 'martinique/martinique'],
    ['97300', 'guyane/guyane'],
    ['97400', 'la-reunion/la-reunion'],
    ['97600', 'mayotte/mayotte'],
    ['97500', null],
    ['97133', 'guadeloupe/guadeloupe'],
    ['98000', null],
    ['21000', 'bourgogne-franche-comte/cote-d-or'],
    ['06000', 'provence-alpes-cote-dazur/alpes-maritimes'],
    ['00100', null],
    ['96000', null],
    ['7501', null],
    ['2A004', null],
    ['', null],
  ])
    assert.equal(pageOf(postcode!), page, postcode!);
});

test('there are 101 départements in 18 régions, each page its own', () => {
  const slugs = Object.values(departements).flatMap((one) => Object.values(one));
  assert.equal(Object.keys(departements).length, 18);
  assert.equal(new Set(slugs).size, 101);
  for (const slug of [...slugs, ...Object.keys(departements)]) assert.match(slug, /^[a-z]+(-[a-z]+)*$/);
  for (let code = 1; code <= 95; code++) {
    const digits = String(code).padStart(2, '0');
    assert.equal(cartographyLink(`${digits}100`) === null, false, digits);
  }
});

const told = (part: Partial<Reported>): Reported => ({ autonomy: null, context: {}, needs: [], ...part });

test("La Coop's text: its labels word for word, and only what is known", () => {
  assert.equal(coopText(told({})), 'Thématiques\u00a0: Diagnostic numérique');
  const full = told({
    autonomy: 'partiellement_autonome',
    context: { reasons: ['social-sante', 'apprendre', 'papiers'], devices: ['telephone', 'ordinateur'] },
    needs: [
      { service: 'Utilisation sécurisée du numérique', priority: 2, rule: 'x' },
      { service: 'Aide aux démarches administratives', priority: 1, rule: 'y' },
      { service: 'Accès internet et matériel informatique', priority: 1, rule: 'z' },
    ] satisfies Result['needs'],
  });
  assert.equal(
    coopText(full, { services: ['Aide aux démarches administratives'], programmes: ['France Services'] }),
    [
      'Autonomie\u00a0: Autonome avec guidage en cas de besoin',
      'Matériel\u00a0: Ordinateur, Téléphone',
      'Thématiques\u00a0: Diagnostic numérique',
      'Thématiques à travailler\u00a0: Aide aux démarches administratives, Prévention en sécurité numérique',
      'Démarches\u00a0: Papiers - Élections - Citoyenneté, Social - Santé',
      "Redirection\u00a0: Structure d'aide aux démarches administratives (France Services…)",
    ].join('\n'),
  );
  const ages = AGE_BANDS.map((age) => coopText(told({ context: { age: [age] } })).split('\n')[0]);
  assert.deepEqual(
    ages,
    ['<12', '12-17', '18-24', '25-39', '40-59', '60-69', '70+'].map((age) => `Tranche d'âge\u00a0: ${age}`),
  );
  const epn = { services: ['Maîtrise des outils numériques du quotidien'], programmes: [] };
  assert.match(coopText(full, epn), /Redirection\u00a0: Autre structure de médiation numérique$/);
  assert.match(coopText(told({ context: { devices: ['aucun'] } })), /Matériel\u00a0: Pas de matériel/);
});

test('a local scheme is shown where one of its services is needed', () => {
  const scheme = (id: string, ...services: Scheme['services']): Scheme => ({
    id,
    name: { fr: id },
    who: { fr: 'Tous' },
    how: { fr: 'Venir' },
    services,
  });
  const schemes = [
    scheme('b', 'Utilisation sécurisée du numérique', 'Loisirs et créations numériques'),
    scheme('a', 'Aide aux démarches administratives'),
    scheme('c', 'Loisirs et créations numériques'),
  ];
  const found = schemesFor(
    schemes,
    needs('Aide aux démarches administratives', 'Utilisation sécurisée du numérique'),
  );
  assert.deepEqual(
    found.map(({ id }) => id),
    ['b', 'a'],
  );
  assert.deepEqual(schemesFor(schemes, []), []);
});
