import { openDB, type IDBPDatabase } from 'idb';
import type { Header } from '../src/vault/header.ts';
import type { Row } from '../src/vault/rows.ts';
import { VAULT_DATABASE, type Tables } from '../src/vault/vault-database.ts';
import {
  VaultError,
  createVault,
  openVault,
  type Kept,
  type Vault,
  type VaultOptions,
} from '../src/vault/index.ts';
import { rejection } from './logs.ts';

export const PASSPHRASE = 'tokabi-lemuna-firuja-sodeki';
/** Noon of a day without change of clocks, in milliseconds since 1970. */
export const NOON = new Date(2026, 10, 22, 12).getTime();
export const DAY_MS = 24 * 60 * 60 * 1000;

const given = (options: Partial<VaultOptions>): VaultOptions => ({
  tell: () => {},
  now: () => NOON,
  ...options,
});

export function created(options: Partial<VaultOptions> = {}): Promise<Vault> {
  return createVault(PASSPHRASE, given(options));
}

export function reopened(options: Partial<VaultOptions> = {}, passphrase = PASSPHRASE): Promise<Vault> {
  return openVault(passphrase, given(options));
}

/** The code that a promise is rejected with. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await rejection(promise);
  if (!(error instanceof VaultError) || error.message !== error.code || error.cause) throw error;
  return error.code;
}

export async function textsIn(vault: Vault): Promise<string[]> {
  return (await vault.list()).map((kept) => ('damaged' in kept ? 'damaged' : kept.text));
}

export async function only(vault: Vault): Promise<Kept> {
  const all = await vault.list();
  if (all.length !== 1) throw new Error(`${all.length} follow-ups`);
  return all[0]!;
}

/** What lies on the disk, read and written past the store. */
export async function onDisk<T>(work: (database: IDBPDatabase<Tables>) => Promise<T>): Promise<T> {
  const database = await openDB<Tables>(VAULT_DATABASE);
  return work(database).finally(() => database.close());
}

export async function headerOnDisk(): Promise<Header> {
  return (await onDisk((database) => database.get('meta', 'header'))) as Header;
}

export function rowsOnDisk(): Promise<Row[]> {
  return onDisk((database) => database.getAll('records'));
}

/** The same bytes but for one bit. */
export function flipped(bytes: Uint8Array, bit = 0): Uint8Array<ArrayBuffer> {
  const changed = Uint8Array.from(bytes);
  changed[bit >> 3]! ^= 1 << (bit & 7);
  return changed;
}
