export { askToBeKept, mayBeEvicted } from './eviction.ts';
export { eraseExpired, eraseVault } from './erase.ts';
export { DEFAULT_MONTHS, MOST_MONTHS, WARNED_DAYS, dayOf, daysLeft, expiryOf, type Day } from './keeping.ts';
export { createVault, openVault, vaultState } from './open-vault.ts';
export { SHORTEST, strengthOf, type Strength } from './strength.ts';
export { makeCode, proposePassphrase } from './syllables.ts';
export { VaultError, type VaultCode } from './vault-error.ts';
export type { Damaged, Imported, Kept, Readable, Vault, VaultOptions } from './vault.ts';
