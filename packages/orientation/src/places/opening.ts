const DAY = 24 * 60;
export const WEEK = 7 * DAY;

/** Minutes of the week from Monday 0:00; the next opening may be next week's. Null: hours not known. */
export type Opening = { open: true; until: number } | { open: false; next: number } | null;

/** `hours`: openings and closings by turns. One that ends with the week goes on where the next begins with it. */
export function openingAt(hours: readonly number[] | null, minute: number): Opening {
  if (hours === null || hours.length < 2) return null;
  let next = Infinity;
  for (let i = 0; i + 1 < hours.length; i += 2) {
    const opens = hours[i]!;
    const closes = hours[i + 1]!;
    // Monday's small hours may belong to an opening of Sunday, written past the week's end.
    if ((opens <= minute && minute < closes) || minute + WEEK < closes)
      return { open: true, until: closingOf(hours, closes) };
    if (opens > minute && opens < next) next = opens;
  }
  return { open: false, next: next === Infinity ? hours[0]! : next };
}

function closingOf(hours: readonly number[], closes: number): number {
  if (closes > WEEK) return closes - WEEK;
  return closes === WEEK && hours[0] === 0 ? hours[1]! : closes;
}

/** By the clock of the device. */
export function minuteOfWeek(date: Date): number {
  return ((date.getDay() + 6) % 7) * DAY + date.getHours() * 60 + date.getMinutes();
}

/** How many minutes until it opens: 0 where it is open, Infinity where that is not known. */
export function waitAt(hours: readonly number[] | null, minute: number): number {
  const opening = openingAt(hours, minute);
  if (opening === null) return Infinity;
  return opening.open ? 0 : (opening.next - minute + WEEK) % WEEK;
}
