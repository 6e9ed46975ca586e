import { toBase64 } from './base64.ts';
import { gcm, randomBytes, type About, type Bytes } from './sealed.ts';
import { VaultError } from './vault-error.ts';

/**
 * What opens a store, given its passphrase: PBKDF2-SHA-256 makes of it a key that wraps the data key
 * (AES-256-GCM). What stands here in the clear is authenticated with the wrapped key.
 */
export interface Header {
  version: number;
  salt: Bytes;
  rounds: number;
  iv: Bytes;
  /** The data key, 32 bytes and a tag of 16. */
  key: Bytes;
}

export const FORMAT_VERSION = 1;
const SALT_BYTES = 16;
/** OWASP's Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256. */
export const ROUNDS = 600_000;
/** A header is believed only once it has been opened: one that asks for more would hold the page up for seconds. */
export const MOST_ROUNDS = 10_000_000;

const DATA_KEY = { name: 'AES-GCM', length: 256 } as const;

/** A new data key, wrapped for this passphrase. */
export async function newHeader(passphrase: string): Promise<{ header: Header; key: CryptoKey }> {
  const open = { version: FORMAT_VERSION, salt: randomBytes(SALT_BYTES), rounds: ROUNDS };
  const wrapping = await wrappingKey(passphrase, open);
  // To be wrapped a key must be extractable. This one lives in this function; what is given is its twin that is not.
  const extractable = await crypto.subtle.generateKey(DATA_KEY, true, ['encrypt', 'decrypt']);
  const algorithm = gcm(aboutKey(open));
  const wrapped = await crypto.subtle.wrapKey('raw', extractable, wrapping, algorithm);
  const header = { ...open, iv: algorithm.iv, key: new Uint8Array(wrapped) };
  return { header, key: await unwrapped(header, wrapping) };
}

/** The data key. A wrong passphrase and a header that is damaged in any part are refused alike. */
export async function dataKey(header: unknown, passphrase: string): Promise<CryptoKey> {
  try {
    if (!isHeader(header)) throw new Error();
    return await unwrapped(header, await wrappingKey(passphrase, header));
  } catch {
    throw new VaultError('refused');
  }
}

/** True where both are the header of one data key under one passphrase: each wrapping draws its own IV. */
export function isSameHeader(one: unknown, other: Header): boolean {
  return isHeader(one) && toBase64(one.iv) === toBase64(other.iv);
}

function isHeader(header: unknown): header is Header {
  const { version, salt, rounds, iv, key } = (header ?? {}) as Partial<Header>;
  return (
    version === FORMAT_VERSION &&
    Number.isInteger(rounds) &&
    rounds! >= ROUNDS &&
    rounds! <= MOST_ROUNDS &&
    [salt, iv, key].every((bytes) => bytes instanceof Uint8Array)
  );
}

function wrappingKey(passphrase: string, { salt, rounds }: Pick<Header, 'salt' | 'rounds'>) {
  // An é is one letter or two by the keyboard, and spaces around come with copying.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
  return crypto.subtle
    .importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
    .then((secret) =>
      crypto.subtle.deriveKey(
        { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
        secret,
        DATA_KEY,
        false,
        ['wrapKey', 'unwrapKey'],
      ),
    );
}

function unwrapped(header: Header, wrapping: CryptoKey): Promise<CryptoKey> {
  const algorithm = gcm(aboutKey(header), header.iv);
  return crypto.subtle.unwrapKey('raw', header.key, wrapping, algorithm, DATA_KEY, false, [
    'encrypt',
    'decrypt',
  ]);
}

function aboutKey({ version, salt, rounds }: Pick<Header, 'version' | 'salt' | 'rounds'>): About {
  return ['key', version, rounds, toBase64(salt)];
}
