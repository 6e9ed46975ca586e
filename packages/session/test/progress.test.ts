import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { logEntrySchema, type Log, type LogEntry } from '@balise/schema';
import { previousItem, progressOf } from '../src/progress.ts';
import { answered, asked, begun, context } from './banks.ts';

const opening = [begun(), ...context()];

/** Three questions answered, a fourth on screen. */
const three: LogEntry[] = [
  ...opening,
  ...['a', 'b', 'c'].flatMap((item) => [asked(item), answered(item, `${item}1`)]),
  asked('d'),
];

/** The log after going back once, twice… as the machine writes it. */
function back(log: Log, times = 1): LogEntry[] {
  const previous = previousItem(progressOf(log));
  return times === 0 || previous === null ? [...log] : back([...log, asked(previous)], times - 1);
}

test('nothing has happened in an empty log', () => {
  const { step, begun, asked, current, furthest, ended } = progressOf([]);
  assert.deepEqual(
    { step, begun, asked, current, furthest, ended },
    { step: 'welcome', begun: null, asked: [], current: null, furthest: 0, ended: null },
  );
});

test('each entry leads to its step', () => {
  const log: LogEntry[] = [...opening, asked('a'), answered('a', null), { type: 'paused', after: 1 }];
  const steps = log.map((_, i) => progressOf(log.slice(0, i + 1)).step);
  assert.deepEqual(steps, [...Array<string>(6).fill('context'), 'question', 'question', 'pause']);
  const paused = progressOf(log);
  assert.equal(paused.current, null);
  assert.equal(paused.pausedAfter, 1);

  const ended = progressOf([...log, { type: 'ended', at: 60_000, complete: false }]);
  assert.equal(ended.step, 'result');
  assert.equal(ended.current, null);
  assert.deepEqual(ended.ended, { type: 'ended', at: 60_000, complete: false });
});

test('the context counts skipped questions and keeps the codes it knows', () => {
  const { contextAsked, context: kept } = progressOf([
    begun(),
    ...context({ reasons: ['papiers', 'travail'], devices: ['minitel', 'telephone'], using: [] }),
  ]);
  assert.equal(contextAsked, 5);
  assert.deepEqual(kept, { reasons: ['papiers', 'travail'], devices: ['telephone'], using: [] });
});

test('answers, layouts and helps are kept by item', () => {
  const progress = progressOf([
    ...opening,
    { type: 'shown', item: 'a', start: ['z', 'y'] },
    { type: 'aided', item: 'a', kind: 'plain' },
    answered('a', ['y', 'z']),
    asked('b'),
    answered('b', null),
  ]);
  assert.deepEqual(progress.starts, new Map([['a', ['z', 'y']]]));
  assert.deepEqual(progress.aids, [{ item: 'a', kind: 'plain' }]);
  assert.deepEqual(
    progress.answers,
    new Map([
      ['a', { answer: ['y', 'z'], seconds: 10 }],
      ['b', { answer: null, seconds: 10 }],
    ]),
  );
});

describe('going back', () => {
  test('may be repeated to the first question, and no further', () => {
    const currents = [0, 1, 2, 3, 4].map((times) => progressOf(back(three, times)).current);
    assert.deepEqual(currents, ['d', 'c', 'b', 'a', 'a']);
    assert.equal(previousItem(progressOf(back(three, 3))), null);
    assert.equal(previousItem(progressOf([...opening, asked('a')])), null);
    assert.equal(previousItem(progressOf(opening)), null);
  });

  test('from a pause leads to the question before it', () => {
    const log: LogEntry[] = [...three.slice(0, -1), { type: 'paused', after: 3 }];
    assert.equal(previousItem(progressOf(log)), 'c');
    assert.equal(progressOf(back(log)).step, 'question');
  });

  test('drops the question left unanswered, which may come back', () => {
    const gone = back(three);
    assert.deepEqual(progressOf(gone).asked, ['a', 'b', 'c']);
    // The same question again, or another one where a correction changed what comes next.
    assert.deepEqual(progressOf([...gone, asked('d')]).asked, ['a', 'b', 'c', 'd']);
    assert.deepEqual(progressOf([...gone, asked('e')]).asked, ['a', 'b', 'c', 'e']);
    assert.deepEqual(progressOf([...gone, asked('e'), answered('e', null), asked('d')]).asked, [
      'a',
      'b',
      'c',
      'e',
      'd',
    ]);
  });

  test('keeps what was answered, in its place', () => {
    const progress = progressOf(back(three, 3));
    assert.deepEqual(progress.asked, ['a', 'b', 'c']);
    assert.deepEqual([...progress.answers.keys()], ['a', 'b', 'c']);
    assert.equal(progress.answers.get('c')?.answer, 'c1');
  });

  test('a question answered after going back is the last but one', () => {
    const log = [...back(three, 2), asked('d')];
    assert.equal(progressOf(log).current, 'd');
    assert.equal(progressOf(back(log)).current, 'c');
  });

  test('a correction takes the place of the answer', () => {
    const corrected: LogEntry = { type: 'corrected', item: 'b', answer: 'b2', seconds: 10 };
    const progress = progressOf([...back(three, 2), corrected, asked('d')]);
    assert.equal(progress.answers.get('b')?.answer, 'b2');
    assert.deepEqual([...progress.answers.keys()], ['a', 'b', 'c']);
    assert.deepEqual(progress.asked, ['a', 'b', 'c', 'd']);
  });

  test('the number never goes back', () => {
    const numbers = [0, 1, 2, 3].map((times) => progressOf(back(three, times)).furthest);
    assert.deepEqual(numbers, [4, 4, 4, 4]);
    assert.equal(progressOf([...back(three, 3), asked('e')]).furthest, 4);
    assert.equal(progressOf([...back(three, 3), asked('e'), answered('e', '1'), asked('f')]).furthest, 5);
    assert.equal(progressOf(three.slice(0, -1)).furthest, 3);
  });
});

test('folding is pure: the log, and what an earlier fold gave, stay as they were', () => {
  const log = structuredClone(three);
  const first = progressOf(log);
  const copy = structuredClone(first);
  progressOf([...log, ...back(three, 2)]);
  assert.deepEqual(log, three);
  assert.deepEqual(first, copy);
});

test('any log, however forged, folds without a throw, and its current question is among those asked', () => {
  const item = fc.constantFrom('a', 'b', '__proto__', 'constructor');
  const entry: fc.Arbitrary<LogEntry> = fc.oneof(
    fc.constantFrom(
      ...context(),
      ...context({ using: ['constructor'], devices: ['__proto__', 'telephone'] }),
    ),
    fc.record({ type: fc.constant('shown' as const), item }),
    fc.record({
      type: fc.constantFrom('answered' as const, 'corrected' as const),
      item,
      answer: fc.constantFrom(null, 'x', ['x'], [['x', 'y'] as [string, string]]),
      seconds: fc.constant(5),
    }),
    fc.record({ type: fc.constant('aided' as const), item, kind: fc.constantFrom('hint', 'plain') }),
    fc.record({ type: fc.constant('paused' as const), after: fc.nat({ max: 1000 }) }),
    fc.record({ type: fc.constant('ended' as const), at: fc.nat(), complete: fc.boolean() }),
  );
  let furthest = 0;
  fc.assert(
    fc.property(fc.array(entry, { minLength: 5, maxLength: 60, size: 'max' }), (entries) => {
      const log = [begun(), ...entries];
      assert.ok(log.every((one) => logEntrySchema.safeParse(one).success));
      const progress = progressOf(log);
      if (progress.step === 'question') assert.ok(progress.asked.includes(progress.current!));
      else assert.equal(progress.current, null);
      assert.equal(new Set(progress.asked).size, progress.asked.length);
      for (const [i, id] of progress.asked.entries())
        if (id !== progress.current && i < progress.asked.length - 1) assert.ok(progress.answers.has(id));
      assert.ok(previousItem(progress) !== undefined);
      furthest = Math.max(furthest, progress.furthest);
    }),
    { seed: 4, numRuns: 1000 },
  );
  assert.equal(furthest, 4, 'some of these logs go far');
});
