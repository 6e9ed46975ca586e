import { readFileSync } from 'node:fs';
import {
  CONTEXT_QUESTIONS,
  isScored,
  readBank,
  readTexts,
  type Answer,
  type Bank,
  type Item,
  type Length,
  type LogEntry,
  type ScoredItem,
} from '@balise/schema';
import type { OpenBank } from '../src/measured.ts';

const folder = new URL('../../../question-banks/abc/', import.meta.url);

/** The bank that the kit comes with, read and checked as a browser does. */
export const abc = openAbc();

function openAbc(): OpenBank {
  const bank = readBank(readFileSync(new URL('bank.json', folder), 'utf8'));
  if (!bank.ok) throw new Error(JSON.stringify(bank.problems));
  const texts = readTexts(readFileSync(new URL('fr.json', folder), 'utf8'), bank.value, 'fr.json');
  if (!texts.ok) throw new Error(JSON.stringify(texts.problems));
  return { bank: bank.value, texts: texts.value, hash: 'sha256-of-abc' };
}

/** The same texts and hash with another bank. */
export function changed(open: OpenBank, change: Partial<Bank>): OpenBank {
  return { ...open, bank: { ...open.bank, ...change } };
}

export function itemOf(id: string, { bank }: OpenBank): Item {
  const item = bank.items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

export function scoredItemOf(id: string, open: OpenBank): ScoredItem {
  const item = itemOf(id, open);
  if (!isScored(item)) throw new Error(`${id} is not scored`);
  return item;
}

/** An answer that earns the whole score; to a confidence question, "alone". */
export function right(item: Item, { texts }: OpenBank): Answer {
  switch (item.type) {
    case 'confidence':
      return 'alone';
    case 'text':
      return texts.items[item.id]!.accept![0]!;
    case 'match':
      return item.pairs;
    case 'task':
      return item.goals.map(({ id }) => id);
    default:
      return item.key;
  }
}

/** An answer of the right shape that earns nothing; to a confidence question, "no". */
export function wrong(item: Item): Answer {
  switch (item.type) {
    case 'confidence':
      return 'no';
    case 'single':
      return item.choices.find((choice) => choice !== item.key)!;
    case 'point':
      return item.places.find(({ id }) => id !== item.key)!.id;
    case 'multiple':
      return item.choices.filter((choice) => !item.key.includes(choice)).slice(0, 1);
    case 'text':
      return 'chou-fleur';
    case 'task':
      return [];
    case 'order':
      return item.key.toReversed();
    case 'match':
      return item.pairs.map(([left], i): [string, string] => [left, item.pairs.at(i - 1)![1]]);
  }
}

export function begun(length: Length = 'standard', seed = 1): LogEntry {
  const bank = { id: 'small', version: '1.0.0', hash: 'hash-of-small' };
  return { type: 'begun', at: 0, kit: '0.1.0', bank, mode: 'self', length, lang: 'fr', seed };
}

/** The five questions of the context, all skipped but those given. */
export function context(given: Record<string, string[]> = {}): LogEntry[] {
  return CONTEXT_QUESTIONS.map((question) => ({ type: 'context', question, codes: given[question] ?? null }));
}

export function asked(item: string): LogEntry {
  return { type: 'shown', item };
}

export function answered(item: string, answer: Answer): LogEntry {
  return { type: 'answered', item, answer, seconds: 10 };
}
