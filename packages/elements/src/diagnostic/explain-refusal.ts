import type { Problem } from '@balise/schema/codes';
import { readBank, readTexts } from '@balise/schema/read';
import { priorProblems } from '@balise/session';
import type { BankFiles } from './open-bank.ts';
import { problemSentences } from './problem-sentences.ts';

/** What is wrong with the files of a bank, in sentences for whoever made them. */
export function explainRefusal(files: BankFiles, lang: string): Promise<string[]> {
  return problemSentences(problemsOf(files), lang);
}

function problemsOf({ bank, texts }: BankFiles): Problem[] {
  const reading = readBank(bank);
  if (!reading.ok) return reading.problems;
  const prior = priorProblems(reading.value);
  if (prior.length || !texts) return prior;
  const words = readTexts(texts.json, reading.value, texts.name);
  return words.ok ? [] : words.problems;
}
