/** The part of the platform's TextDecoder that is used: browsers and Node both have it. */
declare const TextDecoder: new (
  encoding: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * A file's text. Its mark tells the encoding, if it has one; else what is no UTF-8 was saved by a spreadsheet
 * in French, as Windows-1252 (of which Latin-1 is a part).
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return as('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return as('utf-16be', bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const { text, encoding } = as('windows-1252', bytes);
    return { text: text.replace(/[\x80-\x9f]/g, (sign) => C1[sign.charCodeAt(0) - 0x80]!), encoding };
  }
}

/** The signs 80 to 9f, which some versions of Node leave as Latin-1 has them: as none (nodejs/node#56542). */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const as = (encoding: Encoding, bytes: Uint8Array) => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});
