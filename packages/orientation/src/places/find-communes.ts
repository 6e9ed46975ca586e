import type { Commune } from '@balise/schema/places';
import { Firsts } from './firsts.ts';

/**
 * The communes a person may mean by what they have typed so far: first the name itself, then names that begin so, then
 * names with a word that begins so; or by the beginning of the postcode. « 00100 Valmarche » must meet both.
 */
export function findCommunes(communes: readonly Commune[], typed: string, most = 8): Commune[] {
  const { words, postcode } = readTyped(typed);
  const wanted = spellings(words);
  if (wanted.length === 0 && postcode === '') return [];
  const names = foldedNames(communes);
  const firsts = new Firsts<Found>(most, byMatch);
  for (let i = 0; i < communes.length; i++) {
    if (postcode !== '' && !communes[i]![1].startsWith(postcode)) continue;
    const match = wanted.length === 0 ? EXACT : matchOf(names[i]!, wanted);
    if (match === null || (firsts.last && firsts.last.match < match)) continue;
    firsts.offer({ match, name: names[i]!, commune: communes[i]!, i });
  }
  return firsts.kept.map(({ commune }) => commune);
}

interface Found {
  match: number;
  name: string;
  commune: Commune;
  i: number;
}

const EXACT = 0;
const BEGINS = 1;
const INSIDE = 2;

function matchOf(name: string, wanted: readonly string[]): number | null {
  let best: number | null = null;
  for (const words of wanted) {
    if (name === words) return EXACT;
    if (name.startsWith(words)) best = BEGINS;
    else if (best === null && name.includes(` ${words}`)) best = INSIDE;
  }
  return best;
}

function byMatch(one: Found, other: Found): number {
  if (one.match !== other.match) return one.match - other.match;
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  const [[, code], [, otherCode]] = [one.commune, other.commune];
  return code === otherCode ? one.i - other.i : code < otherCode ? -1 : 1;
}

/** Digits alone are a postcode, even unfinished; beside a name, five of them. */
function readTyped(typed: string): { words: string; postcode: string } {
  const digits = typed.replace(/\s/g, '');
  if (/^\d{1,5}$/.test(digits)) return { words: '', postcode: digits };
  const postcode = /(?<!\d)\d{5}(?!\d)/.exec(typed)?.[0] ?? '';
  return { words: typed.replace(postcode, ' '), postcode };
}

/** A last word « st » may be Saint, or the beginning of Strasbourg. */
function spellings(words: string): string[] {
  const folded = fold(words);
  if (folded === '') return [];
  return /(?<![\p{L}\d])ste?$/iu.test(words.trim())
    ? [folded, folded.replace(/saint(e?)$/, 'st$1')]
    : [folded];
}

/** Small letters without accents, words apart by one space, St and Ste in full. */
export function fold(text: string): string {
  let folded = '';
  let isApart = false;
  for (const char of text) {
    const letter = folds.get(char) ?? foldChar(char);
    if (letter === ' ') isApart = true;
    else {
      folded += isApart && folded !== '' && letter !== '' ? ` ${letter}` : letter;
      if (letter !== '') isApart = false;
    }
  }
  return folded.includes('st') ? folded.replace(/\bst(e?)\b/g, 'saint$1') : folded;
}

/** What each character comes to, kept: normalising thirty thousand names one by one would be felt. */
const folds = new Map<string, string>();

function foldChar(char: string): string {
  const plain = char
    .toLowerCase()
    .replace('œ', 'oe')
    .replace('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const letter = plain === '' || /^[a-z0-9]+$/.test(plain) ? plain : ' ';
  folds.set(char, letter);
  return letter;
}

/** Folded once for each list: a page asks at every key. */
const folded = new WeakMap<readonly Commune[], readonly string[]>();

function foldedNames(communes: readonly Commune[]): readonly string[] {
  const known = folded.get(communes);
  if (known) return known;
  const names = communes.map(([name]) => fold(name));
  folded.set(communes, names);
  return names;
}
