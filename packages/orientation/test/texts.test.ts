import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition } from '../src/condition.ts';
import en from '../src/en.json' with { type: 'json' };
import fr from '../src/fr.json' with { type: 'json' };
import { fillReason, RULES, SERVICES, type OrientationTexts } from '../src/index.ts';
import { leaves } from './leaves.ts';
import { findings } from './people.ts';

const languages: OrientationTexts[] = [fr, en];
const words = (text: string) => text.split(/[\s\u00a0]+/).filter((word) => /\p{L}|\d/u.test(word));

for (const texts of languages) {
  test(`${texts.lang}: every service, rule and step has its words, and nothing else has`, () => {
    assert.deepEqual(Object.keys(texts.services), [...SERVICES]);
    assert.deepEqual(Object.keys(texts.rules).sort(), RULES.rules.map(({ id }) => id).sort());
    assert.deepEqual(
      Object.keys(texts.steps).sort(),
      [...new Set(RULES.rules.flatMap(({ then }) => then.step ?? []))].sort(),
    );
    for (const [name, { official }] of Object.entries(texts.services)) assert.equal(official, name);
  });

  test(`${texts.lang}: to the person, one short sentence without blame, figure or code`, () => {
    for (const [id, { person }] of Object.entries(texts.rules)) {
      assert.ok(words(person).length <= 15, `${id}: ${words(person).length} words`);
      assert.match(person, /^[^.!?]+\.$/, id);
      assert.doesNotMatch(
        person,
        /lacune|faible|insuffisant|échec|erreur|retard|weak|poor|fail|wrong|\d|[{}]/i,
        id,
      );
    }
  });

  test(`${texts.lang}: a step is one line and one sentence`, () => {
    for (const [id, { title, how }] of Object.entries(texts.steps)) {
      assert.ok(title.length <= 60, `${id}: ${title.length}`);
      assert.match(title, /[^.!?]$/, id);
      assert.match(how, /^[^.!?]+\.$/, id);
    }
  });

  test(`${texts.lang}: a reason shows each probability its rule reads, and no other`, () => {
    for (const rule of RULES.rules) {
      const shown = texts.rules[rule.id]?.reason.match(/\{[^}]*[≤≥]\d\}/g) ?? [];
      assert.deepEqual([...new Set(shown)].sort(), [...new Set(read(rule.when))].sort(), rule.id);
    }
  });

  test(`${texts.lang}: a reason names each domain its rule reads, and no other`, () => {
    for (const rule of RULES.rules) {
      const named = texts.rules[rule.id]?.reason.match(/\{[\w-]+\}/g) ?? [];
      assert.deepEqual([...new Set(named)].sort(), [...new Set(domains(rule.when))].sort(), rule.id);
    }
  });

  test(`${texts.lang}: no placeholder is left once a reason is filled`, () => {
    const names = { '1': 'A', '2': 'B', '3': 'C', '4': 'D', '5': 'E' };
    for (const [id, { reason }] of Object.entries(texts.rules)) {
      assert.doesNotMatch(fillReason(reason, findings([0.25, 0.25, 0.25, 0.25]), names), /[{}]/, id);
    }
  });
}

test('French: a step begins with a verb, and a person is told « vous »', () => {
  for (const [id, { title }] of Object.entries(fr.steps))
    assert.match(title, /^(S[’']|Se )?\p{L}+(er|ir|re) /u, id);
  const french = Object.values(fr.rules).map(({ person }) => person);
  for (const person of french) assert.doesNotMatch(person, /(?<!\p{L})(tu|ton|ta|tes|te|toi)(?!\p{L})/iu);
});

test('French: a sign of two parts keeps its space from breaking', () => {
  assert.doesNotMatch(JSON.stringify(fr), / [:;!?%»]|« /);
});

test("a reason is filled with the bank's names and whole per cents", () => {
  const found = findings({ '4': [0.1, 0.504, 0.296, 0.1] });
  const fill = (line: string) => fillReason(line, found, { '4': 'Protection' });
  assert.equal(fill('{4} {4≤1} %, {4≥2} %'), 'Protection 60 %, 40 %');
  assert.equal(fill('{9} {9≤1} %'), '9 – %');
  assert.equal(fill('{constructor}'), 'constructor');
});

/** The level conditions of a rule, written as a reason writes them. */
function read(condition: Condition): string[] {
  return leaves(condition).flatMap((leaf) => {
    if (!('level' in leaf)) return [];
    const { level } = leaf;
    return ['atMost' in level ? `{${level.domain}≤${level.atMost}}` : `{${level.domain}≥${level.atLeast}}`];
  });
}

function domains(condition: Condition): string[] {
  return leaves(condition).flatMap((leaf) => {
    if ('level' in leaf) return [`{${leaf.level.domain}}`];
    return 'unsure' in leaf ? [`{${leaf.unsure}}`] : [];
  });
}
