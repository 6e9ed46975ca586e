import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LENGTHS, isScored, type Answer, type Item, type Length, type LogEntry } from '@balise/schema';
import { PAUSE_EVERY, advance, toMinute } from '../src/advance.ts';
import { measured, type OpenBank } from '../src/measured.ts';
import { LENGTH_RULES, mostQuestions, notNow, priorProblems, untried } from '../src/pool.ts';
import { progressOf } from '../src/progress.ts';
import { nextItem } from '@balise/engine';
import { abc, answered, asked, begun, changed, context, itemOf, right, wrong } from './banks.ts';
import { small } from './small-bank.ts';

const MOST: Record<Length, number> = { express: 10, standard: 20, full: 40 };
const CONFIDENCE: Record<Length, number> = { express: 0, standard: 2, full: 4 };

type Person = (item: Item, nth: number) => Answer;
const people: Record<string, Person> = {
  'all right': (item) => right(item, abc),
  'all wrong': (item) => wrong(item),
  'knows nothing': () => null,
  'every other right': (item, nth) => (nth % 2 ? right(item, abc) : wrong(item)),
  'three in four right': (item, nth) => (nth % 4 ? right(item, abc) : null),
};

/** A whole test: each entry as `advance` gives it, each question answered at once. */
function walk(length: Length, person: Person, given: Record<string, string[]> = {}, open = abc): LogEntry[] {
  const log: LogEntry[] = [begun(length), ...context(given)];
  for (let nth = 0; ;) {
    const entry = advance(open, log, 123_456)!;
    log.push(entry);
    if (entry.type === 'ended') return log;
    if (entry.type === 'shown') log.push(answered(entry.item, person(itemOf(entry.item, open), nth++)));
  }
}

function questions(log: readonly LogEntry[]): Item[] {
  return log.flatMap((entry) => (entry.type === 'shown' ? [itemOf(entry.item, abc)] : []));
}

function without(drop: (item: Item) => boolean): OpenBank {
  return changed(abc, { items: abc.bank.items.filter((item) => !drop(item)) });
}

test('the five questions of the context come first', () => {
  const log = [begun(), ...context()];
  for (let given = 0; given < 5; given++) assert.equal(advance(abc, log.slice(0, 1 + given), 0), null);
  assert.equal(advance(abc, log, 0)?.type, 'shown');
});

for (const length of LENGTHS)
  describe(length, () => {
    for (const [name, person] of Object.entries(people))
      test(name, () => {
        const log = walk(length, person);
        const items = questions(log);
        const confidence = items.filter((item) => !isScored(item));
        const ids = items.map(({ id }) => id);

        assert.ok(items.length <= MOST[length], `${items.length} questions`);
        assert.ok(confidence.length <= CONFIDENCE[length], `${confidence.length} confidence questions`);
        assert.equal(new Set(ids).size, ids.length, 'no question twice');

        const perDomain = abc.bank.domains.map(
          ({ id }) => items.filter((item) => isScored(item) && item.domain === id).length,
        );
        const owed = LENGTH_RULES[length].perDomain;
        assert.ok(
          perDomain.every((asked) => asked >= owed),
          perDomain.join(),
        );

        // Each has its part of the test; it comes as soon as what it is about was tried, or at the part's end.
        const every = length === 'full' ? 7 : 6;
        confidence.forEach((one, i) => {
          const before = items.slice(0, items.indexOf(one)).filter(isScored);
          const hasTried = (item: Item, after: number) =>
            item.type === 'confidence' && before.slice(0, after).some(({ id }) => item.about.includes(id));
          const earlier = new Set<Item>(confidence.slice(0, i));
          const counts = Array.from({ length: every }, (_, k) => every * (i + 1) + k);
          const due = counts.find((after) =>
            abc.bank.items.some((item) => !earlier.has(item) && hasTried(item, after)),
          );
          assert.equal(before.length, due ?? counts.at(-1), `${one.id} comes when it is due`);
          assert.equal(
            hasTried(one, before.length),
            due !== undefined,
            `${one.id} stands beside what was shown`,
          );
        });

        const pauses = log.flatMap((entry) => (entry.type === 'paused' ? [entry.after] : []));
        const due = Math.floor((items.length - 1) / PAUSE_EVERY);
        assert.deepEqual(
          pauses,
          Array.from({ length: due }, (_, i) => PAUSE_EVERY * (i + 1)),
        );
        assert.deepEqual(log.at(-1), { type: 'ended', at: 120_000, complete: true });
      });
  });

test('a standard and a full test hold their confidence questions, an express one none', () => {
  const counts = LENGTHS.map(
    (length) =>
      questions(walk(length, people['every other right']!)).filter((item) => !isScored(item)).length,
  );
  assert.deepEqual([counts[0], counts[1]], [0, 2]);
  assert.ok(counts[2]! >= 2);
});

test('a test that never gets sure asks all that the length allows', () => {
  // Items that tell next to nothing: no stopping rule is met before the cap.
  const vague = changed(abc, {
    items: abc.bank.items.map((item) => (isScored(item) ? { ...item, a: 0.2 } : item)),
  });
  for (const length of LENGTHS) {
    const items = questions(walk(length, people['every other right']!, {}, vague));
    assert.equal(items.length, MOST[length]);
    assert.equal(items.filter((item) => !isScored(item)).length, CONFIDENCE[length]);
  }
});

test('a pause comes once, also after going back from it, correcting and answering on', () => {
  const log = walk('standard', people['every other right']!);
  const at = log.findIndex(({ type }) => type === 'paused');
  const fifth = log[at - 1]!;
  assert.ok(fifth.type === 'answered');
  const paused = log.slice(0, at + 1);
  assert.equal(advance(abc, paused, 0)?.type, 'shown');
  assert.equal(advance(abc, [...paused, asked(fifth.item)], 0)?.type, 'shown');
  const corrected: LogEntry = { ...fifth, type: 'corrected', answer: null };
  assert.equal(advance(abc, [...paused, asked(fifth.item), corrected], 0)?.type, 'shown');
  // Between pauses there is none.
  assert.equal(advance(abc, log.slice(0, at - 2), 0)?.type, 'shown');
});

test('the first question is a choice, and easy', () => {
  for (let seed = 0; seed < 20; seed++) {
    const first = advance(abc, [begun('standard', seed), ...context()], 0);
    assert.ok(first?.type === 'shown');
    const item = itemOf(first.item, abc);
    assert.ok(item.type === 'single' && item.b < -1, item.id);
  }
});

test('where no choice can be asked, the test starts with what it has', () => {
  const first = (items: Item[], given = {}) =>
    advance(changed(small, { items }), [begun(), ...context(given)], 0)?.type;
  assert.equal(first(small.bank.items.filter(({ type }) => type !== 'single')), 'shown');
  // All the choices need what this person does without.
  const unseen = small.bank.items.map((item) =>
    item.type === 'single' ? { ...item, needs: ['sight' as const] } : item,
  );
  assert.equal(first(unseen, { using: ['lecteur-ecran'] }), 'shown');
});

test('the same log gives the same entry; another answer may give another', () => {
  const log = walk('standard', people['all right']!);
  const other = walk('standard', people['all wrong']!);
  for (let cut = 6; cut < log.length; cut++) {
    const before = log.slice(0, cut);
    if (log[cut]!.type !== 'answered') assert.deepEqual(advance(abc, before, 123_456), log[cut]);
  }
  assert.notDeepEqual(
    questions(log).map(({ id }) => id),
    questions(other).map(({ id }) => id),
  );
});

test('what the hand cannot do is not asked', () => {
  const reader = { using: ['lecteur-ecran'] };
  const left = untried(abc, reader as object);
  assert.ok(left.length > 5);
  assert.ok(left.every(({ item }) => itemOf(item, abc).type !== 'confidence'));
  for (const length of LENGTHS) {
    const items = questions(walk(length, people['three in four right']!, reader));
    assert.ok(items.every((item) => !isScored(item) || !item.needs?.includes('sight')));
    assert.ok(new Set(items.filter(isScored).map(({ domain }) => domain)).size === 5);
  }
  assert.deepEqual(untried(abc, {}), []);
  // What every object has is no way of using one.
  for (const using of ['constructor', '__proto__', 'toString'])
    assert.deepEqual(untried(abc, { using: [using] } as object), []);
});

test('touch and pointer are missing where the other, or neither, is used', () => {
  const needy = changed(abc, {
    items: abc.bank.items
      .slice(0, 2)
      .map((item, i) => ({ ...item, needs: [i ? 'touch' : 'pointer'] }) as Item),
  });
  const reasons = (using: string) => untried(needy, { using: [using] } as object).map(({ reason }) => reason);
  assert.deepEqual(['souris', 'doigt', 'clavier', 'lecteur-ecran'].map(reasons), [
    ['touch'],
    ['pointer'],
    ['pointer', 'touch'],
    ['pointer', 'touch'],
  ]);
  // What the device has not, nobody needs to say.
  assert.deepEqual(
    untried({ ...needy, without: ['touch'] }, {}).map(({ reason }) => reason),
    ['touch'],
  );
});

test('the most questions allow for what the bank has and what is left out', () => {
  assert.deepEqual(
    LENGTHS.map((length) => mostQuestions(abc, length, {})),
    [10, 20, 40],
  );
  const few = without((item) => isScored(item) && item.domain !== '1');
  const ones = few.bank.items.filter(isScored);
  assert.equal(mostQuestions(few, 'full', {}), ones.length + 4);
  assert.equal(mostQuestions({ ...few, lacking: [ones[0]!.id] }, 'full', {}), ones.length + 3);
  const seen = ones.filter(({ needs }) => needs?.includes('sight')).length;
  assert.ok(seen > 0);
  assert.equal(mostQuestions(few, 'full', { using: ['lecteur-ecran'] }), ones.length - seen + 4);
  assert.equal(
    mostQuestions(
      without((item) => !isScored(item)),
      'full',
      {},
    ),
    36,
  );
});

test('a domain without an item, or a bank that runs out, ends the test and does not stick', () => {
  for (const open of [
    without(({ domain }) => domain === '2'),
    without((item) => isScored(item) && item.id !== 'd1-defiler'),
  ]) {
    const log = walk('full', people['every other right']!, {}, open);
    assert.equal(log.at(-1)?.type, 'ended');
  }
});

test('a bank whose prior alone would report a level is named', () => {
  assert.deepEqual(priorProblems(abc.bank), []);
  const domains = abc.bank.domains.map((domain, i) =>
    i === 2 ? { ...domain, cuts: [-4, -3.5, 3] } : domain,
  );
  const [problem, ...others] = priorProblems({ ...abc.bank, domains });
  assert.deepEqual(problem, { code: 'prior-reports', path: ['domains', 2, 'cuts'], values: { id: '3' } });
  assert.deepEqual(others, []);
});

test('hints, plain wording and confidence leave the measure alone', () => {
  const log = walk('standard', people['every other right']!);
  const aided = log.flatMap((entry): LogEntry[] =>
    entry.type === 'shown' ? [entry, { type: 'aided', item: entry.item, kind: 'hint' }] : [entry],
  );
  const doubted = log.map((entry) =>
    entry.type === 'answered' && !isScored(itemOf(entry.item, abc)) ? { ...entry, answer: null } : entry,
  );
  const state = measured(abc, progressOf(log));
  assert.deepEqual(measured(abc, progressOf(aided)), state);
  assert.deepEqual(measured(abc, progressOf(doubted)), state);
  assert.equal(nextItem(state), null);
});

test('dates are kept to the minute', () => {
  assert.deepEqual([0, 59_999, 60_000, 123_456].map(toMinute), [0, 0, 60_000, 120_000]);
});

test('of three scored questions in a row one is a task, as long as the bank has any', () => {
  for (const length of LENGTHS) {
    const types = questions(walk(length, people['three in four right']!))
      .filter(isScored)
      .map(({ type }) => type);
    for (let i = 2; i < types.length; i++)
      assert.ok(
        types.slice(i - 2, i + 1).includes('task'),
        `${length}, question ${i + 1}: ${types.join(' ')}`,
      );
    assert.ok(types.some((type) => type !== 'task'));
  }
  const tasks = abc.bank.items.filter(({ type }) => type === 'task');
  const [first] = tasks;
  assert.deepEqual(
    notNow(
      without(({ type }) => type === 'task'),
      {},
      ['d1-defiler', 'd2-repondre'],
    ),
    [],
  );
  assert.equal(notNow(abc, {}, ['d1-defiler', 'd2-repondre']).includes(first!.id), false);
  assert.deepEqual(notNow(abc, {}, ['d1-defiler', 'd2-repondre', first!.id]), []);
  // All done, or none that this person can do.
  const all = tasks.map(({ id }) => id);
  assert.deepEqual(notNow(abc, {}, [...all, 'd1-defiler', 'd2-repondre']), []);
  assert.deepEqual(notNow({ ...abc, lacking: all }, {}, ['d1-defiler', 'd2-repondre']), []);
});
