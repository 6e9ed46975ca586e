// The encrypted store put to the test inside a page: what is changed on the disk, how often an IV is used, how
// long opening takes.
import { openDB } from 'idb';
import { createVault, openVault, type Vault } from '@balise/storage/vault';

const PASSPHRASE = 'tokabi-lemuna-firuja-sodeki';
const options = { tell: () => {} };

/** One bit turned, or all from a place on cut off, of one part; all from 0 to 1. */
export interface Damage {
  part: number;
  at: number;
  isCut: boolean;
}

/** A row of the disk. */
type Parts = Record<string, unknown>;

/** `accepted`, or how it was refused, in all that the refusal says. */
type Outcome = string;

/** So many openings of a store whose header is damaged each time in another way. */
export async function damagedHeaders(damages: Damage[]): Promise<Outcome[]> {
  await (await createVault(PASSPHRASE, options)).lock();
  const header = await onDisk<Parts>((database) => database.get('meta', 'header'));
  const outcomes: Outcome[] = [];
  for (const damage of damages) {
    const [name, value] = damaged(header, ['version', 'rounds', 'salt', 'iv', 'key'], damage);
    await onDisk((database) => database.put('meta', { ...header, [name]: value }, 'header'));
    outcomes.push(await outcomeOf(openVault(PASSPHRASE, options).then((vault) => vault.lock())));
  }
  await onDisk((database) => database.put('meta', header, 'header'));
  await (await openVault(PASSPHRASE, options)).lock();
  return outcomes;
}

/** So many readings of a follow-up that is damaged each time in another way. */
export async function damagedRecords(damages: Damage[]): Promise<Outcome[]> {
  const vault = await createVault(PASSPHRASE, options);
  const id = await vault.save(null, 'x'.repeat(6000));
  const row = await onDisk<Parts>((database) => database.get('records', id));
  const outcomes: Outcome[] = [];
  for (const damage of damages) {
    const [name, value] = damaged(row, ['id', 'expires', 'iv', 'bytes'], damage);
    const other = { ...row, [name]: value };
    await onDisk(async (database) => {
      await database.clear('records');
      await database.put('records', other);
    });
    const [kept] = await vault.list();
    outcomes.push('damaged' in kept! ? await outcomeOf(vault.touch(String(other.id))) : 'accepted');
  }
  await onDisk(async (database) => {
    await database.clear('records');
    await database.put('records', row);
  });
  await vault.touch(id);
  return outcomes;
}

/** So many imports of a file that is damaged each time in another way. */
export async function damagedFiles(damages: Damage[]): Promise<Outcome[]> {
  const vault = await createVault(PASSPHRASE, options);
  await vault.save(null, 'x');
  const file = new TextEncoder().encode(await vault.exportFile());
  const outcomes: Outcome[] = [];
  for (const { part, at, isCut } of damages) {
    // Half of them where the header and the names are.
    const changed = changedBytes(file, part < 0.5 ? (at * 300) / file.length : at, isCut);
    outcomes.push(await outcomeOf(vault.importFile(new TextDecoder().decode(changed), PASSPHRASE)));
  }
  await vault.importFile(new TextDecoder().decode(file), PASSPHRASE);
  return outcomes;
}

/** Every IV that so many saves, exports and re-datings have sealed with: how many, and how many different ones. */
export async function ivsOf(writes: number): Promise<{ used: number; different: number }> {
  const ivs: string[] = [];
  const note = (algorithm: unknown) =>
    ivs.push(String.fromCharCode(...((algorithm as AesGcmParams).iv as Uint8Array)));
  const { encrypt, wrapKey } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.encrypt = function (algorithm, ...rest) {
    note(algorithm);
    return encrypt.call(this, algorithm, ...rest);
  };
  SubtleCrypto.prototype.wrapKey = function (format, key, wrapping, algorithm) {
    note(algorithm);
    return wrapKey.call(this, format, key, wrapping, algorithm);
  };
  const vault = await createVault(PASSPHRASE, options);
  const ids = await Promise.all(Array.from({ length: 10 }, () => vault.save(null, 'x')));
  for (let nth = ids.length; nth < writes; nth++) {
    await vault.save(ids[nth % ids.length]!, 'x');
    if (nth % 100 === 0) await vault.exportFile();
    if (nth % 500 === 0) await vault.setMonths(1 + (nth % 24));
  }
  return { used: ivs.length, different: new Set(ivs).size };
}

/** Milliseconds from the passphrase to the list of fifty follow-ups, so many times. */
export async function openings(count: number): Promise<number[]> {
  const first = await createVault(PASSPHRASE, options);
  for (let nth = 0; nth < 50; nth++) await first.save(null, 'x'.repeat(20_000));
  await first.lock();
  const times: number[] = [];
  for (let nth = 0; nth < count; nth++) {
    const begins = performance.now();
    const vault: Vault = await openVault(PASSPHRASE, options);
    if ((await vault.list()).length !== 50) throw new Error('not all');
    times.push(performance.now() - begins);
    await vault.lock();
  }
  return times;
}

async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    return JSON.stringify({ ...(error as Error), message: (error as Error).message });
  }
}

/** One of these parts, and what has become of it. */
function damaged(whole: Parts, parts: string[], { part, at, isCut }: Damage): [string, unknown] {
  const name = parts[Math.floor(part * parts.length)]!;
  const value = whole[name];
  if (typeof value === 'number')
    return [name, isCut ? Math.trunc(value / 10) : value ^ (1 << Math.floor(at * 24))];
  if (typeof value !== 'string') return [name, changedBytes(value as Uint8Array, at, isCut)];
  return [name, new TextDecoder().decode(changedBytes(new TextEncoder().encode(value), at, isCut))];
}

function changedBytes(bytes: Uint8Array, at: number, isCut: boolean): Uint8Array {
  const place = Math.floor(at * bytes.length);
  if (isCut) return bytes.slice(0, place);
  const changed = Uint8Array.from(bytes);
  changed[place]! ^= 1 << (Math.floor(at * bytes.length * 8) % 8);
  return changed;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever lies there, past the store
async function onDisk<T>(work: (database: any) => Promise<T>): Promise<T> {
  const database = await openDB('balise-dossiers');
  return work(database).finally(() => database.close());
}
