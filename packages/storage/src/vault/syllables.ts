import { randomBytes } from './sealed.ts';
import { strengthOf } from './strength.ts';

/**
 * What is written as it is heard in French: no c, q or x; no g, which is j before i; no z, which an s
 * between two vowels is.
 */
const CONSONANTS = 'bdfjklmnprstv';
const VOWELS = 'aeiou';
const SYLLABLES = [...CONSONANTS].flatMap((consonant) => [...VOWELS].map((vowel) => consonant + vowel));

/** What nobody wants to be called, or to read aloud. */
const RUDE = /bete|bite|debi|fole|kaka|kona|kone|kuku|kulo|nike|nule|pede|pipi|pute|rate|sale|salo|sida|tare/;

/**
 * A follow-up's code, "badoki-lumato-firuja": readable aloud, by nobody's name. 65⁹ of them, 54 bits: two of
 * a thousand follow-ups share one at one desk in 4 × 10¹⁰.
 */
export function makeCode(): string {
  return groups(3);
}

/** A passphrase to propose: 65¹² of them, 72 bits. The few that look weak (a group twice) are drawn again. */
export function proposePassphrase(): string {
  const drawn = groups(4);
  return strengthOf(drawn) === 'strong' ? drawn : proposePassphrase();
}

/** Groups of three syllables, drawn until none is rude: each that is left is as likely as any other. */
function groups(count: number): string {
  for (;;) {
    const text = Array.from({ length: count }, () => syllable() + syllable() + syllable()).join('-');
    if (!RUDE.test(text)) return text;
  }
}

/** Each as likely as any other: a byte past the last whole multiple of their number is drawn again. */
function syllable(): string {
  const most = 256 - (256 % SYLLABLES.length);
  for (;;) {
    const [byte] = randomBytes(1);
    if (byte! < most) return SYLLABLES[byte! % SYLLABLES.length]!;
  }
}
