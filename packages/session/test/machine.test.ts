import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { logEntrySchema } from '@balise/schema';
import { PATIENCE_MS, memoryStore } from '@balise/storage';
import { createActor } from 'xstate';
import { foundLog } from '../src/found-log.ts';
import { NOTHING_FOUND, journey, type JourneyActor, type JourneyInput } from '../src/machine.ts';
import { progressOf } from '../src/progress.ts';
import { measure } from '../src/result.ts';
import { abc, itemOf, right, wrong } from './banks.ts';
import { small } from './small-bank.ts';
import { TestStore, settled } from './stores.ts';

const QUESTIONS = ['reasons', 'devices', 'using', 'access', 'support'] as const;

interface Given extends Partial<JourneyInput> {
  clock?: { ms: number };
}

/** A journey whose store has been read. */
async function open({ clock = { ms: 600_000 }, ...given }: Given = {}): Promise<JourneyActor> {
  const input: JourneyInput = {
    open: small,
    store: new TestStore(),
    mode: 'self',
    length: 'express',
    lang: 'fr',
    seed: 5,
    now: () => clock.ms,
    ...given,
  };
  const found = foundLog(await input.store.readLog(), input.open, input.lang);
  const actor = createActor(journey, { input: { ...input, found } });
  actor.start();
  return actor;
}

const contextOf = (actor: JourneyActor) => actor.getSnapshot().context;
const logOf = (actor: JourneyActor) => contextOf(actor).log;
const step = (actor: JourneyActor) => actor.getSnapshot().value;
const current = (actor: JourneyActor) => progressOf(logOf(actor)).current;

function skipContext(actor: JourneyActor): void {
  for (const question of QUESTIONS) actor.send({ type: 'CONTEXT', question, codes: null });
}

function answer(actor: JourneyActor, how: 'right' | 'wrong' = 'right'): void {
  const { open } = contextOf(actor);
  const item = itemOf(current(actor)!, open);
  actor.send({ type: 'ANSWER', answer: how === 'right' ? right(item, open) : wrong(item) });
}

/** A journey on its first question, or after some answers. */
async function asking(answers = 0, given: Given = {}): Promise<JourneyActor> {
  const actor = await open(given);
  actor.send({ type: 'START' });
  skipContext(actor);
  for (let i = 0; i < answers; i++) {
    if (step(actor) === 'pause') actor.send({ type: 'CONTINUE' });
    answer(actor);
  }
  return actor;
}

describe('a whole journey', () => {
  test('from the welcome to the result, step by step', async () => {
    for (const bank of [small, abc]) {
      const actor = await open({ open: bank, store: memoryStore(), length: 'standard' });
      const steps = [step(actor)];
      actor.subscribe(() => step(actor) !== steps.at(-1) && steps.push(step(actor)));
      actor.send({ type: 'START' });
      assert.equal(step(actor), 'context');
      skipContext(actor);
      for (let i = 0; step(actor) !== 'result'; i++) {
        if (step(actor) === 'pause') actor.send({ type: 'CONTINUE' });
        else if (i % 4 === 0) actor.send({ type: 'ANSWER', answer: null });
        else answer(actor, i % 3 ? 'right' : 'wrong');
      }
      assert.deepEqual(steps.slice(0, 5), ['welcome', 'context', 'question', 'pause', 'question']);
      assert.equal(steps.at(-1), 'result');
      const log = logOf(actor);
      const { complete, domains } = measure(bank, log);
      assert.equal(complete, true);
      assert.ok(domains.every(({ answered }) => answered >= 3));
      assert.ok(log.every((entry) => logEntrySchema.safeParse(entry).success));
    }
  });

  test('the log begins with what the test was made with', async () => {
    const actor = await open({
      mode: 'assisted',
      length: 'full',
      lang: 'en',
      seed: 9,
      clock: { ms: 90_000 },
    });
    actor.send({ type: 'START' });
    const begun = logOf(actor)[0];
    assert.deepEqual(begun, {
      type: 'begun',
      at: 60_000,
      kit: begun?.type === 'begun' ? begun.kit : '',
      bank: { id: 'small', version: '1.0.0', hash: 'hash-of-small' },
      mode: 'assisted',
      length: 'full',
      lang: 'en',
      seed: 9,
    });
  });

  test('what does not belong to a step changes nothing', async () => {
    const actor = await open();
    const events = [
      { type: 'ANSWER', answer: 'y' },
      { type: 'BACK' },
      { type: 'FINISH' },
      { type: 'CONTINUE' },
      { type: 'AID', kind: 'hint' },
      { type: 'RESUME' },
    ] as const;
    for (const event of events) actor.send(event);
    assert.equal(step(actor), 'welcome');
    actor.send({ type: 'START' });
    for (const event of events) actor.send(event);
    actor.send({ type: 'START' });
    assert.equal(step(actor), 'context');
    assert.equal(logOf(actor).length, 1);
    skipContext(actor);
    actor.send({ type: 'FINISH' });
    const log = logOf(actor);
    for (const event of events) actor.send(event);
    actor.send({ type: 'START' });
    assert.equal(step(actor), 'result');
    assert.equal(logOf(actor), log);
  });

  test('help is logged and leaves the question where it is', async () => {
    const actor = await asking();
    const item = current(actor);
    actor.send({ type: 'AID', kind: 'hint' });
    actor.send({ type: 'AID', kind: 'plain' });
    assert.equal(current(actor), item);
    assert.deepEqual(progressOf(logOf(actor)).aids, [
      { item, kind: 'hint' },
      { item, kind: 'plain' },
    ]);
  });

  test('seconds are coarse: up to five, ten minutes at most, help included', async () => {
    const clock = { ms: 0 };
    const actor = await asking(0, { clock, length: 'full' });
    const secondsAfter = (ms: number, helpAfter = 0) => {
      if (step(actor) === 'pause') actor.send({ type: 'CONTINUE' });
      const item = current(actor)!;
      clock.ms += helpAfter;
      if (helpAfter) actor.send({ type: 'AID', kind: 'hint' });
      clock.ms += ms - helpAfter;
      answer(actor);
      return progressOf(logOf(actor)).answers.get(item)?.seconds;
    };
    assert.deepEqual(
      [
        secondsAfter(0),
        secondsAfter(5000),
        secondsAfter(5001),
        secondsAfter(42_000),
        secondsAfter(3_600_000),
      ],
      [5, 5, 10, 45, 600],
    );
    assert.equal(secondsAfter(-60_000), 5);
    assert.equal(secondsAfter(42_000, 30_000), 45);
  });
});

describe('BACK', () => {
  test('to the first question and no further; forward again without asking twice', async () => {
    const actor = await asking(3);
    const fourth = current(actor);
    const order = progressOf(logOf(actor)).asked;
    for (const item of [order[2], order[1], order[0], order[0]]) {
      actor.send({ type: 'BACK' });
      assert.equal(current(actor), item);
    }
    const { answers } = progressOf(logOf(actor));
    answer(actor);
    assert.equal(current(actor), fourth);
    assert.deepEqual(progressOf(logOf(actor)).answers, answers);
    assert.ok(!logOf(actor).some(({ type }) => type === 'corrected'));
  });

  test('from a pause to the question before it, and on without a second pause', async () => {
    const actor = await asking(5);
    assert.equal(step(actor), 'pause');
    const fifth = progressOf(logOf(actor)).asked.at(-1);
    actor.send({ type: 'BACK' });
    assert.deepEqual([step(actor), current(actor)], ['question', fifth]);
    answer(actor, 'wrong');
    assert.equal(step(actor), 'question');
    assert.equal(progressOf(logOf(actor)).answers.size, 5);
    assert.deepEqual(logOf(actor).at(-2)?.type, 'corrected');
  });

  test('a correction is an entry of its own, keeps the seconds and changes what comes next', async () => {
    const clock = { ms: 0 };
    const actor = await asking(0, { clock });
    clock.ms += 20_000;
    answer(actor, 'wrong');
    const [first] = progressOf(logOf(actor)).asked;
    const afterWrong = current(actor);
    actor.send({ type: 'BACK' });
    clock.ms += 300_000;
    answer(actor, 'right');
    const corrected = logOf(actor).at(-2);
    assert.deepEqual(corrected, {
      type: 'corrected',
      item: first,
      answer: right(itemOf(first!, small), small),
      seconds: 20,
    });
    assert.notEqual(current(actor), afterWrong);
    assert.deepEqual(progressOf(logOf(actor)).asked, [first, current(actor)]);

    const straight = await asking(1);
    assert.equal(current(actor), current(straight), 'as if it had been right at once');
  });

  test('on the first question there is nothing to go back to', async () => {
    const actor = await asking();
    const log = logOf(actor);
    actor.send({ type: 'BACK' });
    assert.equal(step(actor), 'question');
    assert.deepEqual(logOf(actor), log);
  });
});

describe('FINISH', () => {
  const early = { type: 'ended', at: 600_000, complete: false };

  test('on the first question, on a later one, on one gone back to, on a pause', async () => {
    for (const answers of [0, 2, 5, 7]) {
      const actor = await asking(answers);
      if (answers === 2) actor.send({ type: 'BACK' });
      assert.equal(step(actor), answers === 5 ? 'pause' : 'question');
      actor.send({ type: 'FINISH' });
      assert.equal(step(actor), 'result');
      assert.deepEqual(logOf(actor).at(-1), early);
      const { complete, domains } = measure(small, logOf(actor));
      assert.equal(complete, false);
      assert.equal(
        domains.reduce((sum, { answered }) => sum + answered, 0),
        answers,
      );
    }
  });

  test('is not for the welcome or the context', async () => {
    const actor = await open();
    actor.send({ type: 'FINISH' });
    assert.equal(step(actor), 'welcome');
    actor.send({ type: 'START' });
    actor.send({ type: 'FINISH' });
    assert.equal(step(actor), 'context');
  });
});

describe('what is kept', () => {
  test('the store holds the whole log once it says so', async () => {
    const store = new TestStore();
    const actor = await asking(3, { store });
    assert.equal(contextOf(actor).saving, 'saving');
    await settled();
    assert.equal(contextOf(actor).saving, 'saved');
    assert.deepEqual(store.entries, logOf(actor));
    actor.send({ type: 'BACK' });
    actor.send({ type: 'AID', kind: 'plain' });
    assert.equal(contextOf(actor).saving, 'saving');
    await settled();
    assert.deepEqual(store.entries, logOf(actor));
  });

  test('nothing is saved before the first entry, and nothing is when there is none', async () => {
    const actor = await open();
    assert.equal(contextOf(actor).saving, 'none');
    const asked = await asking();
    await settled();
    asked.send({ type: 'BACK' });
    assert.equal(contextOf(asked).saving, 'saved', 'going back from the first question writes nothing');
  });

  test('an answer and what it leads to are written at once', async () => {
    const store = new TestStore();
    const actor = await asking(0, { store });
    await settled();
    const { saves, entries } = store;
    answer(actor);
    await settled();
    assert.equal(store.saves, saves + 1);
    assert.deepEqual(
      store.entries.slice(entries.length).map(({ type }) => type),
      ['answered', 'shown'],
    );
  });

  test('what was wiped under a running test is written again, and a finished one is not', async () => {
    const store = new TestStore();
    const actor = await open({ store });
    actor.send({ type: 'WIPED' });
    await settled();
    assert.equal(store.saves, 0, 'there is nothing yet');
    actor.send({ type: 'START' });
    skipContext(actor);
    answer(actor);
    await settled();
    store.text = '';
    actor.send({ type: 'WIPED' });
    assert.equal(contextOf(actor).saving, 'saving');
    assert.equal(step(actor), 'question');
    await settled();
    assert.deepEqual(store.entries, logOf(actor));
    assert.equal(contextOf(actor).saving, 'saved');

    actor.send({ type: 'FINISH' });
    actor.send({ type: 'CONCLUDED' });
    await settled();
    actor.send({ type: 'WIPED' });
    await settled();
    assert.equal(store.text, '');
  });

  test('a store that never answers holds nobody up', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const store = new TestStore();
    const actor = await asking(1, { store });
    await settled();
    store.hold();
    answer(actor);
    actor.send({ type: 'ERASE', what: 'log' });
    await settled();
    assert.equal(step(actor), 'erasing');
    t.mock.timers.tick(PATIENCE_MS);
    await settled();
    t.mock.timers.tick(PATIENCE_MS);
    await settled();
    assert.deepEqual([step(actor), contextOf(actor).saving], ['welcome', 'unerased']);
  });

  test('the screen does not wait for the disk; saved means all of it', async () => {
    const store = new TestStore();
    const actor = await asking(0, { store });
    await settled();
    const release = store.hold();
    answer(actor);
    answer(actor);
    await settled();
    assert.equal(step(actor), 'question');
    assert.equal(progressOf(logOf(actor)).answers.size, 2);
    assert.equal(contextOf(actor).saving, 'saving');
    release();
    await settled();
    assert.equal(contextOf(actor).saving, 'saved');
    assert.deepEqual(store.entries, logOf(actor));
  });

  test('a full disk is told, the test goes on, and nothing is missing once there is room', async () => {
    const store = new TestStore();
    const actor = await asking(1, { store });
    await settled();
    const kept = store.text;
    store.isFull = true;
    answer(actor);
    await settled();
    assert.equal(contextOf(actor).saving, 'full');
    assert.equal(step(actor), 'question');
    answer(actor);
    await settled();
    assert.equal(contextOf(actor).saving, 'full');
    assert.equal(store.text, kept);

    store.isFull = false;
    answer(actor);
    await settled();
    assert.equal(contextOf(actor).saving, 'saved');
    assert.deepEqual(store.entries, logOf(actor), 'a log with a hole would be another test');
  });

  test('once the result has been made of it the log is erased, also one that was still on its way', async () => {
    const store = new TestStore();
    store.result = 'an earlier result';
    const actor = await asking(2, { store });
    const release = store.hold();
    actor.send({ type: 'FINISH' });
    assert.equal(step(actor), 'result');
    actor.send({ type: 'CONCLUDED' });
    release();
    await settled();
    assert.equal(store.text, '');
    assert.equal(store.result, 'an earlier result');
    assert.equal(measure(small, logOf(actor)).complete, false);
  });
});

describe('coming back', () => {
  test('the unfinished test is offered, shows no answer, and goes on where it was', async () => {
    const store = new TestStore();
    const before = await asking(6, { store });
    await settled();
    before.stop();

    const after = await open({ store, seed: 77, length: 'full' });
    assert.equal(step(after), 'welcome');
    assert.equal(current(after), null);
    assert.equal(logOf(after).length, 0);
    assert.deepEqual(contextOf(after).found, { log: logOf(before), isChanged: false });
    after.send({ type: 'RESUME' });
    await settled();
    assert.equal(contextOf(after).saving, 'saved');
    assert.deepEqual(logOf(after), logOf(before));
    assert.equal(step(after), 'question');
    answer(after);
    assert.equal(current(after), current(await asking(7)), 'its own seed and length, not those of the page');
  });

  test('on every step: context, question gone back to, pause, result', async () => {
    const moves: ((actor: JourneyActor) => void)[] = [
      () => {},
      (actor) => actor.send({ type: 'CONTEXT', question: 'reasons', codes: ['papiers'] }),
      (actor) =>
        QUESTIONS.slice(1).forEach((question) => actor.send({ type: 'CONTEXT', question, codes: null })),
      (actor) => answer(actor),
      (actor) => actor.send({ type: 'BACK' }),
      (actor) => answer(actor),
      ...Array.from({ length: 4 }, () => (actor: JourneyActor) => answer(actor)),
    ];
    const store = new TestStore();
    let actor = await open({ store });
    actor.send({ type: 'START' });
    for (const move of moves) {
      move(actor);
      await settled();
      const was = [step(actor), logOf(actor)];
      actor.stop();
      actor = await open({ store });
      actor.send({ type: 'RESUME' });
      assert.deepEqual([step(actor), logOf(actor)], was);
    }
    assert.equal(step(actor), 'pause');

    // The browser died between the end and the erasing.
    await settled();
    await store.saveLog([...store.entries, { type: 'ended', at: 0, complete: false }]);
    const ended = await open({ store });
    ended.send({ type: 'RESUME' });
    assert.equal(step(ended), 'result');
    ended.send({ type: 'CONCLUDED' });
    await settled();
    assert.equal(store.text, '');
  });

  test('starting anew leaves nothing of the test that was there', async () => {
    const store = new TestStore();
    (await asking(3, { store })).stop();
    await settled();
    const actor = await open({ store });
    assert.ok(contextOf(actor).found.log.length > 0);
    actor.send({ type: 'START' });
    skipContext(actor);
    await settled();
    assert.deepEqual(store.entries, logOf(actor));
    assert.equal(progressOf(store.entries).answers.size, 0);
  });

  test('a log cut off after an answer goes on with what the answer led to', async () => {
    const store = new TestStore();
    const whole = await asking(5, { store });
    answer((whole.send({ type: 'CONTINUE' }), whole));
    await settled();
    const all = store.entries;
    const now = 600_000;
    for (let cut = 1; cut < all.length; cut++) {
      const cutStore = new TestStore();
      await cutStore.saveLog(all.slice(0, cut));
      const actor = await open({ store: cutStore, clock: { ms: now } });
      actor.send({ type: 'RESUME' });
      const { step: reached, contextAsked } = progressOf(logOf(actor));
      assert.equal(step(actor), reached);
      assert.ok(reached !== 'context' || contextAsked < 5, 'no sixth question of the context');
      const last = all[cut - 1]!.type;
      const isCut = last === 'answered' || (last === 'context' && cut === 6);
      assert.deepEqual(logOf(actor), all.slice(0, isCut ? cut + 1 : cut), `cut after ${cut} entries`);
      await settled();
      assert.deepEqual(cutStore.entries, logOf(actor));
    }
  });

  test('a bank that has changed since: the answers go on among the new questions, and are kept so', async () => {
    const store = new TestStore();
    const before = await asking(3, { store });
    await settled();
    before.stop();
    const actor = await open({ store, open: { ...small, hash: 'another' } });
    assert.equal(contextOf(actor).found.isChanged, true);
    actor.send({ type: 'RESUME' });
    await settled();
    assert.equal(progressOf(logOf(actor)).begun?.bank.hash, 'another');
    assert.equal(progressOf(logOf(actor)).answers.size, 3);
    assert.equal(current(actor), current(before));
    assert.deepEqual(store.entries, logOf(actor));
    actor.send({ type: 'ERASE', what: 'log' });
    await settled();
    assert.deepEqual(contextOf(actor).found, { log: [], isChanged: false }, 'not said for ever');
  });
});

describe('ERASE', () => {
  /** Journeys on every step that a person can see. */
  const everywhere: Record<string, (given: Given) => Promise<JourneyActor>> = {
    welcome: open,
    'welcome, with a test to resume': async (given) => {
      (await asking(2, given)).stop();
      await settled();
      return open(given);
    },
    context: async (given) => {
      const actor = await open(given);
      actor.send({ type: 'START' });
      return actor;
    },
    question: (given) => asking(2, given),
    pause: (given) => asking(5, given),
    result: async (given) => {
      const actor = await asking(2, given);
      actor.send({ type: 'FINISH' });
      return actor;
    },
  };

  for (const [where, reach] of Object.entries(everywhere))
    test(`from the ${where}: back to the welcome, and nothing is left`, async () => {
      for (const what of ['log', 'all'] as const) {
        const store = new TestStore();
        store.result = 'kept';
        const actor = await reach({ store });
        actor.send({ type: 'ERASE', what });
        await settled();
        assert.equal(step(actor), 'welcome');
        const { log, found, saving } = contextOf(actor);
        assert.deepEqual({ log, found, saving }, { log: [], found: NOTHING_FOUND, saving: 'none' });
        assert.equal(store.text, '');
        assert.equal(store.result, what === 'all' ? null : 'kept');

        actor.send({ type: 'RESUME' });
        assert.equal(step(actor), 'welcome');
        actor.send({ type: 'START' });
        skipContext(actor);
        await settled();
        assert.deepEqual(store.entries, logOf(actor), 'and another test may begin');
      }
    });

  test('overtakes no write that is still on its way: nothing comes late', async () => {
    const store = new TestStore();
    const actor = await asking(1, { store });
    await settled();
    const release = store.hold();
    answer(actor);
    answer(actor);
    actor.send({ type: 'ERASE', what: 'log' });
    assert.equal(step(actor), 'erasing');
    actor.send({ type: 'ANSWER', answer: 'y' });
    actor.send({ type: 'START' });
    await settled();
    assert.equal(step(actor), 'erasing', 'the welcome comes back once it is true');
    release();
    await settled();
    assert.equal(step(actor), 'welcome');
    assert.equal(store.text, '');
  });

  test('twice in a row, or on the heels of a start, is done when the last one is', async () => {
    const store = new TestStore();
    store.result = 'kept';
    const actor = await asking(2, { store });
    actor.send({ type: 'FINISH' });
    const steps: unknown[] = [];
    actor.subscribe(() => steps.push([step(actor), store.text, store.result]));
    actor.send({ type: 'ERASE', what: 'log' });
    actor.send({ type: 'ERASE', what: 'all' });
    await settled();
    const welcomes = steps.filter((one) => (one as string[])[0] === 'welcome');
    assert.deepEqual(welcomes[0], ['welcome', '', null]);

    actor.send({ type: 'START' });
    actor.send({ type: 'ERASE', what: 'log' });
    await settled();
    assert.equal(step(actor), 'welcome');
    assert.equal(store.text, '');
  });

  test('a write that failed before is not taken for an erasing that failed', async () => {
    const store = new TestStore();
    const actor = await asking(1, { store });
    await settled();
    store.isFull = true;
    answer(actor);
    actor.send({ type: 'ERASE', what: 'log' });
    await settled();
    assert.deepEqual([step(actor), contextOf(actor).saving, store.text], ['welcome', 'none', '']);
    // Nor is what could not be written then written with the next test.
    store.isFull = false;
    actor.send({ type: 'START' });
    await settled();
    assert.deepEqual(store.entries, logOf(actor));
  });

  test('that is refused is said', async () => {
    const store = new TestStore();
    const actor = await asking(1, { store });
    await settled();
    store.isStuck = true;
    actor.send({ type: 'ERASE', what: 'all' });
    await settled();
    assert.deepEqual([step(actor), contextOf(actor).saving], ['welcome', 'unerased']);
    assert.notEqual(store.text, '');
  });
});
