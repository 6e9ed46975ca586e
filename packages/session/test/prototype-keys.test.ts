import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { estimate, explain, nextItem, recordAnswer, startTest, type ItemPool } from '@balise/engine';
import { orient } from '@balise/orientation';
import {
  isScored,
  logEntrySchema,
  readBank,
  readResult,
  readTexts,
  statementId,
  statementText,
  type Bank,
  type Log,
  type LogEntry,
  type Result,
  type Texts,
} from '@balise/schema';
import { acceptBank, acceptTexts } from '@balise/schema/accept';
import { begin, outcome, worded } from '@balise/simulators';
import { SIMULATORS } from '@balise/simulators/all';
import { taskProblems } from '@balise/simulators/check';
import { smallBank, smallTexts } from '../../schema/test/small-bank.ts';
import { smallResult } from '../../schema/test/small-result.ts';
import { advance } from '../src/advance.ts';
import { insight } from '../src/insight.ts';
import { scoredAnswers, type OpenBank } from '../src/measured.ts';
import { progressOf } from '../src/progress.ts';
import { measure } from '../src/result.ts';
import { startOrder } from '../src/shuffle.ts';
import { abc, answered, asked, begun, context, right, wrong } from './banks.ts';
import { INHERITED, inherited, renamed } from './renamed.ts';

let asBefore: unknown;
before(() => (asBefore = inherited()));
after(() => assert.deepEqual(inherited(), asBefore));

/** The small bank with an order and a group besides: an id of each sort is among these. */
const IDS = [
  ...['petite', 'monde', 'loupe', 'dates', 'gestes', 'signe', 'plan', 'seul', 'lettre', 'etapes', 'pareils'],
  ...['oui', 'non', 'hier', 'ecrire', 'clavier', 'ecran', 'haut', 'lue', 'jetee', 'objet', 'm', 'debut'],
];

function plain(): { bank: Bank; texts: Texts } {
  const [bank, texts] = [smallBank(), smallTexts()];
  bank.domains[0]!.id = 'monde';
  texts.domains = { monde: texts.domains['1']! };
  const [single] = bank.items as [Extract<Bank['items'][number], { type: 'single' }>];
  const { choices: _, key: __, ...common } = single;
  bank.items[0] = { ...single, group: 'pareils' };
  bank.items.push({
    ...common,
    id: 'etapes',
    type: 'order',
    key: ['debut', 'milieu', 'fin'],
    group: 'pareils',
  });
  texts.items['etapes'] = {
    ...texts.items['loupe']!,
    answers: { debut: 'Début', milieu: 'Milieu', fin: 'Fin' },
  };
  for (const item of bank.items) item.domain = 'monde';
  return { bank, texts };
}

/** Opened as an author's check and as a page do, which must come to the same. */
function opened({ bank, texts }: { bank: Bank; texts: Texts }): OpenBank {
  const read = readBank(JSON.stringify(bank));
  assert.ok(read.ok, JSON.stringify(read));
  const words = readTexts(JSON.stringify(texts), read.value, 'fr.json');
  assert.ok(words.ok, JSON.stringify(words));
  assert.deepEqual(acceptBank(JSON.stringify(bank)), read.value);
  assert.deepEqual(acceptTexts(JSON.stringify(texts), read.value), words.value);
  return { bank: read.value, texts: words.value, hash: 'hash' };
}

/** All its questions asked and answered: rightly, or every second one wrongly. */
function logOf(open: OpenBank, mistaken: boolean): Log {
  const entries = open.bank.items.flatMap((item, i) => [
    asked(item.id),
    answered(item.id, mistaken && i % 2 ? wrong(item) : right(item, open)),
  ]);
  const ended: LogEntry = { type: 'ended', at: 3_600_000, complete: true };
  return [begun('full'), ...context(), ...entries, ended];
}

/** Figures to nine digits: sums are made in the order of the ids. */
function rounded<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? Number(part.toFixed(9)) : part)),
  ) as T;
}

describe('an id that every object inherits is an id like others', () => {
  for (const to of INHERITED)
    for (const from of IDS)
      test(`${to} for ${from}`, () => {
        const open = opened(plain());
        const other = opened(renamed(plain(), from, to));
        assert.deepEqual(other.texts, renamed(open.texts, from, to));
        for (const mistaken of [false, true]) {
          const log = logOf(open, mistaken);
          const same = logOf(other, mistaken).map((entry) => logEntrySchema.parse(entry));
          const scores = (one: OpenBank, of: Log) =>
            scoredAnswers(one, progressOf(of)).map(({ score }) => score);
          assert.deepEqual(scores(other, same), scores(open, log));
          const result = whole(open, log);
          const twin = whole(other, same);
          assert.deepEqual(rounded(twin), rounded(renamed(result, from, to)));
          const reading = readResult(JSON.stringify(twin));
          assert.ok(reading.ok && JSON.stringify(reading.value) === JSON.stringify(twin));
          assert.equal(insight(other, same).mistakes.length, insight(open, log).mistakes.length);
        }
        for (const { id } of other.bank.domains)
          assert.equal(statementText(other.texts, statementId(id, 1, 2)), 'Deux.');
        const order = other.bank.items.find(({ type }) => type === 'order')!;
        assert.deepEqual(startOrder(order, 5)?.toSorted(), (order as { key: string[] }).key.toSorted());
        assert.ok(askedToTheEnd(other) >= 5);
      });
});

function whole(open: OpenBank, log: Log): Result {
  const measured = measure(open, log);
  return { ...measured, ...orient(measured) };
}

/** How many questions a test asks when it chooses by itself. */
function askedToTheEnd(open: OpenBank): number {
  const log: LogEntry[] = [begun('full'), ...context()];
  for (;;) {
    const next = advance(open, log, 0);
    assert.ok(next);
    log.push(next);
    if (next.type === 'ended') return progressOf(log).asked.length;
    if (next.type !== 'shown') continue;
    const item = open.bank.items.find(({ id }) => id === next.item)!;
    log.push(answered(item.id, right(item, open)));
  }
}

describe('in a simulated world too', () => {
  let tried = 0;
  for (const task of abc.bank.items.filter((item) => item.type === 'task'))
    test(task.id, () => {
      for (const from of idsIn([task.world, task.goals])) {
        // Some have a meaning of their own to the world, and no other name would do.
        if (playedAs(task, from, 'neutre').problems.length) continue;
        for (const to of INHERITED)
          assert.deepEqual(playedAs(task, from, to), { problems: [], met: [] }, `${to} for ${from}`);
        tried++;
      }
    });
  after(() => assert.ok(tried > 200, `only ${tried} ids`));
});

/** What is wrong with a task, and what is met at its start, once an id of its world has another name. */
function playedAs(task: Task, from: string, to: string) {
  const { words } = abc.texts.items[task.id]!;
  const simulator = SIMULATORS[task.simulator];
  const other: Task = { ...task, ...renamed(partsOf(task), from, to) };
  const theirWords = renamed({ words }, from, to).words;
  const problems = taskProblems(other, simulator, theirWords);
  return { problems, met: outcome(other, begin(simulator, worded(other, theirWords))) };
}

type Task = Extract<Bank['items'][number], { type: 'task' }>;

function partsOf({ world, goals, mistakes = [], path }: Task) {
  return { world, goals, mistakes, path };
}

/** The ids and names of a world's parts. */
function idsIn(value: unknown): Set<string> {
  const found = new Set<string>();
  const visit = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, one] of Object.entries(part)) {
      if ((key === 'id' || key === 'name') && typeof one === 'string' && /^[\w-]+$/.test(one)) found.add(one);
      visit(one);
    }
  };
  visit(value);
  return found;
}

test('the engine measures them as it measures others', () => {
  const pool = (names: readonly string[]): ItemPool => ({
    domains: [0, 1].map((d) => ({ id: names[d]!, cuts: [-1, 0, 1] })),
    items: names.map((id, i) => ({
      id,
      domain: names[i % 2]!,
      a: 1 + i / 10,
      b: i / 3 - 1,
      ...(i > 2 && { group: names[3]! }),
    })),
  });
  const plain = ['v', 'w', 'x', 'y', 'z'];
  const ended = (names: readonly string[]) =>
    names
      .slice(0, 4)
      .reduce(
        (state, id, i) => recordAnswer(state, id, i % 2),
        startTest(pool(names), { exclude: [names[4]!] }),
      );
  const [one, other] = [ended(plain), ended(INHERITED)];
  const figures = (names: readonly string[]) =>
    rounded(estimate(ended(names))).domains.map(({ id: _, ...rest }) => rest);
  assert.deepEqual(figures(INHERITED), figures(plain));
  assert.deepEqual(rounded(estimate(other)).overall, rounded(estimate(one)).overall);
  assert.deepEqual(
    explain(other).domains.map(({ id }) => id),
    ['__proto__', 'constructor'],
  );
  assert.equal(nextItem(startTest(pool(['__proto__']))), '__proto__');
  for (const name of INHERITED) assert.throws(() => recordAnswer(one, name, 1), RangeError);
});

test('a result holds them in all its lists, and is read back the same', () => {
  for (const to of INHERITED)
    for (const from of [
      'abc',
      '1',
      'd1-confiance-site',
      'd1-defiler',
      'd1-tableau',
      'r1',
      's1',
      'Accompagnement',
    ]) {
      const result = renamed(smallResult(), from, to);
      const reading = readResult(JSON.stringify(result));
      assert.ok(reading.ok, `${to} for ${from}`);
      assert.deepEqual(reading.value, result);
    }
});

test('a context code that no question has is dropped', () => {
  for (const code of INHERITED) {
    const { context: kept } = progressOf([
      begun(),
      ...context({ reasons: [code, 'papiers'], using: [code] }),
    ]);
    assert.deepEqual(kept, { reasons: ['papiers'], using: [] });
  }
});

test('the bank that is tried has an id of each sort, and questions of each type', () => {
  const { bank } = plain();
  const text = JSON.stringify(plain());
  for (const id of IDS) assert.ok(text.includes(`"${id}"`) || text.includes(`"@${id}"`), id);
  assert.equal(new Set(bank.items.map(({ type }) => type)).size, 8);
  assert.equal(bank.items.filter(isScored).length, 7);
});
