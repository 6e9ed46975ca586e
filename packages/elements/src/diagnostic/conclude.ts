import { orient } from '@balise/orientation';
import type { Log, Mode, Result } from '@balise/schema/codes';
import { readResult } from '@balise/schema/result';
import type { OpenBank } from '@balise/session';
import { insight, type Insight } from '@balise/session/insight';
import { measure } from '@balise/session/result';

/** The whole result of an ended log: what was measured, and what it leads to. */
export function conclude(open: OpenBank, log: Log): Result {
  const measured = measure(open, log);
  return { ...measured, ...orient(measured) };
}

/** How the result came about: for the professional beside the person, in no other mode. */
export function insightFor(mode: Mode, open: OpenBank, log: Log): Insight | null {
  return mode === 'assisted' ? insight(open, log) : null;
}

/** A result kept on this device, or null where this version can no longer read it. */
export function readKept(json: string): Result | null {
  const reading = readResult(json);
  return reading.ok ? reading.value : null;
}
