import type { Loss } from '../store.ts';
import type { Day } from './keeping.ts';
import type { Merged } from './merge.ts';

/** A follow-up that is kept on this device. */
export interface Readable {
  /** The kit's own, drawn at random: not the follow-up's code. */
  id: string;
  /** The day of its last opening or saving. */
  usedOn: Day;
  /** The day on which it is erased. */
  expiresOn: Day;
  text: string;
}

/** One that cannot be read: told, so that it hides none of the others and can be erased. */
export interface Damaged {
  id: string;
  expiresOn: Day;
  damaged: true;
}

export type Kept = Readable | Damaged;

/** What came of an import, in follow-ups. */
export type Imported = Omit<Merged, 'put'>;

export interface VaultOptions {
  /** Told what befalls the store while it is open; it is locked by that. */
  tell: (loss: Loss) => void;
  /** Become the tab that has the store open, whichever it was. */
  takesOver?: boolean;
  now?: () => number;
}

/**
 * The follow-ups of one device, open. Every change is one transaction, flushed to the disk; its promise
 * settles once that is complete, and rejects with a `VaultError` where it is not: then nothing was changed.
 * What is asked for is done in that order.
 */
export interface Vault {
  /** After so many months without use a follow-up is erased. */
  months(): Promise<number>;
  /** All of them, the one saved last first. */
  list(): Promise<Kept[]>;
  /**
   * Keeps the text, under a new id where `id` is null, and gives the id. One that has been erased meanwhile
   * stays so: `gone`.
   */
  save(id: string | null, text: string): Promise<string>;
  /** Says that a follow-up is in use today: the months begin anew. */
  touch(id: string): Promise<void>;
  erase(id: string): Promise<void>;
  /**
   * Sets the months, 1 to 24, and gives every follow-up its new last day. Erases at once what would have come
   * to its end by then, and gives how many: ask before (`expiryOf` says which).
   */
  setMonths(months: number): Promise<number>;
  /** Seals all anew under a new key: an older copy of the disk, and the old passphrase, open nothing saved from here on. */
  changePassphrase(old: string, next: string): Promise<void>;
  /** The text of a file that opens with the passphrase of now, whatever comes after. What is damaged is not in it. */
  exportFile(): Promise<string>;
  /**
   * Takes the follow-ups of such a file in, given its own passphrase. Of two copies of one follow-up, the one
   * saved later stays. A file that has been changed in any place is refused like a wrong passphrase.
   */
  importFile(text: string, passphrase: string): Promise<Imported>;
  /**
   * Nothing can be asked for from here on. Saves already asked for are finished; then the key is forgotten,
   * the database closed, and another tab may open it.
   */
  lock(): Promise<void>;
}
