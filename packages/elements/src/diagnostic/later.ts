import { define } from '../define-tag.ts';
import { BaliseAccompany } from '../desk/accompany.ts';
import { BaliseOrientation } from '../orientation/orientation.ts';
import { BaliseProfile } from '../profile/profile.ts';
import { BalisePause } from '../steps/pause.ts';
import { BaliseProblems } from '../steps/problems.ts';
import { BaliseProfessional } from '../steps/professional.ts';
import { BaliseResult } from '../steps/result.ts';
import { BalisePractice } from '../task/practice.ts';

/** What the first question does not need: pauses, the result and what it leads to. */
define('balise-pause', BalisePause);
define('balise-problems', BaliseProblems);
define('balise-practice', BalisePractice);
define('balise-profile', BaliseProfile);
define('balise-orientation', BaliseOrientation);
define('balise-professional', BaliseProfessional);
define('balise-accompany', BaliseAccompany);
define('balise-result', BaliseResult);

/** The aidant's desk shows results, and is fetched with what shows them. */
if (document.querySelector('balise-dossiers')) void import('../dossiers/define-dossiers.ts');

export { findingOf, keepFinding, keptFinding } from './finding.ts';
export { explainRefusal } from './explain-refusal.ts';
export { refusalWords } from './refusal-words.ts';
export { fetchRest } from './fetch-rest.ts';
