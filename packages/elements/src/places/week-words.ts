import { msg, str } from '@lit/localize';
import type { Ranked } from '@balise/orientation/places';

const DAY = 1440;
/** A Monday, from which the days of any week are named. */
const MONDAY = Date.UTC(2024, 0, 1);

/** A week's hours in words, days that are alike together: "lundi – vendredi : 09:00 – 12:00, 14:00 – 17:30". */
export function weekLines(hours: readonly number[], lang: string): string[] {
  if (hours[0] === 0 && hours[1] === 7 * DAY) return [msg('Tous les jours, à toute heure')];
  const days = Array.from({ length: 7 }, (_, day) => hoursOf(hours, day, lang));
  const lines: string[] = [];
  for (let first = 0; first < 7;) {
    let last = first;
    while (last < 6 && days[last + 1] === days[first]) last++;
    const names = first === last ? dayName(first, lang) : `${dayName(first, lang)} – ${dayName(last, lang)}`;
    if (days[first]) lines.push(msg(str`${names} : ${days[first]}`));
    first = last + 1;
  }
  return lines;
}

/** What somebody who would set out now wants to know; empty where the hours are not known. */
export function openingWords(opening: Ranked['opening'], now: number, lang: string): string {
  if (!opening) return '';
  if (opening.open) {
    // Until the end of the week, or beyond: as good as always.
    if (opening.until >= 7 * DAY) return msg('Ouvert maintenant');
    return msg(str`Ouvert maintenant, jusqu’à ${clock(opening.until, lang)}`);
  }
  const at = clock(opening.next, lang);
  const ahead = Math.floor((opening.next + (opening.next < now ? 7 * DAY : 0)) / DAY) - Math.floor(now / DAY);
  if (ahead === 0) return msg(str`Fermé. Ouvre aujourd’hui à ${at}`);
  if (ahead === 1) return msg(str`Fermé. Ouvre demain à ${at}`);
  return msg(str`Fermé. Ouvre ${dayName(Math.floor(opening.next / DAY) % 7, lang)} à ${at}`);
}

function hoursOf(hours: readonly number[], day: number, lang: string): string {
  const parts: string[] = [];
  for (let i = 0; i + 1 < hours.length; i += 2) {
    const [from, to] = [hours[i]!, hours[i + 1]!];
    // An evening that goes on past midnight is told with the day it begins.
    if (Math.floor(from / DAY) === day) parts.push(`${clock(from, lang)} – ${clock(to, lang)}`);
  }
  return parts.join(', ');
}

function clock(minute: number, lang: string): string {
  return new Date(MONDAY + minute * 60_000).toLocaleTimeString(lang, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });
}

function dayName(day: number, lang: string): string {
  return new Date(MONDAY + day * DAY * 60_000).toLocaleDateString(lang, { weekday: 'long', timeZone: 'UTC' });
}
