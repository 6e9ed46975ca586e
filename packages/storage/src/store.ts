import type { Log } from '@balise/schema/codes';

/** Where a person's answers are, in words that the screen can tell. */
export type StoragePlace = 'device' | 'session' | 'vault' | 'memory';

/**
 * Why answers are not kept although they were to be. `newer-data`: a newer kit has made the database,
 * or is making it now. `storage-unavailable`: the browser refuses.
 */
export type Refusal = 'newer-data' | 'storage-unavailable';

/**
 * What befalls an open store. `wiped`: all that was kept is gone (site data cleared), and can be
 * written again. `other-tab`: another tab has become the one that writes.
 */
export type Loss = 'wiped' | 'newer-data' | 'other-tab';

/** Keeps the log of one unfinished test and, on request, one finished result. */
export interface Store {
  readonly place: StoragePlace;
  /** Why this is memory, where the device was asked for. */
  readonly refusal?: Refusal;
  /** Made for a professional's notes too: encrypted. */
  readonly takesNotes?: boolean;
  /** The unfinished log as it is kept, unchecked; undefined where there is none, or it is older than a day. */
  readLog(): Promise<unknown>;
  /**
   * The one way to save: makes what is kept the whole of `log`, in one transaction. Resolves only once
   * it is kept, rejects where it is not. Being whole, it mends whatever an earlier save left undone.
   */
  saveLog(log: Log): Promise<void>;
  eraseLog(): Promise<void>;
  /** The kept result as JSON text, unchecked, or null. */
  readResult(): Promise<string | null>;
  keepResult(json: string): Promise<void>;
  eraseResult(): Promise<void>;
  /** Gives the store up: from here on this page writes nothing, and another tab may. */
  close(): void;
}

/** An unfinished test is kept a day at most. */
export const KEPT_MS = 24 * 60 * 60 * 1000;
