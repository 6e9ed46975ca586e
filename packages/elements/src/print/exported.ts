import { thematiquesOf } from '@balise/orientation/thematiques';
import type { Result } from '@balise/schema/codes';

/** A result as a file for others: as it is, and its needs in the words of data.inclusion. An address of data. */
export function exported(result: Result): string {
  const file = {
    format: 'balise-export',
    version: 1,
    result,
    dataInclusion: { version: '1.0.8', thematiques: thematiquesOf(result.needs) },
  };
  return `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(file, null, 2))}`;
}
