import type { Item, ItemTexts, Texts } from '@balise/schema';
import type { Finding } from '@balise/schema/problem-words';
import type { BankFolder } from '../bank-folder.ts';
import jargon from './jargon.json' with { type: 'json' };

/** Words of one sentence of a prompt, at most, and on average over a language file. */
const LONGEST = 20;
const AVERAGE = 12;
/** Letters under which an alternative text can hardly tell what serves to answer. */
const LEAST_ALTERNATIVE = 15;

const ALL_OF_THESE =
  /\b(toutes (ces|les) (réponses|propositions)|tous ces choix|aucune de ces|all of (the above|these)|none of (the above|these))\b/iu;

/** How prompts, answers and alternative texts read, language by language. */
export function wording({ bank, texts }: BankFolder): Finding[] {
  return [...texts].flatMap(([file, words]) => [
    ...bank.items.flatMap((item) => ofItem(item, words, file)),
    ...tooLongOnAverage(bank.items, words, file),
  ]);
}

function ofItem(item: Item, { items, lang }: Texts, file: string): Finding[] {
  const words = items[item.id];
  if (!words) return [];
  const at = (field: string) => ({ path: ['items', item.id, field], file });
  const long = promptsOf(words).flatMap(([field, text]) =>
    sentencesOf(text).flatMap((sentence): Finding[] => {
      const count = wordsIn(sentence);
      return count > LONGEST
        ? [{ code: 'sentence-long', ...at(field), values: { count, sentence, most: LONGEST } }]
        : [];
    }),
  );
  const trade = (jargon as Record<string, string[]>)[lang] ?? [];
  const technical = promptsOf(words).flatMap(([field, text]) =>
    trade
      .filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text))
      .map((word): Finding => ({ code: 'jargon', ...at(field), values: { word } })),
  );
  const referring = Object.values(words.answers ?? {})
    .filter((answer) => ALL_OF_THESE.test(answer))
    .map((answer): Finding => ({ code: 'all-of-these', ...at('answers'), values: { answer } }));
  const short: Finding[] =
    words.media !== undefined && words.media.length < LEAST_ALTERNATIVE
      ? [{ code: 'alternative-short', ...at('media'), values: { text: words.media } }]
      : [];
  return [...long, ...technical, ...referring, ...short];
}

function tooLongOnAverage(items: readonly Item[], texts: Texts, file: string): Finding[] {
  const counts = items
    .flatMap(({ id }) => promptsOf(texts.items[id]!))
    .flatMap(([, text]) => sentencesOf(text).map(wordsIn));
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return mean > AVERAGE
    ? [{ code: 'sentences-long', path: ['items'], file, values: { count: mean.toFixed(1), most: AVERAGE } }]
    : [];
}

function promptsOf({ prompt, plain }: ItemTexts): [field: string, text: string][] {
  return plain === undefined
    ? [['prompt', prompt]]
    : [
        ['prompt', prompt],
        ['plain', plain],
      ];
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}«“])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Signs of punctuation that French sets apart are no words. */
function wordsIn(sentence: string): number {
  return sentence.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
