import { orient, type OrientationTexts } from '@balise/orientation';
import type { Log, Mode, Result } from '@balise/schema/codes';
import { readResult } from '@balise/schema/result';
import type { OpenBank } from '@balise/session';
import { insight, type Insight } from '@balise/session/insight';
import { measure } from '@balise/session/result';
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
  const measured = measure(open, log);
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
