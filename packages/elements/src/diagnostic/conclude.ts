import { orient } from '@balise/orientation';
import type { Log, Result } from '@balise/schema/codes';
import { readResult } from '@balise/schema/result';
import type { OpenBank } from '@balise/session';
import { measure } from '@balise/session/result';

/** The whole result of an ended log: what was measured, and what it leads to. */
export function conclude(open: OpenBank, log: Log): Result {
  const measured = measure(open, log);
  return { ...measured, ...orient(measured) };
}

/** A result kept on this device, or null where this version can no longer read it. */
export function readKept(json: string): Result | null {
  const reading = readResult(json);
  return reading.ok ? reading.value : null;
}
