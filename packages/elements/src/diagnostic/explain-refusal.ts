import type { Problem } from '@balise/schema/codes';
import { problemSentence, type ProblemWords } from '@balise/schema/problem-words';
import { readBank, readTexts } from '@balise/schema/read';
import { priorProblems } from '@balise/session';
import type { BankFiles } from './open-bank.ts';

const WORDS = {
  fr: () => import('@balise/schema/problems.fr.json', { with: { type: 'json' } }),
  en: () => import('@balise/schema/problems.en.json', { with: { type: 'json' } }),
};

/** What is wrong with the files of a bank, in sentences for whoever made them. */
export async function explainRefusal(files: BankFiles, lang: string): Promise<string[]> {
  const words: ProblemWords = (await WORDS[lang in WORDS ? (lang as keyof typeof WORDS) : 'fr']()).default;
  return problemsOf(files).map((problem) => problemSentence(problem, words));
}

function problemsOf({ bank, texts }: BankFiles): Problem[] {
  const reading = readBank(bank);
  if (!reading.ok) return reading.problems;
  const prior = priorProblems(reading.value);
  if (prior.length || !texts) return prior;
  const words = readTexts(texts.json, reading.value, texts.name);
  return words.ok ? [] : words.problems;
}
