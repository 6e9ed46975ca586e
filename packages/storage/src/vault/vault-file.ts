import { fromBase64, toBase64 } from './base64.ts';
import { FORMAT_VERSION, dataKey, type Header } from './header.ts';
import { isHeld, type Held } from './rows.ts';
import { seal, unseal, type Bytes, type Sealed } from './sealed.ts';
import { VaultError } from './vault-error.ts';

const FORMAT = 'balise-dossiers';

/**
 * A store as a file, to change machine: JSON, all of it sealed at once, so that a follow-up taken out of it is
 * noticed. It opens with the passphrase of the store that it comes from.
 */
export async function vaultFile(header: Header, key: CryptoKey, all: readonly Held[]): Promise<string> {
  return written(header, await seal(key, about(header), all));
}

/** The follow-ups of a file. Wrong passphrase and damage are refused alike; a newer kit's file is told as that. */
export async function readVaultFile(text: string, passphrase: string): Promise<Held[]> {
  const { header, sealed } = read(text.trim());
  const key = await dataKey(header, passphrase);
  const all = await unseal(key, about(header), sealed);
  // Whoever knows its passphrase can have written anything into it.
  if (!Array.isArray(all) || !all.every(isHeld) || new Set(all.map(({ id }) => id)).size !== all.length)
    throw new VaultError('refused');
  return all;
}

/**
 * What comes before the bytes. The one way that a file is written is the one that is read: nothing of a
 * stranger's text is parsed, which deep brackets would bring a page down by.
 */
const START =
  /^\{"format":"balise-dossiers","version":1,"rounds":(\d{1,9}),"salt":"([^"]{1,64})","keyIv":"([^"]{1,64})","key":"([^"]{1,128})","iv":"([^"]{1,64})","bytes":"/;
const END = '"}';
const NEWER = /^\{"format":"balise-dossiers","version":([2-9]|[1-9]\d)[,}]/;

function read(text: string): { header: Header; sealed: Sealed } {
  if (NEWER.test(text)) throw new VaultError('newer-data');
  try {
    const [start, rounds, ...parts] = START.exec(text)!;
    const [salt, keyIv, key, iv] = parts.map(fromBase64) as [Bytes, Bytes, Bytes, Bytes];
    const header = { version: FORMAT_VERSION, rounds: Number(rounds), salt, iv: keyIv, key };
    const sealed = { iv, bytes: fromBase64(text.slice(start.length, -END.length)) };
    // base64 would let some changed characters pass.
    if (written(header, sealed) !== text) throw new Error();
    return { header, sealed };
  } catch {
    throw new VaultError('refused');
  }
}

function written({ version, rounds, salt, iv, key }: Header, sealed: Sealed): string {
  return JSON.stringify({
    format: FORMAT,
    version,
    rounds,
    salt: toBase64(salt),
    keyIv: toBase64(iv),
    key: toBase64(key),
    iv: toBase64(sealed.iv),
    bytes: toBase64(sealed.bytes),
  });
}

const about = ({ key }: Header) => ['file', FORMAT_VERSION, toBase64(key)];
