import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SIMULATORS } from '@balise/simulators/all';
import { taskProblems } from '@balise/simulators/check';
import { forgives, numberFrom } from '../../session/src/spelling.ts';
import { readAs } from '../../simulators/src/procedure/formats.ts';
import { bare } from '../../simulators/src/condition.ts';
import { report, timesAreHeld } from '../../../scripts/campaign.ts';
import {
  LIMITS,
  readBank,
  readResult,
  readTexts,
  type Bank,
  type Problem,
  type Reading,
} from '../src/index.ts';
import { acceptBank, acceptTexts } from '../src/accept.ts';
import { BOMBS, type Bomb } from './bombs.ts';
import { smallBank } from './small-bank.ts';

/** Milliseconds, once the caps have been passed: at most what a page can wait without a word. */
const MOST = 100;
/** The same as a multiple of the time that the largest sound bank takes, where the machine is shared. */
const TIMES = 25;

const bank = smallBank();

/** What an author is told of a bank; where all that is wrong is a task, by its simulator. */
function readWhole(text: string): Reading<unknown> {
  const reading = readBank(text);
  if (!reading.ok) return reading;
  const problems = reading.value.items
    .filter((item) => item.type === 'task')
    .flatMap((item) => taskProblems(item, SIMULATORS[item.simulator], {}))
    .slice(0, LIMITS.problems) as Problem[];
  return problems.length ? { ok: false, problems } : reading;
}

const READERS: Record<Bomb['of'], (text: string) => Reading<unknown>> = {
  bank: readWhole,
  texts: (text) => readTexts(text, bank, 'fr.json'),
  result: readResult,
};

/** What a page asks first. */
const PAGES: Partial<Record<Bomb['of'], (text: string) => unknown>> = {
  bank: acceptBank,
  texts: (text) => acceptTexts(text, bank),
};

function timed<T>(work: () => T): [T, number] {
  const once = (): [T, number] => {
    const started = performance.now();
    const value = work();
    return [value, performance.now() - started];
  };
  const first = once();
  // A machine that did something else meanwhile is not what is timed.
  return first[1] > MOST ? [first[0], Math.min(first[1], once()[1], once()[1])] : first;
}

/** As many items as a bank may have, all sound. */
function largestBank(): string {
  const [first] = bank.items;
  const items = Array.from({ length: LIMITS.items }, (_, i) => ({ ...first, id: `q${i}` }));
  const [task] = bank.items.slice(6);
  const whole: Bank = { ...bank, items: items.with(0, first!).with(1, task!) as Bank['items'] };
  return JSON.stringify(whole);
}

test('whatever weighs too much is refused in a moment', () => {
  const largest = largestBank();
  // The first readings find the machine still compiling.
  for (let turn = 0; turn < 5; turn++) assert.ok(readBank(largest).ok);
  const [, sound] = timed(() => readBank(largest));
  const most = timesAreHeld ? MOST : TIMES * Math.max(sound, 10);
  const slow: string[] = [];
  let slowest = 0;
  const hold = (name: string, ms: number) => {
    slowest = Math.max(slowest, ms);
    if (ms > most) slow.push(`${name}: ${ms.toFixed(0)} ms`);
  };
  for (const made of BOMBS) {
    const { name, of, text } = made();
    const [reading, ms] = timed(() => READERS[of](text));
    hold(name, ms);
    assert.ok(!reading.ok, `${name} was not refused`);
    assert.ok(reading.problems.length >= 1 && reading.problems.length <= LIMITS.problems, name);
    assert.ok(JSON.stringify(reading.problems).length < 20_000, `${name}: told at length`);
    const [, pageMs] = timed(() => PAGES[of]?.(text));
    hold(`${name}, on a page`, pageMs);
  }
  assert.deepEqual(slow, [], `the largest sound bank takes ${sound.toFixed(0)} ms`);
  report(
    'Bombs: weight, depth, keys, long texts',
    `${BOMBS.length} refused, each within ${MOST} ms, 20 problems at most`,
    `${BOMBS.length} refused, slowest ${slowest.toFixed(0)} ms (the largest sound bank: ${sound.toFixed(0)} ms)`,
  );
});

test('what is typed is judged in a moment, however long and odd', () => {
  const charges = [
    'a',
    '1',
    '1,',
    ' ',
    '.',
    '@',
    '@.',
    'a.',
    '1/',
    '\u0301',
    '\ufb03',
    '\ud83d\ude00',
    '-',
    '€',
  ];
  let slowest = 0;
  for (const charge of charges) {
    // A field takes 80 letters, a world 2,000; a log from outside 200 in an answer.
    const typed = `1${charge.repeat(100_000)}!`;
    const [, ms] = timed(() => {
      numberFrom(typed);
      forgives('arobase', typed);
      forgives(charge.repeat(80), charge.repeat(81));
      bare(typed);
      for (const format of ['email', 'postcode', 'phone', 'date', 'number'] as const) readAs(format, typed);
    });
    slowest = Math.max(slowest, ms);
    assert.ok(ms <= (timesAreHeld ? MOST : 10 * MOST), `${JSON.stringify(charge)}: ${ms.toFixed(0)} ms`);
  }
  report(
    'Typed texts of 100,000 odd letters',
    `each judged within ${MOST} ms`,
    `${charges.length} tried, slowest ${slowest.toFixed(0)} ms`,
  );
});
