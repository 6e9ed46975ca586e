import type { Cleaned } from './cleaned.ts';

/** Signs that are not seen, that turn what follows them, or that are none. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/** A text on one line, without signs that are not seen. */
export function plain(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}

export function clipped(text: string, most: number): Cleaned<string> {
  return text.length <= most ? { value: text } : { value: plain(text.slice(0, most)), code: 'too-long' };
}
