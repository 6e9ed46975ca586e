import { PLACE_BOUNDS, WEEK_MINUTES } from '@balise/schema/place-bounds';
import OpeningHours from 'opening_hours';
import { sentence } from './sentence.ts';

/** What could be made of opening hours written as OpenStreetMap does. */
export interface Hours {
  hours: readonly number[] | null;
  /** In words, where the hours are not the same every week; empty where they are. */
  text: string;
  code?: 'hours-corrected' | 'hours-unread';
  /** What was understood, where what is written had to be guessed at. */
  into?: string;
}

/** Public holidays are France's; school holidays want a zone, whichever, to be understood at all. */
const FRANCE = { lat: 46.6, lon: 2.4, address: { country_code: 'fr', state: 'Île-de-France' } };
/** `tag_key` may be left open, whatever its types say. */
const OPTIONS = { mode: 0, tag_key: undefined, map_value: undefined, warnings_severity: 4, locale: 'fr' };

/** A week without a holiday and without a change of clocks anywhere. Months count from 0. */
const MONDAY = [2027, 5, 7] as const;

/** Real ones have 150 signs at most; what is longer is no more read than it is written. */
const LONGEST = 400;

/** The sun's hours are a guess of the library's. */
const SUN = /\b(sunrise|sunset|dawn|dusk)\b/i;
/** Asked of it: days and months by their whole names, in French. Its types want every option there is, its code does not. */
const IN_FRENCH = { conf: { locale: 'fr', date_format: 'long' } };

/** Reads opening hours: a plain week in minutes, or else what they are in words. */
export function weekly(text: string): Hours {
  const asWritten = { hours: null, text: text.slice(0, PLACE_BOUNDS.hoursText) };
  if (text.length > LONGEST) return { ...asWritten, code: 'hours-unread' };
  try {
    const opening = read(text);
    // Evaluated once before it is believed: some faults show only then.
    const week = intervals(opening);
    const written = opening.prettifyValue();
    const corrected = opening.getWarnings().length
      ? ({ code: 'hours-corrected', into: written } as const)
      : {};
    const plain = withoutHolidays(written);
    const hours = plain === written ? week : plain && intervals(read(plain));
    if (plain && hours && isEveryWeek(plain)) return { hours, text: '', ...corrected };
    const said = sentence(opening.prettifyValue(IN_FRENCH as never)) ?? text;
    return { hours: null, text: said.slice(0, PLACE_BOUNDS.hoursText), ...corrected };
  } catch {
    return { ...asWritten, code: 'hours-unread' };
  }
}

const read = (text: string) => new OpeningHours(text, FRANCE, OPTIONS as never);

/** The rules but those of public holidays, which no plain week has: `Mo-Sa,PH 09:00-12:00; PH off`. */
function withoutHolidays(rules: string): string {
  return rules
    .split(/\s*;\s*/)
    .map((rule) => rule.replace(/\bPH,\s*|,\s*PH\b/g, ''))
    .filter((rule) => !/^PH\b/.test(rule))
    .join('; ');
}

function isEveryWeek(rules: string): boolean {
  return !/\b(PH|SH)\b/.test(rules) && !SUN.test(rules) && read(rules).isWeekStable();
}

/** The hours of a week in minutes since its Monday; null where it has none, or some that are not sure. */
function intervals(opening: OpeningHours): number[] | null {
  const [year, month, date] = MONDAY;
  const minutes = (end: Date) =>
    (Math.round(
      (Date.UTC(end.getFullYear(), end.getMonth(), end.getDate()) - Date.UTC(year, month, date)) / 864e5,
    ) *
      24 +
      end.getHours()) *
      60 +
    end.getMinutes();
  const week = opening.getOpenIntervals(new Date(year, month, date), new Date(year, month, date + 7));
  const times: number[] = [];
  for (const [from, to, isUnsure, comment] of week) {
    if (isUnsure || comment) return null;
    const [start, end] = [minutes(from), Math.min(minutes(to), WEEK_MINUTES)];
    if (start >= end) continue;
    // Two that touch are one.
    if (times.at(-1) === start) times.pop();
    else times.push(start);
    times.push(end);
  }
  return times.length && times.length <= PLACE_BOUNDS.hours ? times : null;
}
