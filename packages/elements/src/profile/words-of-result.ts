import type { Result, Texts } from '@balise/schema/codes';
import { openBank } from '../diagnostic/open-bank.ts';

/**
 * The bank's words of a result that a page shows alone: those of the bank of its name beside the kit.
 * Null where there is none: the element then says so.
 */
export async function wordsOfResult(result: Result): Promise<Texts | null> {
  try {
    return (await openBank(result.bank.id, result.lang)).texts;
  } catch {
    return null;
  }
}
