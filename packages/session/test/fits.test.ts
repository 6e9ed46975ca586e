import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answer, Item } from '@balise/schema';
import { fits } from '../src/fits.ts';

/** Only what `fits` reads of an item. */
const item = (part: object) => part as Item;

const pairs = [
  ['mail', 'écrire'],
  ['carte', 'se repérer'],
];

const CASES: Record<string, { item: Item; can: Answer[]; cannot: Exclude<Answer, null>[] }> = {
  single: {
    item: item({ type: 'single', choices: ['a', 'b'] }),
    can: ['a', 'b'],
    cannot: ['c', '', ['a'], [['a', 'b']]],
  },
  point: {
    item: item({ type: 'point', places: [{ id: 'bar' }, { id: 'button' }] }),
    can: ['bar', 'button'],
    cannot: ['x', '', ['bar']],
  },
  confidence: {
    item: item({ type: 'confidence' }),
    can: ['alone', 'helped', 'no'],
    cannot: ['yes', ['alone']],
  },
  text: { item: item({ type: 'text' }), can: ['', 'x'], cannot: [['x'], [['x', 'y']]] },
  multiple: {
    item: item({ type: 'multiple', choices: ['a', 'b'] }),
    can: [[], ['a'], ['b', 'a']],
    cannot: ['a', 'ab', ['a', 'a'], ['c'], [['a', 'b']]],
  },
  order: {
    item: item({ type: 'order', key: ['a', 'b', 'c'] }),
    can: [['c', 'a', 'b'], ['a']],
    cannot: ['abc', ['a', 'b', 'b'], ['a', 'x']],
  },
  'a task without mistakes': {
    item: item({ type: 'task', goals: [{ id: 'sent' }] }),
    can: [[], ['sent']],
    cannot: ['sent', ['lost'], ['sent', 'sent'], ['Stryker was here']],
  },
  'a task with mistakes': {
    item: item({ type: 'task', goals: [{ id: 'sent' }], mistakes: [{ id: 'lost' }] }),
    can: [['sent', 'lost'], ['lost']],
    cannot: [['found']],
  },
  match: {
    item: item({ type: 'match', pairs, extra: ['dormir'] }),
    can: [
      [],
      [['mail', 'dormir']],
      [
        ['carte', 'écrire'],
        ['mail', 'écrire'],
      ],
    ],
    cannot: [
      'mail',
      ['mail'],
      [['mail', 'x']],
      [['x', 'écrire']],
      [
        ['mail', 'écrire'],
        ['mail', 'dormir'],
      ],
    ],
  },
  'a match without extra': {
    item: item({ type: 'match', pairs }),
    can: [[['mail', 'se repérer']]],
    cannot: [[['mail', 'dormir']], [['mail', 'Stryker was here']]],
  },
};

describe('an answer fits its question', () => {
  for (const [name, { item, can, cannot }] of Object.entries(CASES))
    test(name, () => {
      for (const answer of [null, ...can]) assert.equal(fits(item, answer), true, JSON.stringify(answer));
      for (const answer of cannot) assert.equal(fits(item, answer), false, JSON.stringify(answer));
    });

  test('nothing fits a question that is not there', () => {
    for (const answer of [null, 'a', ['a']]) assert.equal(fits(undefined, answer), false);
  });
});
