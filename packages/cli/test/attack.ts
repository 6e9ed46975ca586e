import type { SummaryRow } from '@balise/schema/summary-file';

/** A fraction, in lowest terms and with a positive denominator. */
type Fraction = readonly [above: bigint, below: bigint];

const NOUGHT: Fraction = [0n, 1n];

/** Sums of unknown counts that a reader of the publication can write down; `sum` is known. */
export interface Equation {
  unknowns: string[];
  sum: number;
}

/**
 * All that publications say of the counts they hold back, as equations, written from the rows alone: in a domain
 * and in what came of it, the counts add up to the results; in the needs of a service, to the service; what is not
 * listed is nothing. Rows of one quarter in two publications speak of the same counts.
 */
export function equationsOf(publications: readonly (readonly SummaryRow[])[]): Equation[] {
  return publications.flatMap((rows) =>
    [...new Set(rows.map(groupOf))].flatMap((group) => {
      const ofGroup = rows.filter((row) => groupOf(row) === group);
      const { trimestre, tableau, groupe } = ofGroup[0]!;
      if (tableau === 'resultats' || tableau === 'services' || ofGroup[0]!.code === 'ensemble') return [];
      const total = rows.find(
        (row) =>
          row.trimestre === trimestre &&
          (tableau === 'besoins'
            ? row.tableau === 'services' && row.code === groupe
            : row.tableau === 'resultats'),
      )!;
      const told = ofGroup.reduce((sum, { effectif }) => sum + (effectif ?? 0), 0);
      const unknowns = ofGroup.filter(({ effectif }) => effectif === null).map(nameOf);
      // The total of a service can be unknown, too: then it is one with a minus, or its complement one with a plus.
      if (total.effectif === null) {
        const results = rows.find((row) => row.trimestre === trimestre && row.tableau === 'resultats')!;
        return [{ unknowns: [...unknowns, `not ${nameOf(total)}`], sum: results.effectif! - told }];
      }
      return [{ unknowns, sum: total.effectif - told }];
    }),
  );
}

/** Which unknowns the equations give away: those that elimination (Gauss and Jordan, exact) leaves alone in a row. */
export function determined(equations: readonly Equation[]): string[] {
  const names = [...new Set(equations.flatMap(({ unknowns }) => unknowns))];
  const rows = equations.map(({ unknowns }) =>
    names.map((name): Fraction => (unknowns.includes(name) ? [1n, 1n] : NOUGHT)),
  );
  let rank = 0;
  names.forEach((_, column) => {
    const pivot = rows.findIndex((row, i) => i >= rank && row[column]![0] !== 0n);
    if (pivot < 0) return;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const top = rows[rank]!.map((value) => divided(value, rows[rank]![column]!));
    rows.forEach((row, i) => {
      const by = row[column]!;
      rows[i] = i === rank ? top : row.map((value, k) => minus(value, times(by, top[k]!)));
    });
    rank++;
  });
  return rows
    .slice(0, rank)
    .map((row) => names.filter((_, k) => row[k]![0] !== 0n))
    .filter((left) => left.length === 1)
    .map(([name]) => name!);
}

function groupOf({ trimestre, tableau, groupe }: SummaryRow): string {
  return `${trimestre} ${tableau} ${groupe}`;
}

/** One count, by a name that it has in every publication. */
export function nameOf(row: SummaryRow): string {
  return `${groupOf(row)} ${row.code}`;
}

function times(a: Fraction, b: Fraction): Fraction {
  return reduced(a[0] * b[0], a[1] * b[1]);
}

function divided(a: Fraction, b: Fraction): Fraction {
  return reduced(a[0] * b[1], a[1] * b[0]);
}

function minus(a: Fraction, b: Fraction): Fraction {
  return reduced(a[0] * b[1] - b[0] * a[1], a[1] * b[1]);
}

function reduced(above: bigint, below: bigint): Fraction {
  let [a, b] = [above < 0n ? -above : above, below < 0n ? -below : below];
  while (b) [a, b] = [b, a % b];
  const by = below < 0n ? -(a || 1n) : a || 1n;
  return [above / by, below / by];
}
