import { bankSchema, textsSchema, type Answer, type Item, type Texts } from '@balise/schema';
import { shown, type OpenBank } from '@balise/session';
import bankJson from '../question-banks/abc/bank.json' with { type: 'json' };
import en from '../question-banks/abc/en.json' with { type: 'json' };
import fr from '../question-banks/abc/fr.json' with { type: 'json' };

/** The bank that the kit comes with, checked by its schema. */
const bank = bankSchema.parse(bankJson);
const TEXTS: Record<string, Texts> = { fr: textsSchema.parse(fr), en: textsSchema.parse(en) };

export const abc: OpenBank = { bank, texts: TEXTS['fr']!, hash: 'hash-of-abc' };

/** Where stories and their test find it, from the page's own address. */
export const BANK_ADDRESS = 'question-banks/abc/bank.json';

export const itemIds = bank.items.map(({ id }) => id);

export function itemOf(id: string): Item {
  const item = bank.items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`The bank has no item ${id}.`);
  return item;
}

export function textsIn(language: string): Texts {
  return TEXTS[language] ?? abc.texts;
}

/** The seeded layout of what is ordered or matched, as a journey would log it. */
export function startOf(id: string): readonly string[] {
  const entry = shown(bank, id, 1);
  return (entry.type === 'shown' && entry.start) || [];
}

export function mediaAddress(path: string): string {
  return new URL(path, new URL(BANK_ADDRESS, document.baseURI)).href;
}

/** The answer that earns the whole score; to a confidence question, "alone". */
export function rightAnswer(item: Item, texts: Texts): Answer {
  switch (item.type) {
    case 'confidence':
      return 'alone';
    case 'text':
      return texts.items[item.id]?.accept?.[0] ?? '';
    case 'match':
      return item.pairs;
    case 'task':
      return item.goals.map(({ id }) => id);
    default:
      return item.key;
  }
}
