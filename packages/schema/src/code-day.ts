const DAY = 86_400_000;

/** The day of an instant on the clock of this place, counted from 1970. Of that day the hour is not told. */
export function dayOfInstant(instant: string): number {
  const at = new Date(instant);
  return Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / DAY;
}

/**
 * The noon of a day on the clock of this place: shown as a date it is the same day wherever the code is
 * read, from Tahiti to Wallis, which no hour of UTC is.
 */
export function noonOfDay(day: number): string {
  const at = new Date(day * DAY);
  return new Date(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), 12).toISOString();
}
