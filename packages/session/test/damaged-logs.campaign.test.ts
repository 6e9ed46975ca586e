import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createActor } from 'xstate';
import { CONTEXT_QUESTIONS, type LogEntry } from '@balise/schema';
import { memoryStore } from '@balise/storage';
import { randomOf, report, seedOf, times } from '../../../scripts/campaign.ts';
import { advance } from '../src/advance.ts';
import { foundLog } from '../src/found-log.ts';
import { journey, type JourneyActor } from '../src/machine.ts';
import type { OpenBank } from '../src/measured.ts';
import { progressOf } from '../src/progress.ts';
import { measure } from '../src/result.ts';
import { abc, itemOf, right, wrong } from './banks.ts';
import { small } from './small-bank.ts';

const seed = seedOf('damaged logs');
const random = randomOf(seed);
const below = (most: number) => Math.floor(random() * most);
const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;

/** What a disk, another version or a stranger may leave in place of a value. */
const RUBBISH = [
  null,
  true,
  -1,
  1e308,
  '',
  '__proto__',
  'constructor',
  '\u0000\ud800',
  'x'.repeat(300),
  [],
  [null],
  {},
  { toString: 1 },
  JSON.parse('{"__proto__":{"polluted":true}}') as object,
];

/** A log as a journey on that bank writes it, with some questions gone back to. */
function lived(open: OpenBank): LogEntry[] {
  const { id, version } = open.bank;
  const bank = { id, version, hash: open.hash };
  const length = pick(['express', 'standard', 'full'] as const);
  const log: LogEntry[] = [
    { type: 'begun', at: 600_000, kit: '0.1.0', bank, mode: 'self', length, lang: 'fr', seed: below(1e9) },
    ...CONTEXT_QUESTIONS.map((question) => ({ type: 'context' as const, question, codes: null })),
  ];
  for (let left = below(40); left > 0; left--) {
    const next = advance(open, log, 0)!;
    log.push(next);
    if (next.type === 'ended') break;
    if (next.type !== 'shown') continue;
    const item = itemOf(next.item, open);
    const answer = pick([right(item, open), wrong(item), null]);
    log.push({ type: 'answered', item: next.item, answer, seconds: 10 });
  }
  return log;
}

type Fields = Record<string, unknown>;

/** One way to damage a log, given as plain data; what it gives may be anything. */
const DAMAGES: ((log: unknown[]) => unknown)[] = [
  (log) => log.slice(0, below(log.length + 1)),
  (log) => log.slice(below(log.length)),
  (log) => log.filter(() => random() < 0.9),
  (log) => [...log, ...log.slice(below(log.length))],
  (log) => log.toSpliced(below(log.length), 0, pick(log)),
  (log) => log.toSpliced(below(log.length), 1, pick(RUBBISH)),
  (log) => [...log].sort(() => random() - 0.5),
  (log) => swapped(log),
  (log) => log.with(below(log.length), damagedEntry(pick(log))),
  (log) => log.with(below(log.length), damagedEntry(pick(log))),
  (log) => damagedText(log),
  () => pick(RUBBISH),
  (log) => ({ ...log }),
];

function swapped(log: unknown[]): unknown[] {
  const [i, j] = [below(log.length), below(log.length)];
  return log.with(i, log[j]).with(j, log[i]);
}

/** A field gone, renamed, of another entry, or rubbish. */
function damagedEntry(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  const copy = structuredClone(entry) as Fields;
  const key = pick(Object.keys(copy)) ?? 'type';
  const way = random();
  if ('item' in copy && way < 0.2) copy['item'] = pick(['nowhere', '__proto__', 'one-1', 'sure-1']);
  else if (way < 0.4) delete copy[key];
  else if (way < 0.5) copy[pick(['constructor', 'item', 'start', 'after'])] = copy[key];
  else if (way < 0.7)
    copy['type'] = pick(['shown', 'answered', 'corrected', 'paused', 'ended', 'begun', 'aided']);
  else copy[key] = pick(RUBBISH);
  return copy;
}

/** The text of the log with some characters otherwise, where it still is one. */
function damagedText(log: unknown[]): unknown {
  const chars = [...JSON.stringify(log)];
  for (let i = 0; i <= below(4); i++) chars[below(chars.length)] = pick([...'"{}[],:0a\\ \u0000']);
  try {
    return JSON.parse(chars.join(''));
  } catch {
    return undefined;
  }
}

/** The bank as it was, or as an author has changed it since. */
function since(open: OpenBank): OpenBank {
  if (random() < 0.7) return open;
  const items = open.bank.items.filter(() => random() < 0.9);
  const version = pick([open.bank.version, '1.9.0', '2.0.0']);
  return { ...open, hash: 'changed', bank: { ...open.bank, version, items } };
}

/** Goes on to the result as a person would, and fails where the page would stand still. */
function finish(actor: JourneyActor, open: OpenBank): void {
  for (let moves = 0; ; moves++) {
    assert.ok(moves < 200, 'never comes to an end');
    const { value, context } = actor.getSnapshot();
    const { contextAsked, current } = progressOf(context.log);
    const was = JSON.stringify([value, contextAsked, current, context.log.length]);
    if (value === 'result') return void measure(open, context.log);
    if (value === 'welcome') actor.send({ type: context.found.log.length && !moves ? 'RESUME' : 'START' });
    else if (value === 'pause') actor.send({ type: 'CONTINUE' });
    else if (value === 'context') {
      assert.ok(contextAsked < CONTEXT_QUESTIONS.length, 'a question of the context that is none');
      actor.send({ type: 'CONTEXT', question: CONTEXT_QUESTIONS[contextAsked]!, codes: null });
    } else {
      assert.ok(
        open.bank.items.some(({ id }) => id === current),
        `a question that is none: ${current}`,
      );
      actor.send({ type: 'ANSWER', answer: random() < 0.5 ? null : right(itemOf(current!, open), open) });
    }
    const next = actor.getSnapshot();
    const { contextAsked: asked, current: now } = progressOf(next.context.log);
    assert.notEqual(JSON.stringify([next.value, asked, now, next.context.log.length]), was, 'stands still');
  }
}

test('a damaged log is resumed or leads to a clean start, and always to a result', () => {
  const logs = times(10_000, 'process');
  let resumed = 0;
  for (let nth = 0; nth < logs; nth++) {
    const begunOn = random() < 0.03 ? abc : small;
    let stored: unknown = JSON.parse(JSON.stringify(lived(begunOn)));
    for (let i = 0; i <= below(3); i++)
      if (Array.isArray(stored) && stored.length) stored = pick(DAMAGES)(stored);
    const open = since(begunOn);
    const where = `seed ${seed}, log ${nth}: ${JSON.stringify(stored)?.slice(0, 2000)}`;
    try {
      const found = foundLog(stored, open, random() < 0.9 ? 'fr' : 'en');
      const again = foundLog(JSON.parse(JSON.stringify(found.log)), open, 'fr');
      if (found.log.length && !found.isChanged) assert.deepEqual(again.log, found.log);
      if (found.log.length) resumed++;
      const input = {
        open,
        store: memoryStore(),
        mode: 'self',
        length: 'express',
        lang: 'fr',
        seed: 1,
        found,
      } as const;
      const actor = createActor(journey, { input: { ...input, now: () => 600_000 } }).start();
      finish(actor, open);
      actor.stop();
    } catch (error) {
      throw new Error(where, { cause: error });
    }
  }
  assert.equal(({} as Fields)['polluted'], undefined);
  assert.ok(resumed > logs / 4, `${resumed} of ${logs} were resumed`);
  report('damaged snapshots and logs', '0 crash, 0 zombie', `0 of ${logs}, ${resumed} resumed`);
});
