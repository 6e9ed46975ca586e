import { BaliseDiagnostic } from './diagnostic/diagnostic.ts';
import { define } from './define-tag.ts';
import { BaliseQuestion } from './question/question.ts';
import { BaliseContext } from './steps/context.ts';
import { BaliseWelcome } from './steps/welcome.ts';

define('balise-question', BaliseQuestion);
define('balise-welcome', BaliseWelcome);
define('balise-context', BaliseContext);
define('balise-diagnostic', BaliseDiagnostic);

// A page with a result alone needs the tags that a diagnostic fetches later.
if (!document.querySelector('balise-diagnostic')) void import('./diagnostic/later.ts');
