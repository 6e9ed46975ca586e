import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { explain, nextItem } from '@balise/engine';
import { LENGTHS, isScored, type Answer, type Length, type LogEntry, type ScoredItem } from '@balise/schema';
import { advance, chosenFrom } from '../src/advance.ts';
import { insight } from '../src/insight.ts';
import { measured, type OpenBank } from '../src/measured.ts';
import { progressOf } from '../src/progress.ts';
import { abc, answered, asked, begun, changed, context, itemOf, right, wrong } from './banks.ts';
import { small } from './small-bank.ts';

type Person = (item: ScoredItem, nth: number) => Answer;

/** Succeeds up to a difficulty, and misses beyond it. */
const upTo =
  (most: number): Person =>
  (item) =>
    item.b <= most ? right(item, abc) : wrong(item);

/** Does well, then misses everything, as who is tired. */
const tired: Person = (item, nth) => (nth < 12 ? right(item, abc) : wrong(item));

/** What follows the log until a question or the end, as the journey writes it. */
function upToNext(open: OpenBank, log: readonly LogEntry[]): LogEntry[] {
  const next = advance(open, log, 0)!;
  return next.type === 'paused' ? [next, ...upToNext(open, [...log, next])] : [next];
}

/** A whole test, each question answered at once. */
function walk(open: OpenBank, person: Person, length: Length = 'standard', seconds = 20): LogEntry[] {
  const log: LogEntry[] = [begun(length), ...context()];
  for (let nth = 0; ; nth++) {
    log.push(...upToNext(open, log));
    const entry = log.at(-1)!;
    if (entry.type !== 'shown') return log;
    const item = itemOf(entry.item, open);
    const answer = isScored(item) ? person(item, nth) : null;
    log.push({ type: 'answered', item: item.id, answer, seconds });
  }
}

function scoredShown(log: readonly LogEntry[], open: OpenBank): string[] {
  return log.flatMap((entry) =>
    entry.type === 'shown' && isScored(itemOf(entry.item, open)) ? [entry.item] : [],
  );
}

describe('why each question was asked', () => {
  test('every scored question has its reason and its chance, in the order asked', () => {
    const told = new Set<string | null>();
    for (const open of [abc, small])
      for (const length of LENGTHS) {
        const log = walk(open, (item, nth) => [right(item, open), wrong(item), null][nth % 3]!, length);
        const { asked } = insight(open, log);
        assert.deepEqual(
          asked.map(({ item }) => item),
          scoredShown(log, open),
        );
        for (const { item, because, chance } of asked) {
          assert.ok(because, item);
          assert.ok(chance! > 0 && chance! < 1, `${item}: ${chance}`);
          told.add(because);
        }
      }
    assert.deepEqual([...told].sort(), ['easy', 'gain', 'owed']);
  });

  test('the first is there to start easily, though the engine alone would not have begun with a choice', () => {
    const log = walk(abc, upTo(0));
    const alone = nextItem(measured(abc, progressOf(log.slice(0, 6))));
    const [first, second] = insight(abc, log).asked;
    assert.notEqual(first!.item, alone);
    assert.equal(itemOf(first!.item, abc).type, 'single');
    assert.ok(first!.because === 'easy' && first!.chance! > 0.7);
    assert.notEqual(second!.because, 'easy');
  });

  test('where there is no choice to begin with, the first question has its reason too', () => {
    const items = small.bank.items.filter(({ type }) => type !== 'single');
    const open = changed(small, { items });
    assert.equal(
      insight(
        open,
        walk(open, (item) => right(item, open)),
      ).asked[0]!.because,
      'easy',
    );
  });

  test('the chance is what the engine saw before the answer, and the score what came', () => {
    const log = walk(abc, upTo(-0.5), 'express');
    insight(abc, log).asked.forEach(({ item, chance, score }, nth) => {
      if (nth === 0) return;
      const at = log.findIndex((entry) => entry.type === 'shown' && entry.item === item);
      const { next } = explain(chosenFrom(abc, progressOf(log.slice(0, at))));
      assert.equal(chance, next!.chance);
      const { b } = itemOf(item, abc) as ScoredItem;
      assert.equal(score, b <= -0.5 ? 1 : 0);
    });
  });

  test('after a correction, a reason stands only where the same question would be asked again', () => {
    const log = walk(abc, upTo(0), 'express');
    const first = log.find((entry) => entry.type === 'answered')!;
    const corrected: LogEntry = { ...first, type: 'corrected', answer: null };
    const { asked } = insight(abc, log.toSpliced(-1, 0, corrected));
    assert.equal(asked[0]!.because, 'easy');

    // The same questions with the other answer from the start; an express test has no others between.
    const other = log.map((entry) => (entry === first ? { ...first, answer: null } : entry));
    const expected = scoredShown(log, abc).map((id) => {
      const at = other.findIndex((entry) => entry.type === 'shown' && entry.item === id);
      const next = upToNext(abc, other.slice(0, at)).at(-1)!;
      return next.type === 'shown' && next.item === id;
    });
    assert.deepEqual(
      asked.map(({ because, chance }) => because !== null && chance !== null),
      expected,
    );
    assert.ok(expected.includes(false), 'the correction changes the path');
  });

  test('a question that was not chosen by the engine has none', () => {
    const log = [begun(), ...context(), asked('pairs-1'), answered('pairs-1', null)];
    assert.deepEqual(insight(small, log).asked, [
      { item: 'pairs-1', because: null, chance: null, score: null },
    ]);
  });
});

test('why the test stopped: its length, certainty, or nothing left; nothing where the person ended it', () => {
  const stop = (open: OpenBank, log: LogEntry[]) => insight(open, log).stop;
  const vague = changed(abc, {
    items: abc.bank.items.map((item) => (isScored(item) ? { ...item, a: 0.2 } : item)),
  });
  assert.equal(stop(vague, walk(vague, upTo(0), 'express')), 'cap');
  assert.equal(stop(abc, walk(abc, upTo(9), 'full')), 'certain');
  const few = changed(small, { items: small.bank.items.slice(0, 4) });
  const all = walk(few, (item) => right(item, few));
  assert.equal(stop(few, all), 'empty');
  const finished: LogEntry = { type: 'ended', at: 0, complete: false };
  assert.equal(stop(few, [...all.slice(0, -1), finished]), null);
});

test('why these levels: each answer with the level of its question, and what the other domains add', () => {
  const person: Person = (item) => (item.domain === '1' ? right(item, abc) : wrong(item));
  const log = walk(abc, person);
  const { answers, own, theta } = insight(abc, log).domains[0]!;
  assert.deepEqual(
    answers.map(({ item }) => item).sort(),
    scoredShown(log, abc)
      .filter((id) => itemOf(id, abc).domain === '1')
      .sort(),
  );
  assert.ok(answers.every(({ score, level }) => score === 1 && [0, 1, 2, 3].includes(level)));
  assert.ok(theta < own - 0.15, 'the other domains pull it down');
  const other = walk(abc, (item) => (item.domain === '1' && item.b > -1 ? wrong(item) : right(item, abc)));
  const pulled = insight(abc, other).domains[0]!;
  assert.ok(pulled.theta > pulled.own + 0.15, 'or up');

  const one = insight(abc, [begun(), ...context(), asked('d1-defiler'), answered('d1-defiler', null)]);
  assert.deepEqual(
    one.domains.map(({ answers }) => answers.length),
    [1, 0, 0, 0, 0],
  );
});

describe('what calls for caution', () => {
  test('hard questions done and easier ones missed', () => {
    const { incoherent, surprises } = insight(abc, walk(abc, tired, 'full')).fit;
    assert.ok(incoherent && surprises.length > 0);
    const usual = insight(abc, walk(abc, upTo(0), 'full')).fit;
    assert.ok(!usual.incoherent && !usual.fast && usual.same === null);
  });

  test('answers given faster than one reads, and all alike', () => {
    const { fast, same } = insight(
      abc,
      walk(abc, (item) => right(item, abc), 'standard', 1),
    ).fit;
    assert.deepEqual([fast, same], [true, 'right']);
  });
});

test('a test ended at any instant has something to say, and so has a forged log', () => {
  const log = walk(abc, (item, nth) => [right(item, abc), wrong(item), null][nth % 3]!, 'express');
  for (let cut = 0; cut < log.length; cut++) {
    const early: LogEntry[] = [...log.slice(0, cut), { type: 'ended', at: 0, complete: false }];
    const { asked, domains } = insight(abc, early);
    const given = early.filter(({ type }) => type === 'answered').length;
    assert.equal(asked.length, given);
    assert.equal(
      domains.reduce((sum, { answers }) => sum + answers.length, 0),
      given,
    );
  }
  const [first] = scoredShown(log, abc);
  const forged = log.toSpliced(-1, 0, asked(first!), answered(first!, 'nowhere'), answered('x', 'y'));
  assert.equal(insight(abc, forged).asked.length, scoredShown(log, abc).length);
});

test('mistakes made in a task are told apart from its goals, and unknown ones are not', () => {
  const of = abc.bank.items.find((item) => item.type === 'task')!;
  const task = { ...of, mistakes: [{ id: 'everybody', when: {} }] };
  const open = changed(abc, { items: abc.bank.items.map((item) => (item === of ? task : item)) });
  const log = (answer: Answer): LogEntry[] => [
    begun('express'),
    ...context(),
    asked(of.id),
    answered(of.id, answer),
    { type: 'ended', at: 0, complete: false },
  ];
  assert.deepEqual(insight(open, log([task.goals[0]!.id, 'everybody', 'constructor'])).mistakes, [
    { item: of.id, mistake: 'everybody' },
  ]);
  assert.deepEqual(insight(open, log(null)).mistakes, []);
});
