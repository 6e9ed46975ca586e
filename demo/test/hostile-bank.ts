import { readFileSync } from 'node:fs';
import { orient } from '@balise/orientation';
import {
  readBank,
  readTexts,
  type Bank,
  type ItemTexts,
  type Log,
  type LogEntry,
  type Texts,
} from '@balise/schema';
import { smallBank, smallTexts } from '../../packages/schema/test/small-bank.ts';
import { answered, asked, begun, context, right } from '../../packages/session/test/banks.ts';
import { insight } from '../../packages/session/src/insight.ts';
import { measure } from '../../packages/session/src/result.ts';

const folder = new URL('../../question-banks/abc/', import.meta.url);
const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const abc = json('bank.json') as Bank;
const abcTexts = json('fr.json') as Texts;

/** A question of each type and, for each world and each kind of it, the task that has most words. */
function everything(): { bank: Bank; texts: Texts } {
  const [bank, texts] = [smallBank(), smallTexts()];
  // Its task is the shape of one, in a world that could not be drawn.
  bank.items = bank.items.filter(({ type }) => type !== 'task');
  delete texts.items['lettre'];
  const tasks = abc.items.filter((item) => item.type === 'task');
  const byWorld = new Map<string, (typeof tasks)[number]>();
  const count = ({ id }: { id: string }) => Object.keys(abcTexts.items[id]!.words ?? {}).length;
  for (const task of tasks) {
    const name = `${task.simulator} ${String(task.world['kind'] ?? '')}`;
    const known = byWorld.get(name);
    if (!known || count(task) > count(known)) byWorld.set(name, task);
  }
  const order = abc.items.find(({ type }) => type === 'order')!;
  for (const item of [order, ...byWorld.values()]) {
    // What a device lacks leaves nothing out here.
    const { needs: _, ...rest } = item as typeof order & { needs?: unknown };
    bank.items.push(rest as Bank['items'][number]);
    texts.items[item.id] = abcTexts.items[item.id]!;
  }
  // Three domains owe a test more questions than it takes to come to a pause.
  bank.domains = ['1', '2', '3'].map((id) => ({ id, cuts: [-1, 0, 1] }));
  bank.items.forEach((item, i) => (item.domain = String(1 + (i % 3))));
  return { bank, texts };
}

const plain = everything();

/** The same bank with this in the place of all its words; clipped to what a schema allows, where it must pass. */
export function bankSaying(words: string, fits: boolean): { bank: Bank; texts: Texts } {
  const clipped = (most: number) => (fits ? words.slice(0, most) : words);
  const line = clipped(400);
  const all = (from: Record<string, string> = {}, most = 400) =>
    Object.fromEntries(Object.keys(from).map((id) => [id, clipped(most)]));
  const { bank, texts } = plain;
  const can = [line, line, line];
  const itemTexts = (old: ItemTexts): ItemTexts => ({
    prompt: line,
    plain: line,
    hint: line,
    explanation: line,
    media: line,
    answers: all(old.answers),
    accept: [words.slice(0, 80)],
    words: all(old.words, 1500),
    mistakes: all(old.mistakes),
    ...(old.solution && { solution: old.solution.map(() => line) }),
    hard: line,
  });
  return {
    bank: { ...bank, licence: clipped(60) },
    texts: {
      lang: texts.lang,
      title: line,
      levels: [line, line, line, line],
      domains: Object.fromEntries(
        bank.domains.map(({ id }) => [id, { name: line, can: [can, can, can, can] }]),
      ),
      items: Object.fromEntries(Object.entries(texts.items).map(([id, old]) => [id, itemTexts(old)])),
    },
  };
}

/** What a test of it found: all answered rightly but the last, with how it came about. */
export function resultOf({ bank, texts }: { bank: Bank; texts: Texts }) {
  const open = { bank, texts, hash: 'hash' };
  const ended: LogEntry = { type: 'ended', at: 3_600_000, complete: true };
  const log: Log = [
    begun('full'),
    ...context(),
    ...bank.items.flatMap((item) => [asked(item.id), answered(item.id, right(item, open))]),
    ended,
  ];
  const measured = measure(open, log);
  return { result: { ...measured, ...orient(measured) }, insight: insight(open, log) };
}

/** As a page opens it: the strings themselves must not be what refuses it. */
export function isAccepted({ bank, texts }: { bank: Bank; texts: Texts }): boolean {
  const read = readBank(JSON.stringify(bank));
  return read.ok && readTexts(JSON.stringify(texts), read.value, 'fr.json').ok;
}
