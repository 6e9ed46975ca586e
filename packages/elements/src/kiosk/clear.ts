import type { BaliseDiagnostic } from '../diagnostic/diagnostic.ts';

/**
 * Makes a diagnostic forget a person, and speak `lang` again. One that is broken, or cannot erase, gives
 * way to one that never held anything.
 */
export function clear(diagnostic: BaliseDiagnostic, lang: string): void {
  const isBroken = diagnostic.step === 'error';
  diagnostic.erase().catch(() => isBroken || replace(diagnostic));
  diagnostic.lang = lang;
  if (isBroken) replace(diagnostic);
}

function replace(diagnostic: BaliseDiagnostic): void {
  const fresh = diagnostic.cloneNode(false) as BaliseDiagnostic;
  fresh.append(...diagnostic.childNodes);
  diagnostic.replaceWith(fresh);
}
