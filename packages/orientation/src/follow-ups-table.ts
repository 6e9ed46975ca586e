import Papa from 'papaparse';
import type { FollowUpDomain, FollowUpRow } from './follow-ups-rows.ts';

export { followUpRows, type FollowUpDomain, type FollowUpRow } from './follow-ups-rows.ts';

/** A list goes with the sign that the national files use, a yes or no in French. */
type Value = string | number | boolean | null | readonly string[];

/** Headings for people, one word each so that they can be named in a formula or a script. */
const BEFORE: Readonly<Record<string, (row: FollowUpRow) => Value>> = {
  suivi: ({ person }) => person,
  visite: ({ visit }) => visit,
  mois: ({ month }) => month,
  // In one cell: alone, a version would be read as a date.
  questionnaire: ({ bank }) => `${bank.id} ${bank.version}`,
  mode: ({ mode }) => mode,
  longueur: ({ length }) => length,
  complet: ({ complete }) => complete,
  autonomie: ({ autonomy }) => autonomy,
  // 12-17 would be December 2017.
  tranche_age: ({ age }) => age?.replace(/^(\d+)-(\d+)$/, '$1 à $2') ?? null,
  raisons: ({ reasons }) => reasons,
  appareils: ({ devices }) => devices,
  acces: ({ access }) => access,
  soutien: ({ support }) => support,
  observations: ({ observations }) => observations,
};
const OF_DOMAIN: Readonly<Record<string, (domain: FollowUpDomain) => Value>> = {
  theta: ({ theta }) => theta,
  ecart_type: ({ sd }) => sd,
  niveau_min: ({ range }) => range[0],
  niveau_max: ({ range }) => range[1],
};
const AFTER: Readonly<Record<string, (row: FollowUpRow) => Value>> = {
  questions_communes: ({ common }) => common,
  besoins: ({ needs }) => needs,
  prochains_pas: ({ steps }) => steps,
  y_est_alle: ({ went }) => went,
  obstacle: ({ obstacle }) => obstacle,
};

/**
 * What a spreadsheet may take for a formula: the four signs, as they are, full-width or small; and whatever begins with
 * a blank or an invisible character, which some drop before they look (OWASP, "CSV Injection"). A number alone, with its
 * minus and its comma, is none.
 */
const FORMULA = /^(?!-?\d+(?:,\d+)?$)[\s\p{C}=+\-@＝＋－＠﹦﹢﹣﹫]/u;

/**
 * For a spreadsheet set to French: `;` between cells and a comma in numbers, since that is what it opens without a
 * question, and with points it would read 1.5 as the first of May. Every cell is quoted, so that a program that also
 * parts at commas keeps the columns. The mark at the head says UTF-8, without which Excel spoils accents.
 */
export function followUpsCsv(rows: readonly FollowUpRow[]): string {
  const ids = [...new Set(rows.flatMap(({ domains }) => domains.map(({ id }) => id)))];
  const fields = [
    ...Object.keys(BEFORE),
    ...ids.flatMap((id) => Object.keys(OF_DOMAIN).map((name) => `domaine_${id}_${name}`)),
    ...Object.keys(AFTER),
  ];
  const data = rows.map((row) => [
    ...Object.values(BEFORE).map((cell) => cell(row)),
    ...ids.flatMap((id) => {
      const domain = row.domains.find((one) => one.id === id);
      return Object.values(OF_DOMAIN).map((cell) => (domain ? cell(domain) : null));
    }),
    ...Object.values(AFTER).map((cell) => cell(row)),
  ]);
  const text = { fields, data: data.map((cells) => cells.map(written)) };
  return `\ufeff${Papa.unparse(text, { delimiter: ';', quotes: true, escapeFormulae: FORMULA })}\r\n`;
}

/** For programs: numbers as numbers, lists as lists. */
export function followUpsJson(rows: readonly FollowUpRow[]): string {
  return `${JSON.stringify({ format: 'balise-follow-ups', version: 1, rows }, null, 2)}\n`;
}

function written(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : value.join('|');
}
