import type { Problem } from '@balise/schema/codes';
import { problemSentence, type ProblemWords } from '@balise/schema/problem-words';

const WORDS = {
  fr: () => import('@balise/schema/problems.fr.json', { with: { type: 'json' } }),
  en: () => import('@balise/schema/problems.en.json', { with: { type: 'json' } }),
};

/** What is wrong with a file, in sentences for whoever made it. */
export async function problemSentences(problems: readonly Problem[], lang: string): Promise<string[]> {
  const words: ProblemWords = (await WORDS[lang in WORDS ? (lang as keyof typeof WORDS) : 'fr']()).default;
  return problems.map((problem) => problemSentence(problem, words));
}
