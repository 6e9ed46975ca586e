import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTEXT, resultSchema, type Context, type Result } from '@balise/schema';
import fc from 'fast-check';
import type { Findings } from '../src/findings.ts';
import { orient, type RuleBook, type Service } from '../src/index.ts';
import { findings } from './people.ts';

const atEase = [0.01, 0.04, 0.2, 0.75];
const unsure = [0.25, 0.3, 0.3, 0.15];
const always = { not: { unsure: 'none' } };

const TRAINING: readonly Service[] = [
  'Maîtrise des outils numériques du quotidien',
  'Insertion professionnelle via le numérique',
  'Utilisation sécurisée du numérique',
  'Parentalité et éducation avec le numérique',
  'Loisirs et créations numériques',
  'Compréhension du monde numérique',
];

const codes = <T>(values: readonly T[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
const anyContext = fc
  .record({
    reasons: codes(CONTEXT.reasons),
    devices: codes(CONTEXT.devices),
    using: codes(CONTEXT.using),
    access: codes(CONTEXT.access),
    support: codes(CONTEXT.support),
  })
  .map(
    (asked) => Object.fromEntries(Object.entries(asked).filter(([, list]) => list !== undefined)) as Context,
  );
const anyLevels = fc
  .array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 })
  .map((weights) => weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0)));
const anyFindings: fc.Arbitrary<Findings> = fc
  .tuple(fc.array(anyLevels, { minLength: 5, maxLength: 5 }), anyContext)
  .map(([rows, context]) =>
    findings(Object.fromEntries(rows.map((row, index) => [String(index + 1), row])), { context }),
  );

test('needs come by priority, then as the rules are written, each service once, for its first rule', () => {
  const book: RuleBook = {
    conditions: {},
    rules: [
      { id: 'late', when: always, then: { priority: 3, need: 'Loisirs et créations numériques' } },
      { id: 'second', when: always, then: { priority: 2, need: 'Compréhension du monde numérique' } },
      { id: 'first', when: always, then: { priority: 1, need: 'Loisirs et créations numériques' } },
      { id: 'third', when: always, then: { priority: 2, need: 'Utilisation sécurisée du numérique' } },
      {
        id: 'never',
        when: { not: always },
        then: { priority: 1, need: 'Aide aux démarches administratives' },
      },
    ],
  };
  assert.deepEqual(orient(findings(atEase), book).needs, [
    { service: 'Loisirs et créations numériques', priority: 1, rule: 'first' },
    { service: 'Compréhension du monde numérique', priority: 2, rule: 'second' },
    { service: 'Utilisation sécurisée du numérique', priority: 2, rule: 'third' },
  ]);
});

test('three steps at most, by priority, each once', () => {
  const rules = ([2, 3, 1, 1, 2] as const).map((priority, index) => ({
    id: `rule-${index}`,
    when: always,
    then: { priority, step: ['a', 'b', 'c', 'c', 'd'][index] ?? '' },
  }));
  assert.deepEqual(orient(findings(atEase), { conditions: {}, rules }).steps, [
    { id: 'c', rule: 'rule-2' },
    { id: 'a', rule: 'rule-0' },
    { id: 'd', rule: 'rule-4' },
  ]);
});

test('where no rule holds nothing is recommended', () => {
  assert.deepEqual(orient(findings(atEase)), { needs: [], steps: [] });
});

test('at ease with everything: no training, whatever the context', () => {
  fc.assert(
    fc.property(anyContext, (context) =>
      orient(findings(atEase, { context })).needs.every(({ service }) => !TRAINING.includes(service)),
    ),
  );
});

test('not enough to say: somebody to talk with and no training, whatever the context', () => {
  fc.assert(
    fc.property(anyContext, (context) => {
      const { needs, steps } = orient(findings(unsure, { context }));
      return (
        needs.every(({ service }) => !TRAINING.includes(service)) &&
        steps.some(({ id }) => id === 'parler-mediateur')
      );
    }),
  );
});

test('whoever came only for a procedure and is not at home online gets help with it first', () => {
  const low = [0.4, 0.5, 0.08, 0.02];
  for (const reason of [
    'papiers',
    'famille',
    'social-sante',
    'logement',
    'transports',
    'argent',
    'justice',
    'etrangers',
  ] as const) {
    const { needs } = orient(
      findings(low, { context: { reasons: [reason], devices: ['aucun'], access: ['rien'] } }),
    );
    assert.equal(needs[0]?.service, 'Aide aux démarches administratives', reason);
  }
});

test('no sure profile between two levels is left without a word', () => {
  const rows = [
    [0.5, 0.5, 0, 0],
    [0.45, 0.45, 0.1, 0],
    [0.1, 0.5, 0.35, 0.05],
  ];
  for (const row of rows) assert.notDeepEqual(orient(findings(row)).needs, [], String(row));
});

test('any result gives a sorted, small orientation, leaves the result as it was, and fits the schema', () => {
  const needs = resultSchema.shape.needs;
  const steps = resultSchema.shape.steps;
  fc.assert(
    fc.property(anyFindings, (found) => {
      const before = structuredClone(found);
      const got = orient(found);
      assert.deepEqual(found, before);
      assert.deepEqual(orient(found), got);
      assert.ok(got.steps.length <= 3);
      assert.deepEqual(
        got.needs.map(({ priority }) => priority),
        got.needs.map(({ priority }) => priority).sort(),
      );
      assert.equal(new Set(got.needs.map(({ service }) => service)).size, got.needs.length);
      assert.equal(new Set(got.steps.map(({ id }) => id)).size, got.steps.length);
      needs.parse(got.needs);
      steps.parse(got.steps);
    }),
  );
});

test('one domain answered of five: talking with someone comes before any other step', () => {
  const found = findings([0.15, 0.7, 0.13, 0.02], {
    context: { support: ['grand-texte', 'francais-simple', 'autre-langue'] },
  });
  for (const id of ['1', '2', '3', '4', '5']) {
    const domains = found.domains.map((one) => (one.id === id ? one : { ...one, answered: 0 }));
    assert.equal(orient({ ...found, domains }).steps[0]?.id, 'parler-mediateur', id);
  }
});

test('a whole result is taken as it is, and its label is not read', () => {
  const { domains, context, confidence } = findings([0.8, 0.17, 0.02, 0.01]);
  const result: Result = {
    format: 'balise-result',
    version: 1,
    kit: '0.1.0',
    bank: { id: 'abc', version: '1.0.0', hash: 'x' },
    mode: 'self',
    length: 'express',
    lang: 'fr',
    complete: true,
    startedAt: '2026-01-05T10:00:00Z',
    finishedAt: '2026-01-05T10:09:00Z',
    domains: domains.map((domain) => ({
      ...domain,
      levels: [...domain.levels],
      theta: 3,
      sd: 0.1,
      level: 3,
      range: [3, 3],
      can: [],
      next: [],
    })),
    competences: [],
    confidence: [],
    autonomy: null,
    context,
    aids: [],
    untried: [],
    needs: [],
    steps: [],
  };
  assert.deepEqual(orient(resultSchema.parse(result)), orient({ domains, context, confidence }));
  assert.equal(orient(result).needs[0]?.service, 'Maîtrise des outils numériques du quotidien');
});
