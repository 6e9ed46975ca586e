import { thematiquesOf } from '@balise/orientation/thematiques';
import type { Result } from '@balise/schema/codes';

/** Saves a result as a file for others: as it is, and its needs in the words of data.inclusion. */
export function saveResult(result: Result): void {
  const file = {
    format: 'balise-export',
    version: 1,
    result,
    dataInclusion: { version: '1.0.8', thematiques: thematiquesOf(result.needs) },
  };
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }),
  );
  Object.assign(document.createElement('a'), { href: address, download: 'balise-resultat.json' }).click();
  URL.revokeObjectURL(address);
}
