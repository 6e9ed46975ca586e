/**
 * Why the encrypted store does not do what was asked, in codes that a screen can tell.
 *
 * - `refused`: wrong passphrase, or damage. One code for both: nothing can tell them apart for certain, and
 *   nobody who tries passphrases is told that a store is sound.
 * - `too-short`: a passphrase that is not accepted for a new store.
 * - `none` · `exists`: there is no store on this device · there is one already.
 * - `gone`: the follow-up has been erased; a late save does not bring it back.
 * - `locked` · `other-tab` · `wiped`: this page has locked the store · another tab has it · it has been erased.
 * - `newer-data`: a newer kit has written it. `storage-full` · `storage-unavailable`: the browser refuses.
 * - `insecure-page`: no WebCrypto, as on plain http.
 */
export type VaultCode =
  | 'refused'
  | 'too-short'
  | 'none'
  | 'exists'
  | 'gone'
  | 'locked'
  | 'other-tab'
  | 'wiped'
  | 'newer-data'
  | 'storage-full'
  | 'storage-unavailable'
  | 'insecure-page';

/** The one error of the encrypted store. Its message is its code, and it holds no cause: nothing else leaks. */
export class VaultError extends Error {
  override readonly name = 'VaultError';

  constructor(readonly code: VaultCode) {
    super(code);
  }
}

/** What a fault of the browser's storage is for a screen. */
export function asVaultError(error: unknown): VaultError {
  if (error instanceof VaultError) return error;
  const { name } = error as Error;
  if (name === 'QuotaExceededError') return new VaultError('storage-full');
  return new VaultError(name === 'VersionError' ? 'newer-data' : 'storage-unavailable');
}

/** The same work, whose faults are told by their codes. */
export async function toldByCode<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asVaultError(error);
  }
}
