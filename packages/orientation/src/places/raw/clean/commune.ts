import { plain } from './text.ts';

/** Words that stay small inside a name: Saint-Étienne-de-Saint-Geoirs, Sixt-Fer-à-Cheval. */
const SMALL = new Set(
  'à au aux d de del des du el en et ès l la le les lès lez près sous sur un une'.split(' '),
);

/**
 * A commune's name as it is read on a sign: without CEDEX, and with capitals where they belong if it is
 * written all in one case. Spelling is the producer's.
 */
export function communeName(written: string): string {
  const name = plain(written.replace(/\scedex\b.*$/i, ''));
  const hasOneCase = name === name.toUpperCase() || name === name.toLowerCase();
  return hasOneCase ? capitals(name.toLowerCase()) : name;
}

function capitals(name: string): string {
  return name.replace(/\p{L}+/gu, (word, at: number) =>
    at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
