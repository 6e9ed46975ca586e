import { quarterOf } from '@balise/schema/count-results';
import type { SummaryRow } from '@balise/schema/summary-file';
import type { ExactCell } from './exact.ts';
import { publishedRows } from './publish.ts';

export type Fate = 'new' | 'kept' | 'running' | 'few';

/** One bank's quarter in this publication: what became of it, and the rows it has. */
export interface Period {
  bank: string;
  /** 2026-T4 */
  quarter: string;
  fate: Fate;
  rows: SummaryRow[];
}

/**
 * All periods that a publication has, oldest first. A quarter of the earlier one stands as it is, whatever came
 * since: two figures of the same quarter could be subtracted, and what came late told. One that has not ended is not
 * published, for the same reason. Quarters and the day are in UTC.
 */
export function periodsOf(
  exact: readonly ExactCell[],
  earlier: readonly SummaryRow[],
  today: Date,
): Period[] {
  const periods = new Map<string, Period>();
  for (const row of earlier) {
    const { banque: bank, trimestre: quarter } = row;
    const place = `${quarter} ${bank}`;
    const period = periods.get(place) ?? { bank, quarter, fate: 'kept', rows: [] };
    periods.set(place, period);
    period.rows.push(row);
  }
  const places = new Map<string, ExactCell[]>();
  for (const cell of exact) {
    const place = `${cell.quarter.replace('Q', 'T')} ${cell.bank}`;
    const others = places.get(place);
    if (others) others.push(cell);
    else places.set(place, [cell]);
  }
  for (const [place, ofPeriod] of places) {
    if (periods.has(place)) continue;
    const { bank, quarter } = ofPeriod[0]!;
    const isRunning = quarter >= quarterOf(today.toISOString());
    const rows = isRunning ? [] : publishedRows(ofPeriod);
    const fate = isRunning ? 'running' : rows.length ? 'new' : 'few';
    periods.set(place, { bank, quarter: quarter.replace('Q', 'T'), fate, rows });
  }
  return [...periods].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, period]) => period);
}
