import { fromBase64, toBase64 } from './base64.ts';
import { FORMAT_VERSION, dataKey, type Header } from './header.ts';
import { isHeld, type Held } from './rows.ts';
import { seal, unseal, type Sealed } from './sealed.ts';
import { VaultError } from './vault-error.ts';

const FORMAT = 'balise-dossiers';
/** Characters: hundreds of follow-ups. More can only be a mistake or an attack. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

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

function read(text: string): { header: Header; sealed: Sealed } {
  try {
    if (text.length > MOST_CHARACTERS) throw new Error();
    const { format, version, rounds, ...rest } = JSON.parse(text) as Record<string, unknown>;
    if (format === FORMAT && Number.isInteger(version) && (version as number) > FORMAT_VERSION)
      throw new VaultError('newer-data');
    const bytes = (name: string) => fromBase64(rest[name] as string);
    const header = { version, rounds, salt: bytes('salt'), iv: bytes('keyIv'), key: bytes('key') } as Header;
    const sealed = { iv: bytes('iv'), bytes: bytes('bytes') };
    // One text for one file: base64 and JSON would let some changed characters pass.
    if (written(header, sealed) !== text) throw new Error();
    return { header, sealed };
  } catch (error) {
    throw error instanceof VaultError ? error : new VaultError('refused');
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
