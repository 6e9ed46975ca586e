import common from './common-words.json' with { type: 'json' };

export type Strength = 'too-short' | 'weak' | 'fair' | 'strong';

/** Characters. Fewer are not accepted for a new store. */
export const SHORTEST = 12;

/**
 * Bits from which a passphrase is called so. With 600,000 rounds one graphics card of 2022 tries some 10,000 a
 * second (tobtu.com/minimum-password-settings): a year for 2³⁸ of them, half a century for 2⁴⁴.
 */
const FAIR = 38;
const STRONG = 44;

/** Bits of a word drawn from a dictionary of 8,000, which one of six letters is taken for, and any longer one. */
const WORD = 13;
const LETTER = WORD / 6;
const DIGIT = Math.log2(10);
const SIGN = 4;
/** Of a word among the hundred that come to mind first, or of a year. */
const COMMON = 4;

const WORDS = new Set(common);
const IN_A_ROW =
  'abcdefghijklmnopqrstuvwxyz 01234567890 azertyuiop qsdfghjklm wxcvbn qwertyuiop asdfghjkl zxcvbnm';

/**
 * How well a passphrase withstands guessing, as far as can be said by looking at it. It counts words, and
 * counts for little what repeats, follows the alphabet or the keyboard, is a year or a common French word.
 *
 * What it cannot know: whether the words were drawn or chosen, whether they are a song's, a name, a date of
 * birth, written on the screen's edge, used elsewhere or stolen before. It is no promise. It therefore takes
 * words for drawn ones at best, and characters that a machine has drawn for words: 20 of these are strong.
 * The honest advice is four or five words drawn at random (`proposePassphrase`), not a clever sentence.
 */
export function strengthOf(passphrase: string): Strength {
  if (isTooShort(passphrase)) return 'too-short';
  const bits = bitsOf(passphrase);
  return bits < FAIR ? 'weak' : bits < STRONG ? 'fair' : 'strong';
}

export function isTooShort(passphrase: string): boolean {
  return [...passphrase.normalize('NFKC').trim()].length < SHORTEST;
}

function bitsOf(passphrase: string): number {
  const plain = passphrase.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // What is written twice is guessed with the first.
  const parts = new Set(plain.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]/gu));
  return [...parts].reduce((bits, part) => bits + bitsOfPart(part), 0);
}

function bitsOfPart(part: string): number {
  const once = /^(.+?)\1+$/u.exec(part)?.[1] ?? part;
  if (WORDS.has(once) || /^(19|20)\d\d$/.test(once)) return COMMON;
  const steps = stepsOf([...once]);
  if (/\p{N}/u.test(once)) return steps * DIGIT;
  if (!/\p{L}/u.test(once)) return SIGN;
  return Math.min(steps * LETTER, WORD);
}

/** Characters that are not merely the one before again, or the third and later ones of a row. */
function stepsOf(chars: readonly string[]): number {
  return chars.filter((char, i) => {
    if (char === chars[i - 1]) return false;
    const row = chars.slice(Math.max(0, i - 2), i + 1).join('');
    return row.length < 3 || !(IN_A_ROW.includes(row) || IN_A_ROW.includes([...row].reverse().join('')));
  }).length;
}
