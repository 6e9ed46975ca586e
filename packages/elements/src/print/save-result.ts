import { thematiquesOf } from '@balise/orientation/thematiques';
import type { Result } from '@balise/schema/codes';
import { saveFile } from './save-file.ts';

/** Saves a result as a file for others: as it is, and its needs in the words of data.inclusion. */
export function saveResult(result: Result): void {
  const file = {
    format: 'balise-export',
    version: 1,
    result,
    dataInclusion: { version: '1.0.8', thematiques: thematiquesOf(result.needs) },
  };
  saveFile('balise-resultat.json', JSON.stringify(file, null, 2), 'application/json');
}
