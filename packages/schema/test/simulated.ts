import { readFileSync } from 'node:fs';
import { probability } from '@balise/engine';
import { orient } from '@balise/orientation';
import { advance, type OpenBank } from '@balise/session';
import { measure } from '@balise/session/result';
import {
  CONTEXT,
  CONTEXT_QUESTIONS,
  KIT_VERSION,
  readBank,
  readTexts,
  type Answer,
  type Context,
  type Item,
  type Length,
  type LogEntry,
  type Result,
  type ScoredItem,
} from '../src/index.ts';

export type Random = () => number;

/** Results of people who do not exist: the real bank, engine, journey and rules. */
export const abc = openAbc();

function openAbc(): OpenBank {
  const folder = new URL('../../../question-banks/abc/', import.meta.url);
  const bank = readBank(readFileSync(new URL('bank.json', folder), 'utf8'));
  if (!bank.ok) throw new Error(JSON.stringify(bank.problems));
  const texts = readTexts(readFileSync(new URL('fr.json', folder), 'utf8'), bank.value, 'fr.json');
  if (!texts.ok) throw new Error(JSON.stringify(texts.problems));
  return { bank: bank.value, texts: texts.value, hash: '0123456789abcdef' };
}

/** One whole test, or one that somebody ends early, answered as the model says a person would. */
export function simulatedResult(draw: Random, length: Length, stopsAfter = Infinity): Result {
  const at = Date.UTC(2026, 10, 22, 9, 30);
  const { id, version } = abc.bank;
  const bank = { id, version, hash: abc.hash };
  const seed = Math.floor(draw() * 1000);
  const context = someContext(draw);
  const log: LogEntry[] = [
    { type: 'begun', at, kit: KIT_VERSION, bank, mode: 'kiosk', length, lang: 'fr', seed },
    ...CONTEXT_QUESTIONS.map((question): LogEntry => ({
      type: 'context',
      question,
      codes: context[question] ?? null,
    })),
  ];
  const general = 5 * (draw() - 0.5);
  const thetas = new Map(abc.bank.domains.map((domain) => [domain.id, general + 3 * (draw() - 0.5)]));
  for (let given = 0; ;) {
    const next: LogEntry =
      given === stopsAfter ? { type: 'ended', at, complete: false } : advance(abc, log, at)!;
    log.push(next);
    if (next.type === 'ended') return conclude(log);
    if (next.type !== 'shown') continue;
    const item = abc.bank.items.find((one) => one.id === next.item)!;
    log.push({ type: 'answered', item: item.id, answer: answer(item, thetas, draw), seconds: 20 });
    given++;
  }
}

function conclude(log: LogEntry[]): Result {
  const measured = measure(abc, log);
  return { ...measured, ...orient(measured) };
}

function answer(item: Item, thetas: ReadonlyMap<string, number>, draw: Random): Answer {
  if (item.type === 'confidence') return 'alone';
  return draw() < probability(item, thetas.get(item.domain)!) ? rightAnswer(item) : null;
}

function rightAnswer(item: ScoredItem): Answer {
  switch (item.type) {
    case 'text':
      return abc.texts.items[item.id]!.accept![0]!;
    case 'match':
      return item.pairs;
    case 'task':
      return item.goals.map(({ id }) => id);
    default:
      return item.key;
  }
}

/** Each question skipped by one person in five; each code of the others chosen by one in three. */
export function someContext(draw: Random): Context {
  const asked = CONTEXT_QUESTIONS.filter(() => draw() > 0.2);
  return Object.fromEntries(
    asked.map((question) => [question, CONTEXT[question].filter(() => draw() < 0.35)]),
  ) as Context;
}
