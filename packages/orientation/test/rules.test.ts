import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { RULES, SERVICES, type Condition, type RuleBook, type Service } from '../src/index.ts';
import { conditionNamed, holds, type Leaf } from '../src/condition.ts';
import { ruleBookSchema } from '../src/rules.schema.ts';
import { unreachable, witnesses } from '../src/unreachable.ts';
import { leaves } from './leaves.ts';

const DOMAINS = ['1', '2', '3', '4', '5'];
const sample: RuleBook = {
  conditions: { here: { unsure: '1' } },
  rules: [{ id: 'one', when: { is: 'here' }, then: { priority: 1, step: 'a' } }],
};
const accepts = (book: unknown) => ruleBookSchema.safeParse(book).success;
const withWhen = (when: unknown) => ({ ...sample, rules: [{ ...sample.rules[0], when }] });
const withThen = (then: unknown) => ({ ...sample, rules: [{ ...sample.rules[0], then }] });

test('rules.json meets its schema', () => {
  const read = ruleBookSchema.safeParse(RULES);
  assert.ok(read.success, read.success ? '' : z.prettifyError(read.error));
});

test('the schema refuses what a rule cannot mean', () => {
  assert.equal(accepts(sample), true);
  const refused = {
    'an unknown condition': withWhen({ script: 'true' }),
    'a level that holds for everybody': withWhen({ level: { domain: '1', atMost: 3, probability: 0.5 } }),
    'a level with two bounds': withWhen({ level: { domain: '1', atMost: 1, atLeast: 1, probability: 0.5 } }),
    'a probability over 1': withWhen({ level: { domain: '1', atMost: 1, probability: 60 } }),
    'a code of another question': withWhen({ context: { question: 'devices', has: 'papiers' } }),
    'has and lacks at once': withWhen({ context: { question: 'devices', has: 'aucun', lacks: 'aucun' } }),
    'a name nobody defined': withWhen({ not: { all: [{ is: 'elsewhere' }] } }),
    'a name within a name': {
      ...sample,
      conditions: { here: { unsure: '1' }, there: { not: { is: 'here' } } },
    },
    'an empty any': withWhen({ any: [] }),
    'a rule that gives nothing': withThen({ priority: 1 }),
    'a service of our own': withThen({ priority: 1, need: 'Aide aux démarches' }),
    'a fourth priority': withThen({ priority: 4, step: 'a' }),
    'two rules of one name': { ...sample, rules: [...sample.rules, ...sample.rules] },
  };
  for (const [what, book] of Object.entries(refused)) assert.equal(accepts(book), false, what);
});

test('every rule can be shown, every one of the nine services and every step is reached', () => {
  assert.equal(SERVICES.length, 9);
  assert.deepEqual(unreachable(RULES), { rules: [], services: [], steps: [] });
});

test('the witnesses of a rule make it hold', () => {
  for (const rule of RULES.rules) {
    const found = witnesses(rule, RULES.conditions, DOMAINS);
    assert.notEqual(found.length, 0, rule.id);
    assert.ok(
      found.every((one) => holds(rule.when, one, RULES.conditions)),
      rule.id,
    );
  }
});

test('a condition denied as a whole has its witnesses too', () => {
  const low: Condition = { level: { domain: '1', atMost: 1, probability: 0.6 } };
  const phone: Condition = { context: { question: 'devices', has: 'telephone' } };
  const count = (when: Condition) => {
    const found = witnesses({ id: 'x', when, then: { priority: 1, step: 'a' } }, {}, ['1']);
    assert.ok(found.every((one) => holds(when, one)));
    return found.length;
  };
  assert.notEqual(count({ not: { any: [low, phone] } }), 0);
  assert.notEqual(count({ not: { all: [low, phone] } }), 0);
  assert.equal(count({ not: { any: [low, { not: low }] } }), 0);
});

test('unreachable names a rule that contradicts itself, one that is always outdone, and the services missing', () => {
  const need: Service = 'Loisirs et créations numériques';
  const low: Condition = { level: { domain: '1', atMost: 1, probability: 0.6 } };
  const high: Condition = { level: { domain: '1', atLeast: 2, probability: 0.6 } };
  const book: RuleBook = {
    conditions: {},
    rules: [
      { id: 'good', when: low, then: { priority: 1, need } },
      { id: 'torn', when: { all: [low, high] }, then: { priority: 1, step: 'never' } },
      { id: 'outdone', when: { all: [low, { not: { unsure: '2' } }] }, then: { priority: 2, need } },
    ],
  };
  assert.deepEqual(unreachable(book), {
    rules: ['torn', 'outdone'],
    services: SERVICES.filter((service) => service !== need),
    steps: ['never'],
  });
});

test('there are between 20 and 35 rules', () => {
  assert.ok(RULES.rules.length >= 20 && RULES.rules.length <= 35, String(RULES.rules.length));
});

test('training has a goal, a level still to gain, and all but the first gestures a base to stand on', () => {
  const training = ['Insertion', 'Utilisation', 'Parentalité', 'Loisirs', 'Compréhension'];
  for (const { id, when, then } of RULES.rules) {
    const levels = leaves(when).flatMap((leaf) => ('level' in leaf ? [leaf.level] : []));
    if (then.need?.startsWith('Maîtrise') === true) {
      assert.ok(
        levels.some((level) => 'atMost' in level),
        id,
      );
    }
    if (training.some((start) => then.need?.startsWith(start))) {
      assert.ok(
        levels.some((level) => 'atMost' in level),
        `${id}: goal`,
      );
      assert.ok(
        levels.some((level) => 'atLeast' in level),
        `${id}: base`,
      );
    }
  }
});

test('no rule takes "not low" for "high": a level is never denied', () => {
  for (const { id, when } of RULES.rules) {
    assert.deepEqual(
      denied(when).filter((leaf) => 'level' in leaf),
      [],
      id,
    );
  }
});

/** What stands under a `not`. */
function denied(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(denied);
  if ('any' in condition) return condition.any.flatMap(denied);
  if ('not' in condition) return leaves(condition.not);
  return 'is' in condition ? denied(conditionNamed(condition.is, RULES.conditions)) : [];
}
