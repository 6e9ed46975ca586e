import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CONTEXT_QUESTIONS, type Bank, type Item, type Log, type LogEntry } from '@balise/schema';
import { advance } from '../src/advance.ts';
import { foundLog } from '../src/found-log.ts';
import type { OpenBank } from '../src/measured.ts';
import { progressOf } from '../src/progress.ts';
import { itemOf, right } from './banks.ts';
import { small } from './small-bank.ts';

/** A log of so many answers, all right, as the journey writes it. */
function lived(answers: number, open: OpenBank = small): LogEntry[] {
  const { id, version } = open.bank;
  const log: LogEntry[] = [
    {
      type: 'begun',
      at: 600_000,
      kit: '0.1.0',
      bank: { id, version, hash: open.hash },
      mode: 'self',
      length: 'standard',
      lang: 'fr',
      seed: 5,
    },
    ...CONTEXT_QUESTIONS.map((question) => ({ type: 'context' as const, question, codes: null })),
  ];
  for (;;) {
    const next = advance(open, log, 0)!;
    log.push(next);
    if (next.type !== 'shown' || progressOf(log).answers.size === answers) return log;
    const answer = right(itemOf(next.item, open), open);
    log.push({ type: 'answered', item: next.item, answer, seconds: 10 });
  }
}

/** The small bank with one item, or the bank itself, otherwise. */
function changed(change: (item: Item) => Item | null, more: Partial<Bank> = {}): OpenBank {
  const items = small.bank.items.flatMap((item) => change(structuredClone(item)) ?? []);
  return { ...small, hash: 'another', bank: { ...small.bank, items, ...more } };
}

const answersOf = (log: Log) => [...progressOf(log).answers.keys()];

describe('of the same questions', () => {
  test('what a journey wrote goes on whole, from every length of it', () => {
    const log = lived(4);
    assert.equal(answersOf(log).length, 4);
    for (let length = 1; length <= log.length; length++)
      assert.deepEqual(foundLog(log.slice(0, length), small, 'fr'), {
        log: log.slice(0, length),
        isChanged: false,
      });
  });

  test('what is no log is nothing', () => {
    for (const stored of [
      undefined,
      null,
      'x',
      12,
      {},
      [],
      [[]],
      [null],
      [{}],
      { 0: lived(1)[0], length: 1 },
    ])
      assert.deepEqual(foundLog(stored, small, 'fr'), { log: [], isChanged: false });
  });

  test('one that did not begin, or is of another bank, is nothing', () => {
    const [begun, ...rest] = lived(2);
    assert.deepEqual(foundLog(rest, small, 'fr').log, []);
    const other = { ...begun, bank: { id: 'other', version: '1.0.0', hash: small.hash } };
    assert.deepEqual(foundLog([other, ...rest], small, 'fr').log, []);
  });

  test('two in one are the latter', () => {
    const log = lived(2);
    assert.deepEqual(foundLog([...lived(4), ...log], small, 'fr').log, log);
  });

  const at = (log: LogEntry[], type: LogEntry['type']) => log.findIndex((entry) => entry.type === type);
  const damage: Record<string, (log: LogEntry[]) => unknown> = {
    'no entry': () => 'rubbish',
    'an unknown type': () => ({ type: 'wished' }),
    'an unknown field': (log) => ({ ...log[at(log, 'shown')], name: 'Yvette' }),
    'a question that is not there': () => ({ type: 'shown', item: '__proto__' }),
    'a layout that was not drawn': () => ({
      type: 'shown',
      item: 'steps-1',
      start: ['get', 'set', 'go', 'stop'],
    }),
    'an answer to another question': () => ({ type: 'answered', item: 'name-2', answer: 'x', seconds: 5 }),
    'a correction of nothing': (log) => ({ ...log[at(log, 'answered')], type: 'corrected' }),
    'a pause that was not due': () => ({ type: 'paused', after: 3 }),
    'the context once more': () => ({ type: 'context', question: 'reasons', codes: null }),
    'help with a question that is not on screen': () => ({ type: 'aided', item: 'one-2', kind: 'hint' }),
  };
  for (const [name, make] of Object.entries(damage))
    test(`ends at the first entry that no journey writes: ${name}`, () => {
      const log = lived(2);
      const cut = at(log, 'answered');
      const stored = [...log.slice(0, cut), make(log), ...log.slice(cut)];
      assert.deepEqual(foundLog(stored, small, 'fr').log, log.slice(0, cut));
    });

  test('an answer that is none of the question’s is no answer', () => {
    const log = lived(12);
    log.forEach((entry, i) => {
      if (entry.type !== 'answered') return;
      for (const answer of ['elsewhere', ['elsewhere'], [['else', 'where']]] as const) {
        if (typeof answer === 'string' && itemOf(entry.item, small).type === 'text') continue;
        const forged: unknown[] = [...log.slice(0, i), { ...entry, answer }];
        assert.deepEqual(foundLog(forged, small, 'fr').log, log.slice(0, i), `${entry.item} ${answer}`);
      }
      const unknown = [...log.slice(0, i), { ...entry, answer: null }];
      assert.deepEqual(foundLog(unknown, small, 'fr').log, unknown);
    });
  });

  test('nothing comes after the end, and nothing of the test before its context was asked', () => {
    const log = lived(2);
    const ended: LogEntry = { type: 'ended', at: 660_000, complete: false };
    const more = log.at(-1)!;
    assert.equal(more.type, 'shown');
    for (const entry of [more, ended, { type: 'paused', after: 2 }])
      assert.deepEqual(
        foundLog([...log, ended, entry], small, 'fr').log,
        [...log, ended],
        JSON.stringify(entry),
      );
    const asked = log.slice(0, CONTEXT_QUESTIONS.length);
    for (const entry of [more, ended])
      assert.deepEqual(foundLog([...asked, entry], small, 'fr').log, asked, JSON.stringify(entry));
  });

  test('the context is asked in its order, and nobody pauses before the first answer', () => {
    const log = lived(0);
    const swapped = log.slice(0, 1).concat(log[2]!, log[1]!);
    assert.deepEqual(foundLog(swapped, small, 'fr').log, log.slice(0, 1));
    assert.equal(log.at(-1)!.type, 'shown');
    const paused: LogEntry = { type: 'paused', after: 0 };
    assert.deepEqual(foundLog([...log, paused], small, 'fr').log, log);
  });

  test('a log without end is read to a bound', () => {
    const log = lived(2);
    const again = log.at(-1)!;
    const { log: read } = foundLog([...log, ...Array(200_000).fill(again)], small, 'fr');
    assert.ok(read.length <= 10_000);
  });
});

describe('of changed questions', () => {
  test('of the first version, they are not those of the tenth', () => {
    const open = changed((item) => item, { version: '10.0.0' });
    assert.deepEqual(foundLog(lived(3), open, 'fr'), { log: [], isChanged: true });
  });

  test('answers stay where their question is still there; what comes next is chosen anew', () => {
    const log = lived(5);
    const gone = answersOf(log)[2]!;
    const open = changed((item) => (item.id === gone ? null : ({ ...item, b: 0 } as Item)));
    const found = foundLog(log, open, 'fr');
    assert.equal(found.isChanged, true);
    assert.deepEqual(
      answersOf(found.log),
      answersOf(log).filter((id) => id !== gone),
    );
    assert.deepEqual(progressOf(found.log).begun?.bank, { id: 'small', version: '1.0.0', hash: 'another' });
    assert.deepEqual(foundLog(found.log, open, 'fr'), { log: found.log, isChanged: false });
    const next = advance(open, found.log, 0)!;
    assert.ok(next.type === 'shown' && open.bank.items.some(({ id }) => id === next.item));
    assert.ok(!answersOf(found.log).includes(next.item));
  });

  test('an answer that the question does not offer any more goes', () => {
    const log = lived(3);
    const single = answersOf(log).find((id) => itemOf(id, small).type === 'single')!;
    const open = changed((item) =>
      item.type === 'single' && item.id === single ? { ...item, choices: ['x', 'w'], key: 'w' } : item,
    );
    assert.ok(!answersOf(foundLog(log, open, 'fr').log).includes(single));
  });

  test('a type that is another one takes the answer with it', () => {
    const log = lived(3);
    const [first] = answersOf(log);
    const open = changed((item) =>
      item.id === first ? ({ ...itemOf('name-1', small), id: first! } as Item) : item,
    );
    const given = progressOf(log).answers.get(first!)!.answer;
    assert.equal(answersOf(foundLog(log, open, 'fr').log).includes(first!), typeof given === 'string');
  });

  test('words typed in another language go, choices stay; the test goes on in the language of now', () => {
    const log = lived(9);
    const typed = answersOf(log).filter((id) => itemOf(id, small).type === 'text');
    assert.ok(typed.length > 0);
    const { log: found, isChanged } = foundLog(log, small, 'en');
    assert.equal(isChanged, true);
    assert.equal(progressOf(found).begun?.lang, 'en');
    assert.deepEqual(
      answersOf(found),
      answersOf(log).filter((id) => !typed.includes(id)),
    );
  });

  test('another major version is another test: said, and nothing of it goes on', () => {
    const open = changed((item) => item, { version: '2.0.0' });
    assert.deepEqual(foundLog(lived(4), open, 'fr'), { log: [], isChanged: true });
    assert.ok(
      foundLog(
        lived(4),
        changed((item) => item, { version: '1.4.2' }),
        'fr',
      ).log.length > 0,
    );
  });

  test('context, help and an end that was reached stay', () => {
    const log = lived(3);
    const shown = log.findIndex((entry) => entry.type === 'shown');
    const item = (log[shown] as { item: string }).item;
    log.splice(shown + 1, 0, { type: 'aided', item, kind: 'plain' });
    log[1] = { type: 'context', question: 'reasons', codes: ['papiers'] };
    log.push({ type: 'ended', at: 660_000, complete: false });
    const progress = progressOf(
      foundLog(
        log,
        changed((item) => item),
        'fr',
      ).log,
    );
    assert.deepEqual(progress.context, { reasons: ['papiers'] });
    assert.deepEqual(progress.aids, [{ item, kind: 'plain' }]);
    assert.deepEqual(progress.ended, { type: 'ended', at: 660_000, complete: false });
  });
});
