import { orient } from '@balise/orientation';
import { readResult, type Log, type Problem, type Result } from '@balise/schema';
import type { OpenBank } from '@balise/session';
import { measure } from '@balise/session/result';

/** The whole result of an ended log: what was measured, and what it leads to. */
export function conclude(open: OpenBank, log: Log): Result {
  const measured = measure(open, log);
  return { ...measured, ...orient(measured) };
}

/** A result kept on this device, or why it can no longer be read. */
export function readKept(json: string): { result: Result } | { problems: Problem[] } {
  const reading = readResult(json);
  return reading.ok ? { result: reading.value } : { problems: reading.problems };
}
