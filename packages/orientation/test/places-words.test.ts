import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as national from '@gouvfr-anct/lieux-de-mediation-numerique';
import { PLACE_WORDS } from '@balise/schema/places';
import { wordsOf } from '../src/places/raw/dialect.ts';
import v0 from '../src/places/raw/dialect-v0.json' with { type: 'json' };
import { readOk } from './places-fixtures.ts';

const sorted = (words: object) => Object.values(words).map(String).sort();

test('our words are those of the national library, word for word', () => {
  const theirs = {
    services: national.Service,
    publics: national.PublicSpecifiquementAdresse,
    reception: national.PriseEnChargeSpecifique,
    cost: national.Frais,
    programmes: national.DispositifProgrammeNational,
    access: national.ModaliteAcces,
    help: national.ModaliteAccompagnement,
  };
  for (const [list, words] of Object.entries(theirs))
    assert.deepEqual(sorted(PLACE_WORDS[list as keyof typeof PLACE_WORDS]), sorted(words), list);
});

test('old services become those that the national library makes of them', () => {
  const slug = (name: string) =>
    `numerique--${name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')}`;
  const structure = {
    id: '1',
    nom: 'n',
    siret: '43493312300029',
    commune: 'Reims',
    code_postal: '51100',
    adresse: '1 rue',
    date_maj: '2026-11-22',
    source: 's',
  };
  for (const [name, { services }] of Object.entries(v0.services)) {
    const service = { id: '1', source: 's', structure_id: '1', nom: 'n', thematiques: [slug(name)] };
    const { services: theirs } = national.fromSchemaDataInclusion(
      [service as unknown as national.SchemaServiceDataInclusion],
      structure as unknown as national.SchemaStructureDataInclusion,
    );
    assert.deepEqual(theirs, services, name);
  }
});

/** What the file says in one column, read as lists. */
async function lists(column: string, value: string) {
  const row = {
    id: '1',
    nom: 'A',
    commune: 'B',
    services: '',
    latitude: '45',
    longitude: '5',
    [column]: value,
  };
  const { places, notes } = await readOk([row]);
  const { services, publics, reception, cost, programmes, access, help } = places.places[0]!;
  const found = { services, publics, reception, cost, programmes, access, help };
  return {
    words: Object.fromEntries(Object.entries(found).filter(([, words]) => words.length)),
    notes: notes.map(({ code, value: word }) => [code, word]),
  };
}

test('words of both dialects, however they are spelt', async () => {
  const same: [column: string, value: string, words: object][] = [
    ['services', 'aide aux demarches  ADMINISTRATIVES', { services: ['Aide aux démarches administratives'] }],
    [
      'services',
      "S'équiper en matériel informatique;S’équiper en matériel informatique",
      { services: ['Acquisition de matériel informatique à prix solidaire'] },
    ],
    [
      'services',
      'Loisirs et créations numériques|Créer avec le numérique',
      { services: ['Loisirs et créations numériques'] },
    ],
    [
      'publics_accueillis',
      "Seniors (+ 65 ans);Jeunes (16-26 ans);Familles/enfants;Surdité;Handicaps moteurs : se déplacer;Handicaps mentaux : déficiences limitant les activités d'une personne;Personnes en situation d’illettrisme;Public langues étrangères;Déficience visuelle",
      {
        publics: ['Seniors', 'Jeunes', 'Familles et/ou enfants'],
        reception: [
          'Surdité',
          'Handicaps moteurs',
          'Handicaps mentaux',
          'Illettrisme',
          'Langues étrangères (autres)',
          'Déficience visuelle',
        ],
      },
    ],
    [
      'conditions_access',
      "Gratuit : Je peux accéder gratuitement au lieu et à ses services;Gratuit sous condition : La gratuité est conditionnée à des critères (situation familiale, convention avec un organisme social...);Payant\u00a0: L'accès au lieu et/ou à ses services est payant",
      { cost: ['Gratuit', 'Gratuit sous condition', 'Payant'] },
    ],
    ['conditions_acces', "Adhésion : L'accès au lieu nécessite d'y adhérer", { cost: ['Payant'] }],
    [
      'modalites_accompagnement',
      "Seul : j'ai accès à du matériel et une connexion;Avec de l'aide : je suis accompagné seul dans l'usage du numérique;Dans un atelier : j'apprends collectivement à utiliser le numérique;A ma place : une personne habilitée fait les démarches à ma place",
      { help: ['En autonomie', 'Accompagnement individuel', 'Dans un atelier collectif'] },
    ],
    [
      'labels_nationaux',
      'CNFS;Aidants Connect;France services',
      { programmes: ['Conseillers numériques', 'Aidants Connect', 'France Services'] },
    ],
    [
      'prise_en_charge_specifique',
      'Langues étrangères (anglais)',
      { reception: ['Langues étrangères (anglais)'] },
    ],
    [
      'modalites_acces',
      'Ce lieu n’accueille pas de public|Se présenter',
      { access: ["Ce lieu n'accueille pas de public", 'Se présenter'] },
    ],
  ];
  for (const [column, value, words] of same)
    assert.deepEqual(await lists(column, value), { words, notes: [] }, value);
});

test('words without an equal are told and left out, unknown ones told and kept', async () => {
  assert.deepEqual(await lists('publics_accueillis', 'Adultes;Seniors (+ 65 ans)'), {
    words: { publics: ['Seniors'] },
    notes: [['left-out', 'Adultes']],
  });
  const pass =
    "Accepte le Pass numérique : Il est possible d'utiliser un Pass numérique pour accéder au lieu";
  assert.deepEqual(await lists('conditions_acces', pass), { words: {}, notes: [['left-out', pass]] });
  assert.deepEqual(await lists('services', 'Réparer un vélo|constructor'), {
    words: { services: ['Réparer un vélo', 'constructor'] },
    notes: [
      ['unknown-value', 'Réparer un vélo'],
      ['unknown-value', 'constructor'],
    ],
  });
});

test('every word of the schema and of the old dialect survives being put in one cell', () => {
  const all = [
    ...Object.values(PLACE_WORDS).flat(),
    ...Object.values(v0).flatMap((table) => Object.keys(table)),
  ];
  for (const sign of ['|', ';']) assert.deepEqual(wordsOf(all.join(sign)), [...new Set(all)]);
});
