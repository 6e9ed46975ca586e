import type * as z from 'zod/mini';
import { bankSchema, type Bank } from './bank.ts';
import { bankConsistency, textsConsistency } from './consistency.ts';
import { excess } from './limits.ts';
import { textsSchema, type Texts } from './texts.ts';

/**
 * The same checks as read.ts with a yes or no for an answer: what a page needs to start. Only when the
 * answer is no does it fetch read.ts, and reads again to tell what is wrong.
 */
export function acceptBank(json: string): Bank | null {
  const bank = accept(json, bankSchema);
  return bank && bankConsistency(bank).length === 0 ? bank : null;
}

export function acceptTexts(json: string, bank: Bank): Texts | null {
  const texts = accept(json, textsSchema);
  return texts && textsConsistency(bank, texts).length === 0 ? texts : null;
}

function accept<S extends z.ZodMiniType>(json: string, schema: S): z.output<S> | null {
  if (excess(json)) return null;
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
