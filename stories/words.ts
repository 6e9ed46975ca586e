import type { OrientationTexts } from '@balise/orientation';
import enOrientation from '@balise/orientation/en.json' with { type: 'json' };
import frOrientation from '@balise/orientation/fr.json' with { type: 'json' };
import type { ProblemWords } from '@balise/schema/problem-words';
import enProblems from '@balise/schema/problems.en.json' with { type: 'json' };
import frProblems from '@balise/schema/problems.fr.json' with { type: 'json' };

/** The rules' words. */
export function orientationTexts(language: string): OrientationTexts {
  return language === 'en' ? enOrientation : frOrientation;
}

/** The words in which faults of a bank are told. */
export function problemWords(language: string): ProblemWords {
  return language === 'en' ? enProblems : frProblems;
}
