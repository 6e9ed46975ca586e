const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const DAYS = new RegExp(`(${DAY})-(${DAY})`, 'g');
const MONTHS = new RegExp(`(${MONTH})-(${MONTH})`, 'g');
/** `mercredi[1,3]`: which of the month. */
const NTH = new RegExp(`(${DAY})\\[([-\\d,]+)\\]`, 'g');
/** `week 02-52/2`: every other week. */
const OTHER_WEEK = /week 0?([12])-5[123]\/2\s/g;
/** What the library leaves in its own words is better shown as it was written. */
const NOT_FRENCH = /\b(week|easter|sunrise|sunset|dawn|dusk|unknown)\b|[[\]]/i;

/** Hours that the library has put in French (`lundi-vendredi 09:00-12:00`), as a person writes them. */
export function sentence(french: string): string | undefined {
  const said = french
    .replace(OTHER_WEEK, (_, first: string) => (first === '2' ? 'semaines paires, ' : 'semaines impaires, '))
    .replace(NTH, (_, name: string, ranks: string) => `${nth(ranks)} ${name} du mois`)
    .replace(DAYS, 'du $1 au $2')
    .replace(MONTHS, 'de $1 à $2')
    .replace(/\s*;\s*/g, '\u00a0; ')
    .replace(/,(?=\S)/g, ', ')
    .replace(/(\d\d:\d\d)-(\d\d:\d\d)/g, '$1\u00a0–\u00a0$2')
    .replace(/\b0?(\d{1,2}):(\d\d)\b/g, (_, hour: string, minute: string) =>
      minute === '00' ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${minute}`,
    );
  return NOT_FRENCH.test(said) ? undefined : said;
}

function nth(ranks: string): string {
  const names = ranks
    .split(',')
    .map((rank) => (rank === '-1' ? 'dernier' : rank === '1' ? '1er' : `${rank}e`));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
}
