import { becomeWriter } from '../one-writer.ts';
import type { Loss } from '../store.ts';
import { DeviceVault } from './device-vault.ts';
import { eraseExpiredIn } from './erase.ts';
import { dataKey, newHeader, type Header } from './header.ts';
import { DEFAULT_MONTHS, dayOf } from './keeping.ts';
import type { Open } from './open.ts';
import { monthsIn } from './rows.ts';
import { isTooShort } from './strength.ts';
import { findDatabase, makeDatabase } from './vault-database.ts';
import { VaultError, toldByCode } from './vault-error.ts';
import type { Vault, VaultOptions } from './vault.ts';

/** What the lock is called among those of tests, which are banks' ids: none of them holds a slash. */
const LOCK = 'balise/dossiers';

/** Whether there is a store on this device. */
export async function vaultState(): Promise<'none' | 'locked'> {
  needWebCrypto();
  const database = await findDatabase(() => {});
  if (!database) return 'none';
  return toldByCode(() => database.get('meta', 'header').finally(() => database.close())).then((header) =>
    header === undefined ? 'none' : 'locked',
  );
}

/** Makes a store. `too-short`, `exists` or what the browser refuses otherwise, and then nothing is made. */
export async function createVault(passphrase: string, options: VaultOptions): Promise<Vault> {
  needWebCrypto();
  if (isTooShort(passphrase)) throw new VaultError('too-short');
  return begun(makeDatabase, options, async (database) => {
    const { header, key } = await newHeader(passphrase);
    const transaction = database.transaction(['meta', 'records'], 'readwrite', { durability: 'strict' });
    transaction.done.catch(() => {});
    const meta = transaction.objectStore('meta');
    if ((await meta.getKey('header')) !== undefined) throw new VaultError('exists');
    // An erasure that was cut off may have left some, which nobody can read. Settings left are no settings.
    await transaction.objectStore('records').clear();
    await meta.put(header, 'header');
    await transaction.done;
    return { header, key, months: DEFAULT_MONTHS };
  });
}

/** Opens the store, and erases what has come to its end. `refused`: wrong passphrase, or damage. */
export async function openVault(passphrase: string, options: VaultOptions): Promise<Vault> {
  needWebCrypto();
  return begun(findDatabase, options, async (database) => {
    const header = await database.get('meta', 'header');
    if (header === undefined) throw new VaultError('none');
    const key = await dataKey(header, passphrase);
    const months = await monthsIn(key, await database.get('meta', 'settings'));
    await eraseExpiredIn(database, dayOf((options.now ?? Date.now)()));
    return { header: header as Header, key, months };
  });
}

/** The store, once this tab is the one that has it open; nothing is left open where it is not. */
async function begun(
  find: typeof findDatabase,
  options: VaultOptions,
  unlock: (database: Open['database']) => Promise<Omit<Open, 'database' | 'release'>>,
): Promise<Vault> {
  let vault: DeviceVault | null = null;
  let lost: Loss | null = null;
  const lose = (loss: Loss) => {
    lost ??= loss;
    vault?.lose(loss);
  };
  const database = await find(lose);
  if (!database) throw new VaultError('none');
  try {
    const unlocked = await toldByCode(() => unlock(database));
    // The passphrase first: somebody who does not know it takes the store from no other tab.
    const release = await becomeWriter(LOCK, () => lose('other-tab'), options.takesOver ?? false);
    if (!release || lost) {
      release?.();
      throw new VaultError(lost ?? 'other-tab');
    }
    return (vault = new DeviceVault({ ...unlocked, database, release }, options));
  } catch (error) {
    database.close();
    throw error;
  }
}

function needWebCrypto(): void {
  if (!globalThis.crypto?.subtle) throw new VaultError('insecure-page');
}
