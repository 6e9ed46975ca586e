import type { Cleaned } from './cleaned.ts';

/** 2026-11-22, 2026-11-22T09:00:00Z, 2026/11/22. */
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
/** 22/11/2026, 22-11-26. */
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: .*)?$/;

/** A day as 2026-11-22, from the ways in which a spreadsheet in French writes it. */
export function day(written: string): Cleaned<string> {
  if (written === '') return { value: '' };
  const [, y, m, d] = YEAR_FIRST.exec(written) ?? [];
  const [, dd, mm, yy] = DAY_FIRST.exec(written) ?? [];
  const value = iso(Number(y ?? (yy?.length === 2 ? `20${yy}` : yy)), Number(m ?? mm), Number(d ?? dd));
  return value ? { value } : { value: '', code: 'bad-date' };
}

/** The day, if the calendar has it. */
function iso(year: number, month: number, date: number): string | undefined {
  const time = Date.UTC(year, month - 1, date);
  if (!(year >= 1000) || Number.isNaN(time)) return undefined;
  const text = new Date(time).toISOString().slice(0, 10);
  return text === [year, month, date].map((part) => String(part).padStart(2, '0')).join('-')
    ? text
    : undefined;
}
