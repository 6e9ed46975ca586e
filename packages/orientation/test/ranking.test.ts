import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTEXT } from '@balise/schema';
import { PLACE_WORDS } from '@balise/schema/places';
import { RULES, SERVICES } from '../src/index.ts';
import { WEIGHTS } from '../src/places/weights.ts';

const { cost, help, need } = WEIGHTS;

/** Every number of the table, by its path. */
function numbers(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => numbers(one, `${path}/${key}`));
}

test('no weight is below zero: a place earns nothing, it only lacks', () => {
  for (const [path, weight] of numbers(WEIGHTS)) assert.ok(weight >= 0 && Number.isFinite(weight), path);
});

test('the words of the ranking are those of the national schema, every one of a list that is weighed', () => {
  assert.deepEqual(
    Object.keys(cost)
      .filter((word) => word !== 'unknown')
      .sort(),
    [...PLACE_WORDS.cost].sort(),
  );
  for (const table of [help.beside, help.learning])
    assert.deepEqual(
      Object.keys(table)
        .filter((word) => word !== 'unknown')
        .sort(),
      [...PLACE_WORDS.help].sort(),
    );
  const { programmes, receptions, publics, training, goals, procedure, talkedAt } = WEIGHTS;
  const known: [readonly string[], readonly string[]][] = [
    [[...programmes.procedure, ...programmes.talk, ...talkedAt], PLACE_WORDS.programmes],
    [receptions.flatMap(({ words }) => words), PLACE_WORDS.reception],
    [publics.flatMap(({ words }) => words), PLACE_WORDS.publics],
    [[...training, ...goals, procedure], SERVICES],
  ];
  for (const [used, words] of known) for (const word of used) assert.ok(words.includes(word), word);
  for (const { question, code } of [...receptions, ...publics])
    assert.ok((CONTEXT[question] as readonly string[]).includes(code), code);
  for (const code of WEIGHTS.beside.support)
    assert.ok((CONTEXT.support as readonly string[]).includes(code), code);
  const steps = RULES.rules.flatMap(({ then }) => then.step ?? []);
  for (const step of WEIGHTS.beside.steps) assert.ok(steps.includes(step), step);
});

test('what stands above what', () => {
  assert.ok(need.first > need[1] && need[1] > need[2] && need[2] > need[3] && need[3] > need.aside);
  assert.ok(need.first > WEIGHTS.reception, 'nobody goes far to be well received for nothing');
  assert.ok(WEIGHTS.reception > cost['Payant']!);
  const { Gratuit, Payant, unknown } = cost as Record<string, number>;
  assert.ok(
    Gratuit! < cost['Gratuit sous condition']! &&
      cost['Gratuit sous condition']! < unknown! &&
      unknown! < Payant!,
  );
  for (const table of [help.beside, help.learning]) {
    assert.equal(table['Accompagnement individuel'], 0);
    assert.ok(Object.values(table).every((one) => one <= table['En autonomie']!));
  }
});
