import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { report, seedOf, times } from '../../../scripts/campaign.ts';
import { estimate, nextItem } from '@balise/engine';
import { CONTEXT, CONTEXT_QUESTIONS, LENGTHS, type Answer, type Item, type Length } from '@balise/schema';
import { createActor } from 'xstate';
import { foundLog } from '../src/found-log.ts';
import { journey, type JourneyActor, type JourneyEvent } from '../src/machine.ts';
import { measured, type OpenBank } from '../src/measured.ts';
import { progressOf } from '../src/progress.ts';
import { measure } from '../src/result.ts';
import { abc, itemOf, right, wrong } from './banks.ts';
import { small } from './small-bank.ts';
import { TestStore, settled } from './stores.ts';

/**
 * Interrupted = uninterrupted. A walk is lived through twice: once in one go, once with the tab closed
 * at random points and the test resumed from what the store has. Four in five on the small bank, which
 * has every type of question, the others on the real one.
 */
const WALKS = { small: times(16_000, 'process'), abc: times(4_000, 'process') };
const SEED = seedOf('interrupted = uninterrupted');

/** One move of a person, in numbers: what they mean depends on the step, the same way in both lives. */
interface Move {
  what: number;
  how: number;
  /** Is the tab closed after this move, or while it is being written? */
  fate: 'on' | 'closed' | 'killed';
}

interface Walk {
  length: Length;
  seed: number;
  moves: Move[];
}

const move: fc.Arbitrary<Move> = fc.record({
  what: fc.nat(99),
  how: fc.nat(999),
  fate: fc.oneof(
    { weight: 9, arbitrary: fc.constant('on' as const) },
    { weight: 1, arbitrary: fc.constant('closed' as const) },
    { weight: 1, arbitrary: fc.constant('killed' as const) },
  ),
});

const walk: fc.Arbitrary<Walk> = fc.record({
  length: fc.constantFrom('express', 'express', ...LENGTHS),
  seed: fc.nat(2 ** 31 - 1),
  moves: fc.array(move, { minLength: 6, maxLength: 36, size: 'max' }),
});

/** How often what was tried: a property that never goes back proves nothing about going back. */
const tally: Record<string, number> = {};
const count = (name: string) => (tally[name] = (tally[name] ?? 0) + 1);

/** Right, wrong, unknown, half right, or something odd of the right shape. */
function answerTo(item: Item, open: OpenBank, how: number): Answer {
  const best = right(item, open);
  switch (how % 5) {
    case 0:
    case 1:
      return best;
    case 2:
      return wrong(item);
    case 3:
      return null;
    default:
      return Array.isArray(best) ? (best.slice(how % 2) as Answer) : best;
  }
}

/** What a move means here. */
function eventOf(actor: JourneyActor, { what, how }: Move): JourneyEvent | null {
  const { log, open } = actor.getSnapshot().context;
  const { step, contextAsked, current } = progressOf(log);
  switch (step) {
    case 'welcome':
      return { type: 'START' };
    case 'context': {
      const question = CONTEXT_QUESTIONS[contextAsked]!;
      const codes: readonly string[] = CONTEXT[question];
      return { type: 'CONTEXT', question, codes: what < 40 ? null : [codes[how % codes.length]!] };
    }
    case 'question':
      if (what < 68) return { type: 'ANSWER', answer: answerTo(itemOf(current!, open), open, how) };
      if (what < 86) return { type: 'BACK' };
      if (what < 99) return { type: 'AID', kind: what < 92 ? 'hint' : 'plain' };
      return { type: 'FINISH' };
    case 'pause':
      return { type: what < 75 ? 'CONTINUE' : what < 97 ? 'BACK' : 'FINISH' };
    case 'result':
      return null;
  }
}

/** All that a person can see; the coarse seconds apart, which restart with the page. */
function seen(actor: JourneyActor) {
  const { log } = actor.getSnapshot().context;
  const { answers, ...progress } = progressOf(log);
  return {
    state: actor.getSnapshot().value,
    ...progress,
    answers: [...answers].map(([item, { answer }]) => [item, answer]),
    log: log.map((entry) => ('seconds' in entry ? { ...entry, seconds: null } : entry)),
  };
}

/** What the engine makes of it, and what a reader of the result can see. */
function found(actor: JourneyActor) {
  const { log, open } = actor.getSnapshot().context;
  const progress = progressOf(log);
  const state = measured(open, progress);
  return { estimate: estimate(state), next: nextItem(state), result: progress.ended && measure(open, log) };
}

interface Life {
  actor: JourneyActor;
  store: TestStore;
}

function born(open: OpenBank, { length, seed }: Walk, store: TestStore, now: () => number): Life {
  const found = foundLog(store.entries, open, 'fr');
  const actor = createActor(journey, {
    input: { open, store, mode: 'self', length, lang: 'fr', seed, found, now },
  });
  actor.start();
  return { actor, store };
}

/** Closes the tab and comes back: another page, another seed, the same store. */
async function reborn({ actor, store }: Life, open: OpenBank, walk: Walk, now: () => number): Promise<Life> {
  actor.stop();
  store.isDead = true;
  const next = new TestStore();
  next.text = store.text;
  const page: Walk = { ...walk, seed: walk.seed ^ 1, length: walk.length === 'full' ? 'express' : 'full' };
  const life = born(open, page, next, now);
  await settled();
  life.actor.send({ type: 'RESUME' });
  return life;
}

async function check(open: OpenBank, walk: Walk): Promise<void> {
  let ms = 0;
  const now = () => ms;
  const whole = born(open, walk, new TestStore(), now);
  let life = born(open, walk, new TestStore(), now);
  await settled();
  for (const move of walk.moves) {
    const event = eventOf(whole.actor, move);
    if (!event) break;
    count(event.type);
    ms += 7_000;
    whole.actor.send(event);

    assert.deepEqual(eventOf(life.actor, move), event);
    const hasBegun = life.store.text !== '';
    if (move.fate === 'killed' && hasBegun) {
      // Killed before the disk had it: nothing of the move is there, and it is made again.
      const release = life.store.hold();
      life.actor.send(event);
      const dying = life;
      dying.store.isDead = true;
      release();
      life = await reborn(dying, open, walk, now);
      count('killed');
    }
    life.actor.send(event);
    await settled();
    const isOver = whole.actor.getSnapshot().value === 'result';
    if (!isOver) {
      assert.equal(life.actor.getSnapshot().context.saving, 'saved');
      assert.deepEqual(life.store.entries, life.actor.getSnapshot().context.log);
    }
    if (move.fate === 'closed' && !isOver) {
      life = await reborn(life, open, walk, now);
      count(`closed on ${String(whole.actor.getSnapshot().value)}`);
    }
    if (move.fate !== 'on' || isOver) assert.deepEqual(seen(life.actor), seen(whole.actor));
  }
  assert.deepEqual(seen(life.actor), seen(whole.actor));
  assert.deepEqual(found(life.actor), found(whole.actor));
  const { log } = whole.actor.getSnapshot().context;
  if (log.some(({ type }) => type === 'corrected')) count('corrected');
  count(`${progressOf(log).step}, ${walk.length}`);
  if (progressOf(log).step === 'result') {
    life.actor.send({ type: 'CONCLUDED' });
    await settled();
    assert.equal(life.store.text, '');
  }
  whole.actor.stop();
  life.actor.stop();
}

for (const [name, open] of Object.entries({ small, abc }))
  describe(`interrupted = uninterrupted, bank ${name}`, () => {
    before(() => Object.keys(tally).forEach((key) => delete tally[key]));

    const numRuns = WALKS[name as 'small' | 'abc'];
    test(`${numRuns} walks`, async () => {
      await fc.assert(
        fc.asyncProperty(walk, (walk) => check(open, walk)),
        { seed: SEED, numRuns },
      );
      report(`interrupted = uninterrupted without a page, bank ${name}`, '0 differences', `0 of ${numRuns}`);
    });

    test('they went everywhere', (t) => {
      t.diagnostic(JSON.stringify(tally));
      for (const what of [
        ...['ANSWER', 'BACK', 'AID', 'FINISH', 'CONTINUE', 'corrected', 'killed'],
        ...['closed on context', 'closed on question', 'closed on pause'],
        ...LENGTHS.map((length) => `result, ${length}`),
      ])
        assert.ok((tally[what] ?? 0) >= 10, `${what}: ${tally[what] ?? 0}`);
    });
  });
