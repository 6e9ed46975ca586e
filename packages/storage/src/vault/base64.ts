import type { Bytes } from './sealed.ts';

/** As many as a call may have arguments in every browser. */
const AT_ONCE = 0x2000;

export function toBase64(bytes: Bytes): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return btoa(text);
}

/** Throws where it is none. Lenient, as browsers are: whoever needs one text for one value writes it again. */
export function fromBase64(text: string): Bytes {
  const chars = atob(text);
  const bytes = new Uint8Array(chars.length);
  // A loop: of a file of 20 MB, Uint8Array.from would make seconds.
  for (let i = 0; i < chars.length; i++) bytes[i] = chars.charCodeAt(i);
  return bytes;
}
