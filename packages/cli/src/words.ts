import type { ProblemWords } from '@balise/schema/problem-words';
import enProblems from '@balise/schema/problems.en.json' with { type: 'json' };
import frProblems from '@balise/schema/problems.fr.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** All that the command says in one language. */
export interface Words {
  lang: string;
  own: typeof fr;
  problems: ProblemWords;
}

export const WORDS: Record<string, Words> = {
  fr: { lang: 'fr', own: fr, problems: frProblems },
  en: { lang: 'en', own: en, problems: enProblems },
};
