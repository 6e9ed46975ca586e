import type { Summary, SummaryRow } from '@balise/schema/summary-file';
import readMe from './LISEZ-MOI.md';
import tableSchema from './table-schema.json' with { type: 'json' };

/** The file that a later publication is given as the earlier one. */
export const SUMMARY_FILE = 'balise-synthese.json';

/** What is published, by file name. The one that is read again comes last: it is there once all the others are. */
export function filesOf(summary: Summary): Map<string, string> {
  return new Map([
    ['balise-synthese.csv', csvOf(summary.lignes)],
    ['balise-synthese.schema.json', `${JSON.stringify(tableSchema, null, 2)}\n`],
    ['LISEZ-MOI.md', readMe.replace('{columns}', columns())],
    [SUMMARY_FILE, `${JSON.stringify(summary, null, 1)}\n`],
  ]);
}

/** RFC 4180: commas, quotes where needed, CRLF. */
export function csvOf(rows: readonly SummaryRow[]): string {
  const names = tableSchema.fields.map(({ name }) => name as keyof SummaryRow);
  const lines = rows.map((row) => names.map((name) => cell(row[name])).join(','));
  return [names.join(','), ...lines, ''].join('\r\n');
}

/** A spreadsheet takes a text that starts with one of these for a formula: an apostrophe makes it a text again. */
function cell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function columns(): string {
  return tableSchema.fields
    .map(({ name, description, example }) => `- \`${name}\` : ${description} Exemple : \`${example}\`.`)
    .join('\n');
}
