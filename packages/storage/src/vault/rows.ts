import { FORMAT_VERSION } from './header.ts';
import { expiryOf, isDay, isMonths, DEFAULT_MONTHS, type Day } from './keeping.ts';
import { seal, unseal, type Sealed } from './sealed.ts';

/** A follow-up as the key shows it. */
export interface Held {
  id: string;
  /** The day of its last opening or saving. */
  usedOn: Day;
  /** When its text was last saved, in milliseconds since 1970: of two copies the later one is the truth. */
  savedAt: number;
  /** What is kept; nothing here looks into it. */
  text: string;
}

/**
 * A follow-up as it lies on the disk. Its last day is in the clear, and authenticated: what is too old is
 * erased even where the passphrase is lost, or nobody opens the store again.
 */
export interface Row extends Sealed {
  /** Drawn at random: not the follow-up's code. */
  id: string;
  expires: Day;
}

export async function rowOf(key: CryptoKey, { id, ...held }: Held, months: number): Promise<Row> {
  const expires = expiryOf(held.usedOn, months);
  return { id, expires, ...(await seal(key, aboutRow(id, expires), held)) };
}

/** Null where the row is damaged, was another's, or has been given another day. */
export async function heldIn(key: CryptoKey, row: Row): Promise<Held | null> {
  const value = await unseal(key, aboutRow(row.id, row.expires), row).catch(() => null);
  const held = { ...(value as object), id: row.id };
  return isHeld(held) ? held : null;
}

export function isHeld(value: unknown): value is Held {
  const { id, usedOn, savedAt, text } = (value ?? {}) as Partial<Held>;
  return (
    typeof id === 'string' &&
    /^[\w-]{1,64}$/.test(id) &&
    isDay(usedOn) &&
    Number.isFinite(savedAt) &&
    typeof text === 'string'
  );
}

/** Sealed like all else: what is on the disk does not say how an aidant works, and nobody else can prolong it. */
export function settingsOf(key: CryptoKey, months: number): Promise<Sealed> {
  return seal(key, aboutSettings, { months });
}

/** The months set; the default where none are, or they are damaged: that is no reason to open nothing. */
export async function monthsIn(key: CryptoKey, settings: unknown): Promise<number> {
  const value = await unseal(key, aboutSettings, (settings ?? {}) as Sealed).catch(() => null);
  const { months } = (value ?? {}) as { months?: unknown };
  return isMonths(months) ? months : DEFAULT_MONTHS;
}

const aboutRow = (id: string, expires: Day) => ['follow-up', FORMAT_VERSION, id, expires];
const aboutSettings = ['settings', FORMAT_VERSION];
