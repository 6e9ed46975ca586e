import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { answerSchema, isScored, type Answer, type ScoredItem, type Texts } from '@balise/schema';
import { score } from '../src/score.ts';
import { abc, right, scoredItemOf, wrong } from './banks.ts';
import { small } from './small-bank.ts';

const scored = small.bank.items.filter(isScored);
const { texts } = small;

/** The score of an item of the small bank, as it is or changed. */
function of(id: string, answer: Answer, change: object = {}): number | null {
  return score({ ...scoredItemOf(id, small), ...change } as ScoredItem, answer, texts);
}

/** The score of something typed where `accept` are the accepted answers. */
function typed(how: 'exact' | 'spelling' | 'number', accept: string[], answer: string): number | null {
  const item = { ...scoredItemOf('name-1', small), accept: how } as ScoredItem;
  const words: Texts = { ...texts, items: { [item.id]: { prompt: '?', accept } } };
  return score(item, answer, words);
}

test('of every item, of every type, right is 1, wrong 0, "je ne sais pas" null', () => {
  const types = new Set(abc.bank.items.filter(isScored).map(({ type }) => type));
  assert.deepEqual([...types].sort(), ['match', 'multiple', 'order', 'point', 'single', 'task', 'text']);
  for (const open of [abc, small]) {
    const items = open.bank.items.filter(isScored);
    for (const item of items) {
      assert.equal(score(item, right(item, open), open.texts), 1, item.id);
      assert.equal(score(item, wrong(item), open.texts), 0, item.id);
      assert.equal(score(item, null, open.texts), null, item.id);
    }
  }
});

describe('all or nothing, but where the item says partial', () => {
  test('multiple: right choices less wrong ones', () => {
    const cases: [ticked: string[], share: number][] = [
      [['r', 'p'], 1],
      [['p'], 0.5],
      [['p', 'p'], 0.5],
      [['p', 'q'], 0],
      [['p', 'r', 's'], 0.5],
      [['p', 'q', 'r', 's', 't'], 0],
      [[], 0],
    ];
    for (const [ticked, share] of cases) {
      assert.equal(of('several-1', ticked, { partial: true }), share, ticked.join());
      assert.equal(of('several-1', ticked), share === 1 ? 1 : 0, ticked.join());
    }
  });

  test('order: the share of neighbours kept', () => {
    const cases: [order: string[], share: number][] = [
      [['get', 'set', 'go', 'stop'], 1],
      [['stop', 'get', 'set', 'go'], 2 / 3],
      [['set', 'get', 'go', 'stop'], 1 / 3],
      [['stop', 'go', 'set', 'get'], 0],
      [['get'], 0],
      [[], 0],
    ];
    for (const [order, share] of cases) {
      assert.equal(of('steps-1', order), share, order.join());
      assert.equal(of('steps-1', order, { partial: false }), share === 1 ? 1 : 0, order.join());
    }
  });

  test('match: the share of pairs, in any order', () => {
    const [one, two, three, four] = right(scoredItemOf('pairs-1', small), small) as [string, string][];
    const cases: [pairs: [string, string][], share: number][] = [
      [[four!, two!, three!, one!], 1],
      [[one!, two!, three!, [four![0], 'dust']], 0.75],
      [[one!, ['moon', 'wet'], ['rain', 'night'], four!], 0.5],
      [[one!], 0.25],
      [[], 0],
    ];
    for (const [pairs, share] of cases) {
      assert.equal(of('pairs-1', pairs), share, pairs.join());
      assert.equal(of('pairs-1', pairs, { partial: false }), share === 1 ? 1 : 0, pairs.join());
    }
  });

  test('single and point have no half', () => {
    assert.equal(of('one-1', 'y', { partial: true }), 1);
    assert.equal(of('one-1', 'x', { partial: true }), 0);
    assert.equal(of('spot-1', 'right', { partial: true }), 0);
  });
});

describe('spelling', () => {
  const cases: [accepted: string, typed: string, score: number][] = [
    ['Karima', 'Karima', 1],
    ['Karima', '  KARIMA ', 1],
    ['Karima', 'kàrïma.', 1],
    ['Karima', 'ka rima', 1],
    ['Karima', '« Karima »', 1],
    // Six letters: one edit, of each kind.
    ['Karima', 'Karma', 1],
    ['Karima', 'Karimma', 1],
    ['Karima', 'Karina', 1],
    ['Karima', 'Karin', 0],
    ['Karima', 'Karimmma', 0],
    ['Karima', 'Marina', 0],
    // An exchange of two letters is two edits.
    ['Karima', 'Kairma', 0],
    // Seven: two edits.
    ['Refuser', 'Refsuer', 1],
    ['Refuser', 'Rfuzé', 0],
    ['Refuser', 'refusé', 1],
    ['Refuser', 'Refus', 1],
    ['Refuser', 'Refuserai', 1],
    ['Refuser', 'Refu', 0],
    ['Refuser', 'Accuser', 0],
    ['Refuser', 'Refuserait', 0],
    // Spaces and punctuation do not count as letters.
    ['Tout refuser', 'tout-refuser !', 1],
    ['l’été', 'L ETE', 1],
    ['cœur', 'coeur', 1],
    ['ex æquo', 'EX AEQUO', 1],
    ['Lætitia', 'Laetitou', 1],
    ['oui', '', 0],
    ['oui', '!!!', 0],
  ];
  test('slips are forgiven, one up to six letters, two above', () => {
    assert.deepEqual(
      cases.map(([accepted, answer]) => [accepted, answer, typed('spelling', [accepted], answer)]),
      cases,
    );
  });

  test('any of the accepted answers will do', () => {
    assert.equal(typed('spelling', ['Refuser', 'Annuler'], 'anuler'), 1);
    assert.equal(typed('spelling', [], 'anuler'), 0);
  });

  test('edits beyond the allowance are refused, whatever they are', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 4, maxLength: 12 });
    const edit = fc.record({ at: fc.nat(), kind: fc.nat(2), letter: fc.constantFrom(...letters) });
    fc.assert(
      fc.property(word, fc.array(edit, { maxLength: 2 }), (accepted, edits) => {
        const allowed = accepted.length <= 6 ? 1 : 2;
        fc.pre(edits.length <= allowed);
        let answer = accepted;
        for (const { at, kind, letter } of edits) {
          const i = at % (answer.length + 1);
          answer = answer.slice(0, i) + (kind === 0 ? '' : letter) + answer.slice(kind === 1 ? i : i + 1);
        }
        assert.equal(typed('spelling', [accepted], answer), 1, answer);
        // Letters that the word does not have: each one is an edit more.
        assert.equal(typed('spelling', [accepted], accepted + '0'.repeat(allowed)), 1);
        assert.equal(typed('spelling', [accepted], accepted + '0'.repeat(allowed + 1)), 0);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('exact', () => {
  const accepted = ['rose27Mai', 'café'];
  const cases: [typed: string, score: number][] = [
    ['rose27Mai', 1],
    ['  rose27Mai\n', 1],
    ['rose27mai', 0],
    ['rose27Maj', 0],
    ['rose 27Mai', 0],
    ['rose27Mai.', 0],
    ['cafe', 0],
    // The accent as a sign of its own, as some keyboards give it.
    ['cafe\u0301', 1],
    ['', 0],
  ];
  test('nothing is forgiven but spaces around', () => {
    assert.deepEqual(
      cases.map(([answer]) => [answer, typed('exact', accepted, answer)]),
      cases,
    );
  });
});

describe('number', () => {
  const cases: [accepted: string[], typed: string, score: number][] = [
    [['87'], '87', 1],
    [['87'], ' 87 ', 1],
    [['87'], '087', 1],
    [['87'], '87,0', 1],
    [['87'], '87 annonces', 1],
    [['87'], '87 annonces.', 1],
    [['87'], '87.', 1],
    [['87'], '88', 0],
    [['87'], '78', 0],
    // A comma or a sign makes another number.
    [['87'], '8,7', 0],
    [['87'], '8.7', 0],
    [['87'], '-87', 0],
    [['87'], '+87', 1],
    [['87'], '8/7', 0],
    [['87'], '87 88', 0],
    [['87'], 'quatre-vingt-sept', 0],
    [['87'], '', 0],
    [['4', 'quatre'], 'Quatre', 1],
    [['4', 'quatre'], 'quatre !', 1],
    [['4', 'quatre'], 'quatr', 0],
    [['4', 'quatre'], '4', 1],
    [['4', 'quatre'], 'cinq', 0],
    [['12,50'], '12.5', 1],
    [['12,50'], '12,5 €', 1],
    [['12.5'], '12,50€', 1],
    [['12.5'], '12 %', 0],
    [['12,50'], '1250', 0],
    [['1250'], '1 250', 1],
    [['1250'], '1\u202f250 euros', 1],
    [['12 €'], '12', 1],
    [['20'], '20 %', 1],
    [['-3'], '-3', 1],
    [['-3'], '3', 0],
    [['0'], 'zéro', 0],
    [['0'], '0', 1],
  ];
  test('comma or point, spaces and units; letters where the bank gives them', () => {
    assert.deepEqual(
      cases.map(([accepted, answer]) => [accepted, answer, typed('number', accepted, answer)]),
      cases,
    );
  });
});

describe('what no person sends', () => {
  const hostile: unknown[] = [
    '__proto__',
    'constructor',
    'toString',
    ['__proto__', 'constructor'],
    [
      ['__proto__', 'constructor'],
      ['hasOwnProperty', 'hasOwnProperty'],
    ],
    ['get', ['set', 'go']],
    '',
    [],
    'x'.repeat(100_000),
    '9'.repeat(100_000),
    ' '.repeat(100_000),
    Array.from({ length: 1000 }, () => 'x'),
    '\u0000\ud800',
  ];

  test('earns nothing and harms nothing, whatever the type', () => {
    for (const item of scored)
      for (const answer of hostile)
        assert.equal(score(item, answer as Answer, texts), 0, `${item.id}: ${String(answer).slice(0, 50)}`);
  });

  test('the right answer in another shape is wrong', () => {
    assert.equal(of('pairs-1', ['sun', 'day']), 0);
    assert.equal(of('pairs-1', 'sunday'), 0);
    assert.equal(of('one-1', ['y']), 0);
    assert.equal(of('name-1', ['Karima']), 0);
    // A text of letters is no list of choices named by one letter.
    assert.equal(of('several-1', 'pr'), 0);
    assert.equal(of('steps-1', 'ab', { key: ['a', 'b'] }), 0);
    assert.equal(of('steps-1', ['a', 'b'], { key: ['a', 'b'] }), 1);
  });

  test('an item without texts, or named as what every object has, accepts nothing', () => {
    const item = { ...scoredItemOf('name-1', small), id: 'constructor' };
    assert.equal(score(item, 'Object', texts), 0);
    assert.equal(score(item, '', { ...texts, items: {} }), 0);
  });

  test('any answer the schema lets through scores 0 to 1', () => {
    const ids = fc.constantFrom(
      ...scored.flatMap((item) => [right(item, small), wrong(item)].flat(2)).map(String),
    );
    const answer = fc.oneof(
      ids,
      fc.string({ maxLength: 200 }),
      fc.array(ids, { maxLength: 12 }),
      fc.array(fc.tuple(ids, ids), { maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...scored), fc.boolean(), answer, (item, partial, given) => {
        assert.ok(answerSchema.safeParse(given).success);
        const share = score({ ...item, partial }, given, texts);
        assert.ok(share !== null && share >= 0 && share <= 1 && (partial || share % 1 === 0));
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
});

test('a task earns a share of its goals only where its bank says so; a mistake alone changes nothing', () => {
  const task = abc.bank.items.find((item) => item.type === 'task')!;
  const goals = ['one', 'two'].map((id) => ({ id, when: {} }));
  const of = (partial: boolean, answer: string[]) =>
    score({ ...task, goals, partial } as ScoredItem, answer, texts);
  assert.equal(of(true, ['two']), 0.5);
  assert.equal(of(false, ['two']), 0);
  assert.equal(of(false, ['two', 'slip', 'one']), 1);
  assert.equal(of(true, ['slip']), 0);
});
