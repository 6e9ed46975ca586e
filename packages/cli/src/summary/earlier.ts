import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@balise/schema/problem-words';
import { readSummary, type SummaryRow } from '@balise/schema/summary-file';
import { readFile } from '../read-file.ts';
import { SUMMARY_FILE } from './files.ts';

/**
 * The rows of what has been published before: in the folder named, and in the one that is written to, so that a
 * quarter stays as it is even where nobody thought of naming it. Where both have a quarter, the one named holds.
 */
export function earlierRows(
  previous: string | undefined,
  out: string,
): { rows: SummaryRow[] } | { findings: Finding[] } {
  const files = [
    ...(previous === undefined ? [] : [join(previous, SUMMARY_FILE)]),
    ...[join(out, SUMMARY_FILE)].filter((path) => existsSync(path)),
  ];
  const rows: SummaryRow[] = [];
  for (const path of files) {
    const content = readFile(path);
    if ('finding' in content) return { findings: [{ ...content.finding, file: path }] };
    const reading = readSummary(content.text);
    if (!reading.ok) return { findings: reading.problems.map((problem) => ({ ...problem, file: path })) };
    const known = new Set(rows.map(placeOf));
    rows.push(...reading.value.lignes.filter((row) => !known.has(placeOf(row))));
  }
  return { rows };
}

function placeOf({ trimestre, banque }: SummaryRow): string {
  return `${trimestre} ${banque}`;
}
