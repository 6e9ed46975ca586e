import { getLocale } from '../localization.ts';

/** A day, "2026-11-22", as it is said. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(getLocale(), { dateStyle: 'long' }).format(
    new Date(year!, month! - 1, date!),
  );
}
