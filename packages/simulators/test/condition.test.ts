import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { act, begin, isMet, outcome, type Play } from '../src/index.ts';
import { mail } from '../src/mail/mail.ts';
import { inWords, tasks } from './abc.ts';

const play: Play = {
  world: {
    settings: { wifi: true, size: 'large' },
    list: [
      { id: 'a', to: ['awa@mail.fr', 'paul@mail.fr'], text: 'Réunion de Mardi' },
      { id: 'b', to: [], text: '' },
    ],
  },
  done: [{ type: 'open', mail: 'a' }, { type: 'close' }, { type: 'open', mail: 'b' }],
};

const holds: [string, unknown, boolean][] = [
  ['a place by its path', { equals: ['settings.wifi', true] }, true],
  ['an entry by its id', { equals: ['list.a.text', 'Réunion de Mardi'] }, true],
  ['spaces around do not count', { equals: ['settings.size', ' large '] }, true],
  ['capitals do', { equals: ['settings.size', 'Large'] }, false],
  ['a part of a text, accents aside', { contains: ['list.a.text', 'reunion'] }, true],
  ['an entry by part of it', { contains: ['list', { id: 'a', text: { like: 'mardi' } }] }, true],
  ['a list in any order, whole', { contains: ['list', { to: ['paul@mail.fr', 'awa@mail.fr'] }] }, true],
  ['a list is not part of it', { contains: ['list', { to: ['awa@mail.fr'] }] }, false],
  ['something was done', { happened: { type: 'open', mail: 'b' } }, true],
  ['something was not', { not: { happened: { type: 'junk' } } }, true],
  [
    'one before another',
    {
      before: [
        { type: 'open', mail: 'a' },
        { type: 'open', mail: 'b' },
      ],
    },
    true,
  ],
  ['not the other way', { before: [{ type: 'open', mail: 'b' }, { type: 'close' }] }, false],
  ['all', { all: [{ happened: { type: 'close' } }, { equals: ['settings.wifi', true] }] }, true],
  ['all of nothing is nothing', { all: [] }, false],
  ['any', { any: [{ happened: { type: 'junk' } }, { happened: { type: 'close' } }] }, true],
  ['no such place', { equals: ['settings.plane', undefined] }, true],
  ['what every object inherits is no place', { equals: ['settings.constructor', undefined] }, true],
  ['a place that is no text', { equals: [{ toString: 1 }, undefined] }, true],
  ['nor in a list', { contains: [{ toString: null, valueOf: null }, 'a'] }, false],
  ['letters that are no text', { equals: ['settings.size', { like: { toString: 1 } }] }, false],
  ['an unknown word', { maybe: [] }, false],
  ['nothing', null, false],
];

describe('conditions', () => {
  for (const [name, condition, expected] of holds)
    test(name, () => assert.equal(isMet(condition, play), expected));
});

describe('what was done', () => {
  const task = inWords(tasks.find(({ id }) => id === 'd2-mail-repondre-medecin')!);
  const start = begin(mail, task);

  test('an action that changes nothing is not counted', () => {
    assert.equal(act(mail, start, { type: 'send' }), start);
  });

  test('typing letter after letter counts once, with what was typed last', () => {
    const typed = ['O', 'Ou', 'Oui'].reduce(
      (now, value) => act(mail, now, { type: 'write', field: 'body', value }),
      act(mail, start, { type: 'compose' }),
    );
    assert.deepEqual(
      typed.done.map(({ value }) => value),
      [undefined, 'Oui'],
    );
  });

  test('the outcome lists the goals met', () => {
    const done = (task.path as Parameters<typeof mail.reduce>[1][]).reduce(
      (now, one) => act(mail, now, one),
      start,
    );
    assert.deepEqual(outcome(task, start), []);
    assert.deepEqual(outcome(task, done), ['answered']);
  });
});
