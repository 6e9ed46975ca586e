/**
 * A day of the device's own calendar, "2026-11-22": what a screen says and what a person counts in. As text,
 * days stand in the order of time.
 */
export type Day = string;

/** A follow-up is erased so many months after its last use; an aidant may set another time. */
export const DEFAULT_MONTHS = 6;
export const MOST_MONTHS = 24;
/** An aidant is told so many days before. */
export const WARNED_DAYS = 30;

/** @param at milliseconds since 1970 */
export function dayOf(at: number): Day {
  const date = new Date(at);
  return dayFrom(date.getFullYear(), date.getMonth(), date.getDate());
}

/** The first day on which a follow-up is no longer kept: so many months later, or that month's last day. */
export function expiryOf(usedOn: Day, months: number): Day {
  const [year, month, day] = partsOf(usedOn);
  const lastOfMonth = new Date(year, month + months + 1, 0).getDate();
  return dayFrom(year, month + months, Math.min(day, lastOfMonth));
}

/** How many days are left from one day to another; 0 or less where it has come. */
export function daysLeft(expiresOn: Day, today: Day): number {
  // All of 24 hours, which the device's own are not where clocks change.
  const at = (day: Day) => Date.UTC(...partsOf(day));
  return (at(expiresOn) - at(today)) / (24 * 60 * 60 * 1000);
}

export function isMonths(months: unknown): months is number {
  return Number.isInteger(months) && (months as number) >= 1 && (months as number) <= MOST_MONTHS;
}

/** True for a day that there is. */
export function isDay(day: unknown): day is Day {
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && dayFrom(...partsOf(day)) === day;
}

/** Year, month from 0, day. */
function partsOf(day: Day): [number, number, number] {
  const [year, month, date] = day.split('-').map(Number);
  return [year!, month! - 1, date!];
}

function dayFrom(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
