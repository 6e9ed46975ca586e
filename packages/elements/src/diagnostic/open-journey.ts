import type { Length, Mode } from '@balise/schema/codes';
import type { FoundLog } from '@balise/session/found-log';
import { inTime, memoryStore, openStore, type Loss, type Store, type StorageChoice } from '@balise/storage';
import { openBank, type OpenedBank } from './open-bank.ts';

/** What the host's attributes ask for. */
export interface JourneyWish {
  bank: string;
  lang: string;
  mode: Mode;
  length: Length;
  storage: StorageChoice;
  desk?: Desk | undefined;
}

/** A store of the aidant's desk, in place of the host's choice. */
export interface Desk {
  store: Store;
  /** Items that an earlier visit asked. */
  seen: readonly string[];
}

/** What a journey runs on. */
export interface Opening {
  open: OpenedBank;
  /** Null where another tab writes this test's answers. */
  store: Store | null;
  found?: FoundLog;
  /** A result is kept on this device. */
  hasKept: boolean;
}

/** Opens the bank, the store, and what the store has. Rejects where a part of the page cannot be had. */
export async function openJourney(
  { bank, lang, storage, desk }: JourneyWish,
  uiLang: string,
  tell: (loss: Loss) => void,
  takesOver: boolean,
): Promise<Opening> {
  const open = await openBank(bank, lang.slice(0, 2).toLowerCase());
  if (desk) open.seen = desk.seen;
  const store = desk?.store ?? (await openStore(storage, open.bank.id, { tell, takesOver }));
  if (!store) return { open, store, hasKept: false };
  const read = await inTime(Promise.all([store.readLog(), store.readResult()])).catch(() => null);
  if (!read) {
    // What cannot be read may be someone's test, and must not be written over.
    store.close();
    return { open, store: memoryStore('storage-unavailable'), hasKept: false };
  }
  try {
    const [stored, kept] = read;
    // The check is fetched only where there is something to check, which a first visit never has.
    const found =
      stored === undefined ? undefined : (await import('./found.ts')).foundLog(stored, open, uiLang);
    if (found?.log.length === 0) await inTime(store.eraseLog()).catch(() => {});
    return { open, store, ...(found && { found }), hasKept: kept !== null };
  } catch (error) {
    store.close();
    throw error;
  }
}
