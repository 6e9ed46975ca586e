import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LogEntry } from '@balise/schema';
import { createActor } from 'xstate';
import { advance } from '../src/advance.ts';
import { foundLog } from '../src/found-log.ts';
import { journey } from '../src/machine.ts';
import { scoredAnswers } from '../src/measured.ts';
import { progressOf } from '../src/progress.ts';
import { measure } from '../src/result.ts';
import { abc, answered, asked, begun, context } from './banks.ts';
import { small } from './small-bank.ts';
import { TestStore, settled } from './stores.ts';

const ended: LogEntry = { type: 'ended', at: 3_600_000, complete: true };
const helped = (kind: 'alone' | 'guided' | 'done', item = 'one-1'): LogEntry => ({
  type: 'aided',
  item,
  kind,
});
const noted = (note: Omit<Extract<LogEntry, { type: 'noted' }>, 'type' | 'item'>): LogEntry => ({
  type: 'noted',
  item: null,
  ...note,
});

const log = (...between: LogEntry[]) => [begun(), ...context(), asked('one-1'), ...between, ended];
const scores = (...between: LogEntry[]) =>
  scoredAnswers(small, progressOf(log(...between))).map(({ score }) => score);

describe('help with an answer', () => {
  const right = answered('one-1', 'y');
  const wrong = answered('one-1', 'n');

  test('with guidance, what was right counts half, and is no success', () => {
    assert.deepEqual(scores(right), [1]);
    assert.deepEqual(scores(helped('guided'), right), [0.5]);
    assert.deepEqual(scores(helped('guided'), wrong), [0]);
    const { competences } = measure(small, log(helped('guided'), right));
    assert.equal(
      competences.every(({ right, partial }) => right === 0 && partial === 1),
      true,
    );
  });

  test('what was done for somebody is unknown, right or wrong', () => {
    assert.deepEqual(scores(helped('done'), right), [null]);
    assert.deepEqual(scores(helped('done'), wrong), [null]);
    assert.deepEqual(scores(helped('guided'), answered('one-1', null)), [null]);
  });

  test('what was noted last holds, before the answer or after it', () => {
    assert.deepEqual(scores(helped('guided'), right, helped('done')), [null]);
    assert.deepEqual(scores(helped('done'), right, helped('alone')), [1]);
  });

  test('the result tells it once, and "alone" not at all', () => {
    const aids = (...between: LogEntry[]) => measure(small, log(...between)).aids;
    assert.deepEqual(aids(helped('done'), right, helped('guided')), [{ item: 'one-1', kind: 'guided' }]);
    assert.deepEqual(aids(helped('done'), right, helped('alone')), []);
  });
});

describe('what a professional notes', () => {
  test('the latest observations and the age band are in the result, remarks never', () => {
    const result = measure(
      small,
      log(
        noted({ observations: ['hesite-clavier'], age: '60-69' }),
        noted({ observations: ['hesite-clavier', 'a-l-aise'] }),
        { type: 'noted', item: 'one-1', remark: 'Mme Secret' },
      ),
    );
    assert.deepEqual(result.observations, ['hesite-clavier', 'a-l-aise']);
    assert.deepEqual(result.context.age, ['60-69']);
    assert.ok(!JSON.stringify(result).includes('Secret'));
  });

  test('an age band taken back is gone', () => {
    const { context } = measure(small, log(noted({ age: '60-69' }), noted({ age: null })));
    assert.ok(!('age' in context));
  });

  test('a log with notes goes on where it was', () => {
    const whole = log(noted({ observations: [] }), helped('guided'), answered('one-1', 'y')).slice(0, -1);
    assert.deepEqual(foundLog(whole, small, 'fr').log, whole);
  });
});

describe('where notes go', () => {
  const kept = async (takesNotes: boolean) => {
    const store = Object.assign(new TestStore(), { takesNotes });
    const input = { open: small, store, mode: 'assisted', length: 'express', lang: 'fr', seed: 1 } as const;
    const actor = createActor(journey, { input: { ...input, now: () => 0 } });
    actor.start();
    actor.send({ type: 'START' });
    actor.send({ type: 'NOTE', note: { type: 'noted', item: null, remark: 'hésite' } });
    await settled();
    return store.text;
  };

  test('to a store that is made for them, and to no other', async () => {
    assert.match(await kept(true), /hésite/);
    const plain = await kept(false);
    assert.match(plain, /begun/);
    assert.doesNotMatch(plain, /noted|hésite/);
  });
});

describe('a second visit', () => {
  const path = (seen: string[]) => {
    const items: string[] = [];
    let entries: LogEntry[] = [begun(), ...context()];
    for (let i = 0; i < 60; i++) {
      const next = advance({ ...abc, seen }, entries, 0);
      if (!next || next.type === 'ended') break;
      entries = [...entries, next];
      if (next.type !== 'shown') continue;
      items.push(next.item);
      entries = [...entries, answered(next.item, null)];
    }
    return items;
  };

  test('asks nothing that the first asked, while the bank allows', () => {
    const first = path([]);
    const second = path(first);
    const scored = (items: string[]) => items.filter((id) => !id.includes('confiance'));
    assert.ok(scored(first).length >= 15);
    assert.deepEqual(
      scored(second).filter((id) => first.includes(id)),
      [],
    );
  });

  test('asks all the same where all was seen', () => {
    const first = path([]);
    assert.equal(path(abc.bank.items.map(({ id }) => id)).length, first.length);
  });
});
