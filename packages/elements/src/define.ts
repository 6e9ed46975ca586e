import { BaliseDiagnostic } from './diagnostic/diagnostic.ts';
import { define } from './define-tag.ts';
import { BaliseQuestion } from './question/question.ts';
import { BaliseContext } from './steps/context.ts';
import { BaliseWelcome } from './steps/welcome.ts';

define('balise-question', BaliseQuestion);
define('balise-welcome', BaliseWelcome);
define('balise-context', BaliseContext);
define('balise-diagnostic', BaliseDiagnostic);

if (document.querySelector('balise-kiosk')) void import('./kiosk/define-kiosk.ts');
// A page with a result alone needs the tags that a diagnostic fetches later; one that reads a code brings its own.
if (document.querySelector('balise-reader')) void import('./reader/page.ts');
else if (!document.querySelector('balise-diagnostic')) void import('./diagnostic/later.ts');
