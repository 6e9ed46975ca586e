import { VaultError } from './vault-error.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** A value that only the key can read: AES-256-GCM, its tag of 16 bytes at the end of `bytes`. */
export interface Sealed {
  iv: Bytes;
  bytes: Bytes;
}

/** NIST SP 800-38D: 96 bits. Drawn at random, one key may seal 2³² times; a desk does thousands. */
const IV_BYTES = 12;
/** What is sealed is as long as the next multiple, so that its length tells little of what it says. */
const PADDED_TO = 4096;

/** Of what a sealed value is about: written nowhere, authenticated everywhere. Strings and numbers alone. */
export type About = readonly (string | number)[];

/** AES-GCM with an IV that is drawn here and nowhere else: no caller can use one twice. */
export function gcm(about: About, iv = randomBytes(IV_BYTES)) {
  const additionalData = new TextEncoder().encode(JSON.stringify(['balise-dossiers', ...about]));
  return { name: 'AES-GCM', iv, additionalData, tagLength: 128 };
}

export async function seal(key: CryptoKey, about: About, value: unknown): Promise<Sealed> {
  const text = new TextEncoder().encode(JSON.stringify(value));
  // Spaces after JSON mean nothing.
  const padded = new Uint8Array(Math.ceil(text.length / PADDED_TO) * PADDED_TO).fill(0x20);
  padded.set(text);
  const algorithm = gcm(about);
  return {
    iv: algorithm.iv,
    bytes: new Uint8Array(await crypto.subtle.encrypt(algorithm, key, padded)),
  };
}

/** The value, as it was sealed with this key and about this. All else is refused, in the one way. */
export async function unseal(key: CryptoKey, about: About, { iv, bytes }: Sealed): Promise<unknown> {
  try {
    const text = await crypto.subtle.decrypt(gcm(about, iv), key, bytes);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch {
    throw new VaultError('refused');
  }
}

export function randomBytes(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count));
}
