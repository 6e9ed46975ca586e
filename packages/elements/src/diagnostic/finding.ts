import { orient, type OrientationTexts } from '@balise/orientation';
import type { Log, Mode, Result } from '@balise/schema/codes';
import { readResult } from '@balise/schema/result';
import type { OpenBank } from '@balise/session';
import { insight, type Insight } from '@balise/session/insight';
import { measure } from '@balise/session/result';
import type { Store } from '@balise/storage';
import { BaliseErrorEvent } from '../events.ts';
import { deviceLacks } from './device.ts';
import { unkeptWords } from './unkept-words.ts';
import { orientationWords } from './orientation-words.ts';

/** A result, and what it takes to show it. */
export interface Finding {
  result: Result;
  /** How it came about: for the professional beside the person, in no other mode. */
  insight: Insight | null;
  words: OrientationTexts;
}

/** The whole result of an ended log: what was measured, and what it leads to. */
export function resultOf(open: OpenBank, log: Log): Result {
  // A test that ends as soon as it is resumed has not yet been told what the device cannot do.
  const measured = measure({ without: deviceLacks(), ...open }, log);
  return { ...measured, ...orient(measured) };
}

export async function findingOf(open: OpenBank, log: Log, mode: Mode, lang: string): Promise<Finding> {
  const words = await orientationWords(lang);
  return { result: resultOf(open, log), insight: mode === 'assisted' ? insight(open, log) : null, words };
}

/** A result kept on this device, or null where this version can no longer read it. */
export async function keptFinding(json: string, lang: string): Promise<Finding | null> {
  const reading = readResult(json);
  return reading.ok ? { result: reading.value, insight: null, words: await orientationWords(lang) } : null;
}

/** Keeps a result on this device; gives what the page is to be told where the browser could not. */
export async function keepFinding(store: Store, { result }: Finding): Promise<BaliseErrorEvent | null> {
  try {
    await store.keepResult(JSON.stringify(result));
    return null;
  } catch (error) {
    const isFull = (error as Error | null)?.name === 'QuotaExceededError';
    return new BaliseErrorEvent(isFull ? 'storage-full' : 'storage-unavailable', unkeptWords());
  }
}
