import type { Loss } from '../store.ts';
import { MOST_MONTHS, dayOf, isMonths } from './keeping.ts';
import { merge } from './merge.ts';
import { putAll, readAll, readable, sealed, write, type Open } from './open.ts';
import { changeKey, changeMonths } from './reseal.ts';
import { heldIn, rowOf, type Held } from './rows.ts';
import { isTooShort } from './strength.ts';
import { VaultError, asVaultError } from './vault-error.ts';
import { readVaultFile, vaultFile } from './vault-file.ts';
import type { Imported, Kept, Vault, VaultOptions } from './vault.ts';

export class DeviceVault implements Vault {
  /** Null once it is locked. */
  #open: Open | null;
  /** What befell it. */
  #lost: Loss | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #tell: (loss: Loss) => void;
  readonly #now: () => number;

  constructor(open: Open, { tell, now = Date.now }: VaultOptions) {
    this.#open = open;
    this.#tell = tell;
    this.#now = now;
  }

  list(): Promise<Kept[]> {
    return this.#inTurn(async ({ database, key }) => {
      const rows = await database.getAll('records');
      const all = await Promise.all(rows.map(async (row) => ({ row, held: await heldIn(key, row) })));
      all.sort((one, other) => (other.held?.savedAt ?? 0) - (one.held?.savedAt ?? 0));
      return all.map(({ row: { id, expires: expiresOn }, held }) =>
        held ? { id, usedOn: held.usedOn, expiresOn, text: held.text } : { id, expiresOn, damaged: true },
      );
    });
  }

  save(id: string | null, text: string): Promise<string> {
    const savedAt = this.#now();
    return this.#inTurn(async (open) => {
      const held = { id: id ?? crypto.randomUUID(), usedOn: dayOf(savedAt), savedAt, text };
      await put(open, held, { isNew: id === null });
      return held.id;
    });
  }

  touch(id: string): Promise<void> {
    const usedOn = dayOf(this.#now());
    return this.#inTurn(async (open) => {
      const row = await open.database.get('records', id);
      if (!row) throw new VaultError('gone');
      const held = await heldIn(open.key, row);
      if (!held) throw new VaultError('refused');
      if (held.usedOn !== usedOn) await put(open, { ...held, usedOn }, { isNew: false });
    });
  }

  erase(id: string): Promise<void> {
    return this.#inTurn((open) => write(open, (records) => records.delete(id)));
  }

  months(): Promise<number> {
    return this.#inTurn(async ({ months }) => months);
  }

  setMonths(months: number): Promise<number> {
    if (!isMonths(months)) return Promise.reject(new RangeError(`months: 1 to ${MOST_MONTHS}`));
    return this.#inTurn((open) => changeMonths(open, months, dayOf(this.#now())));
  }

  changePassphrase(old: string, next: string): Promise<void> {
    if (isTooShort(next)) return Promise.reject(new VaultError('too-short'));
    return this.#inTurn((open) => changeKey(open, old, next));
  }

  exportFile(): Promise<string> {
    return this.#inTurn(async (open) => vaultFile(open.header, open.key, await readable(open)));
  }

  importFile(text: string, passphrase: string): Promise<Imported> {
    return this.#inTurn(async (open) => {
      const file = await readVaultFile(text, passphrase);
      const merged = merge(await readAll(open), file, open.months, this.#now());
      const rows = await sealed(open.key, merged.put, open.months);
      await write(open, (records) => putAll(records, rows));
      const { added, updated, skipped, expired } = merged;
      return { added, updated, skipped, expired };
    });
  }

  lock(): Promise<void> {
    // What is asked for after this comes after it, and finds nothing open.
    return this.#turn.then(() => this.#letGo());
  }

  /** The store is no longer this page's: at once, and whatever was still to be done is told so. */
  lose(loss: Loss): void {
    if (!this.#open) return;
    this.#lost = loss;
    this.#letGo();
    this.#tell(loss);
  }

  #letGo(): void {
    this.#open?.database.close();
    this.#open?.release();
    this.#open = null;
  }

  /** One after the other: two at once would both have read before either wrote. */
  #inTurn<T>(work: (open: Open) => Promise<T>): Promise<T> {
    const done = this.#turn.then(async () => {
      try {
        if (this.#open) return await work(this.#open);
      } catch (error) {
        if (!this.#lost) throw asVaultError(error);
      }
      throw new VaultError(this.#lost ?? 'locked');
    });
    this.#turn = done.catch(() => {});
    return done;
  }
}

async function put(open: Open, held: Held, { isNew }: { isNew: boolean }): Promise<void> {
  const row = await rowOf(open.key, held, open.months);
  await write(open, async (records) => {
    if (!isNew && !(await records.getKey(held.id))) throw new VaultError('gone');
    await records.put(row);
  });
}
