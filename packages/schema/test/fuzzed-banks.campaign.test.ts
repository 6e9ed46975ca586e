import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { priorProblems } from '@balise/session/pool';
import { act, begin, outcome, worded, type Action } from '@balise/simulators';
import { SIMULATORS } from '@balise/simulators/all';
import { firstActions, taskProblems } from '@balise/simulators/check';
import { stepsDone } from '../../elements/src/task/guidance.ts';
import { randomOf, report, seedOf, times, timesAreHeld } from '../../../scripts/campaign.ts';
import {
  readBank,
  readResult,
  readTexts,
  type Bank,
  type ItemOf,
  type Reading,
  type Texts,
} from '../src/index.ts';
import { acceptBank, acceptTexts } from '../src/accept.ts';
import { problemSentence, type Finding } from '../src/problem-words.ts';
import fr from '../src/problems.fr.json' with { type: 'json' };
import { damaged, mutated, pick, type Random } from './mutations.ts';
import { smallBank, smallTexts } from './small-bank.ts';
import { smallResult } from './small-result.ts';

const BANKS = 100_000;
const RESULTS = 20_000;
/** The longest that one file may take, in milliseconds. */
const SLOWEST = 200;

const folder = new URL('../../../question-banks/abc/', import.meta.url);
const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const abc = { bank: json('bank.json') as Bank, texts: json('fr.json') as Texts };
const tasks = abc.bank.items.filter((item) => item.type === 'task');

/** A bank with its words, of which one is about to be broken. */
interface Pair {
  bank: Bank;
  texts: Texts;
}

/** Mostly the small bank, which has each shape; often with a real task in it; now and then all of abc. */
function drawn(random: Random): Pair {
  const chance = random();
  if (chance < 0.02) return abc;
  const small = { bank: smallBank(), texts: smallTexts() };
  if (chance > 0.35) return small;
  const task = pick(tasks, random);
  small.bank.items = [small.bank.items[0]!, { ...task, domain: '1' }, small.bank.items[5]!];
  small.texts.items[task.id] = abc.texts.items[task.id]!;
  return small;
}

/** The text of a value broken somewhere: in a task's own part, anywhere, or in its letters. */
function broken(value: Bank | Texts, random: Random): string {
  const chance = random();
  if (chance < 0.2) return damaged(JSON.stringify(value), random);
  const at = 'format' in value ? value.items.findIndex(({ type }) => type === 'task') : -1;
  if (chance > 0.5 || at < 0) return mutated(value, random);
  const bank = value as Bank;
  const task = bank.items[at] as ItemOf<'task'>;
  const { world, goals, mistakes, path } = task;
  const part = JSON.parse(mutated({ world, goals, mistakes, path }, random)) as Partial<typeof task> | null;
  return JSON.stringify({ ...bank, items: bank.items.with(at, { ...task, ...part }) });
}

/** At most twenty problems, each with its place and a sentence. */
function assertTold(reading: Reading<unknown>, text: string): void {
  if (reading.ok) return;
  const { problems } = reading;
  assert.ok(problems.length >= 1 && problems.length <= 20, `${problems.length} problems`);
  const whole = ['too-large', 'too-deep', 'not-json'];
  for (const problem of problems) {
    assertSentence(problem);
    if (whole.includes(problem.code)) assert.deepEqual(problem.path, []);
    else assertPlace(problem, JSON.parse(text));
  }
}

/** A problem's path leads somewhere in the file, and at the root it names the field, or the root is at fault. */
function assertPlace({ path, code, values }: Finding, root: unknown): void {
  if (code === 'missing' || code === 'unknown-field') assert.equal(typeof values['field'], 'string');
  else if (path.length === 0) assert.ok(code === 'wrong-type', `${code} has no place`);
  let value = root;
  // What lacks words may lack the whole list of them.
  for (const key of code === 'text-missing' ? path.slice(0, 1) : path) {
    assert.ok(Object.hasOwn(Object(value) as object, key), `no such place: ${path.join(' ')}`);
    value = (value as Record<string | number, unknown>)[key];
  }
  if (code === 'unknown-field') assert.equal(typeof value, 'object');
  // The words of this code speak of how a text is written.
  if (code === 'bad-form' && !path.slice(0, -1).includes('items'))
    assert.ok(typeof value === 'string' || isKey(path, root), `bad form of ${JSON.stringify(value)}`);
}

/** The ids of domains and items are keys of a language file. */
function isKey(path: Finding['path'], root: unknown): boolean {
  return !Array.isArray((root as Record<string, unknown>)[path[0]!]) && path.length > 1;
}

function assertSentence(finding: Finding): void {
  const sentence = problemSentence(finding, fr);
  assert.match(sentence, /\p{L}.*\.$/u);
  assert.doesNotMatch(sentence, /undefined|\[object|[\u0000-\u001f\u202e]/);
  assert.doesNotMatch(sentence, /parmi : ?\./, 'nothing to choose among');
  assert.ok(sentence.length < 1200, `${sentence.length} letters`);
}

/** Words that a page does without, and only an author is told of. */
const REMARKS = ['text-unused', 'solution-length'];
const isRemark = ({ code, path }: Finding) =>
  REMARKS.includes(code) || (code === 'text-missing' && ['words', 'mistakes'].includes(String(path[2])));

/** The page's yes or no is the author's reading, but for remarks. */
function assertAgree<T>(accepted: T | null, reading: Reading<T>): void {
  if (reading.ok) assert.deepEqual(accepted, reading.value);
  else assert.equal(accepted !== null, reading.problems.every(isRemark));
}

/** What the command, and a page that plays a task, do with a bank that was read. */
function goDeeper(bank: Bank, texts: Texts, random: Random): void {
  priorProblems(bank).forEach(assertSentence);
  for (const item of bank.items) {
    if (item.type !== 'task') continue;
    const simulator = SIMULATORS[item.simulator];
    const words = Object.hasOwn(texts.items, item.id) ? texts.items[item.id]!.words : undefined;
    const found = taskProblems(item, simulator, words);
    found.slice(0, 20).forEach(assertSentence);
    if (!found.length) firstActions(worded(item, words), simulator);
    const task = worded(item, words);
    let play = begin(simulator, task);
    if (!simulator.schema.safeParse(play.world).success) continue;
    for (let left = 4; left > 0; left--) {
      outcome(task, play);
      const moves = simulator.moves(play.world, ['mot']);
      if (moves.length) play = act(simulator, play, pick(moves, random));
    }
    stepsDone(task.path as Action[], play.done);
  }
}

/** What every object and every list inherits. */
const inherited = () => [Object.prototype, Array.prototype].map(Object.getOwnPropertyDescriptors);

/** Runs one trial of a campaign; what fails is told with its number and what was read. */
function trial(number: number, text: string, work: () => void): number {
  const timed = () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  try {
    const ms = timed();
    // A machine that did something else meanwhile is not what is timed.
    return ms > SLOWEST ? Math.min(ms, timed(), timed()) : ms;
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`trial ${number}: ${message}\n${text.slice(0, 4000)}`, { cause: error });
  }
}

test('fuzzed banks are read or refused in words, and never thrown at', () => {
  const random = randomOf(seedOf('fuzzed banks'));
  const count = times(BANKS, 'process');
  const before = inherited();
  let read = 0;
  let slowest = 0;
  for (let i = 0; i < count; i++) {
    const { bank, texts } = drawn(random);
    const inBank = random() < 0.65;
    const text = broken(inBank ? bank : texts, random);
    let reading: Reading<unknown> | undefined;
    const ms = trial(i, text, () => {
      reading = inBank ? readBank(text) : readTexts(text, bank, 'fr.json');
    });
    slowest = Math.max(slowest, ms);
    trial(i, text, () => {
      assertTold(reading!, text);
      if (inBank) assertAgree(acceptBank(text), reading as Reading<Bank>);
      else assertAgree(acceptTexts(text, bank), reading as Reading<Texts>);
      if (!reading!.ok) return;
      read++;
      if (inBank) goDeeper(reading!.value as Bank, texts, random);
      else goDeeper(bank, reading!.value as Texts, random);
    });
  }
  assert.deepEqual(inherited(), before);
  assert.ok(read > count / 20, `only ${read} of ${count} could be read`);
  if (timesAreHeld) assert.ok(slowest <= SLOWEST, `${slowest.toFixed(0)} ms`);
  report(
    'Fuzzed banks and language files',
    `0 throw, 20 problems at most, each with its place, none over ${SLOWEST} ms`,
    `${count} tried (${read} readable all the same), 0 threw, slowest ${slowest.toFixed(0)} ms`,
  );
});

test('fuzzed results are read or refused in words, and never thrown at', () => {
  const random = randomOf(seedOf('fuzzed results'));
  const count = times(RESULTS, 'process');
  const before = inherited();
  let read = 0;
  let slowest = 0;
  for (let i = 0; i < count; i++) {
    const text =
      random() < 0.2 ? damaged(JSON.stringify(smallResult()), random) : mutated(smallResult(), random);
    let reading: Reading<unknown> | undefined;
    const ms = trial(i, text, () => (reading = readResult(text)));
    slowest = Math.max(slowest, ms);
    trial(i, text, () => assertTold(reading!, text));
    if (reading!.ok) read++;
  }
  assert.deepEqual(inherited(), before);
  assert.ok(read > count / 50, `only ${read} of ${count} could be read`);
  if (timesAreHeld) assert.ok(slowest <= SLOWEST, `${slowest.toFixed(0)} ms`);
  report(
    'Fuzzed results',
    `0 throw, 20 problems at most, each with its place, none over ${SLOWEST} ms`,
    `${count} tried (${read} readable all the same), 0 threw, slowest ${slowest.toFixed(0)} ms`,
  );
});
