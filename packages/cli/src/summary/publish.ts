import { SMALLEST_PUBLISHED, type SummaryRow } from '@balise/schema/summary-file';
import type { ExactCell } from './exact.ts';
import { groupsOf, NOT_NEEDED, type Group } from './groups.ts';
import labels from './labels.json' with { type: 'json' };
import { heldBack } from './suppress.ts';

/** Stands for all counts of a group that are not told apart. */
const WHOLE_GROUP = 'ensemble';

/** What is published of one bank and quarter; nothing where it has too few results for anything. */
export function publishedRows(cells: readonly ExactCell[]): SummaryRow[] {
  const total = cells.find(({ topic }) => topic === 'results');
  if (!total || total.n < SMALLEST_PUBLISHED) return [];
  const row = (
    tableau: SummaryRow['tableau'],
    groupe: string,
    code: string,
    n: number | null,
  ): SummaryRow => ({
    trimestre: total.quarter.replace('Q', 'T'),
    banque: total.bank,
    tableau,
    groupe,
    code,
    libelle: labelOf(tableau, code),
    effectif: n,
    statut: n === null ? 'retenu' : 'publie',
  });
  const rows = groupsOf(cells, total.n).flatMap((group) => {
    const held = heldBack([...group.counts.values()]);
    const told = [...group.counts].map(([code, n], i): [string, number | null] => [
      code,
      held?.[i] === false ? n : null,
    ]);
    return group.table === 'besoins'
      ? rowsOfService(group, held ? told : null, total.n, row)
      : (held ? told : [[WHOLE_GROUP, null] as const]).map(([code, n]) =>
          row(group.table, group.within, code, n),
        );
  });
  return [row('resultats', '', 'resultats', total.n), ...rows];
}

/** A service has been recommended to all but those in the group's complement: the two are told or held together. */
function rowsOfService(
  { within }: Group,
  told: [string, number | null][] | null,
  results: number,
  row: (tableau: SummaryRow['tableau'], groupe: string, code: string, n: number | null) => SummaryRow,
): SummaryRow[] {
  const others = told?.find(([code]) => code === NOT_NEEDED);
  const recommended = !told || others?.[1] === null ? null : results - (others?.[1] ?? 0);
  return [
    row('services', '', within, recommended),
    ...(told ?? []).flatMap(([code, n]) => (code === NOT_NEEDED ? [] : [row('besoins', within, code, n)])),
  ];
}

function labelOf(table: SummaryRow['tableau'], code: string): string {
  const known: Record<string, string> = labels[table];
  return known[code] ?? (code === WHOLE_GROUP ? labels.ensemble : code);
}
