import type * as z from 'zod/mini';
import { bankSchema, type Bank } from './bank.ts';
import { bankConsistency, textsConsistency, unusedTexts } from './consistency.ts';
import { LIMITS, nestingDepth } from './limits.ts';
import { named, problemsOf, type Problem } from './problem.ts';
import { taskTexts } from './task-texts.ts';
import { textsSchema, type Texts } from './texts.ts';

/** What reading a text from outside gives: the value, or at most LIMITS.problems problems, never a throw. */
export type Reading<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Reads the text of a bank.json. */
export function readBank(json: string): Reading<Bank> {
  return check(read(json, bankSchema), bankConsistency);
}

/** Reads the text of a language file of `bank`. `file` names it in problems. */
export function readTexts(json: string, bank: Bank, file: string): Reading<Texts> {
  return check(read(json, textsSchema, file), (texts) => [
    ...textsConsistency(bank, texts),
    ...taskTexts(bank, texts),
    ...unusedTexts(bank, texts),
  ]);
}

/** Reads a text by a schema, caps first. */
export function read<S extends z.ZodMiniType>(json: string, schema: S, file?: string): Reading<z.output<S>> {
  const refuse = (code: Problem['code'], values: Problem['values'] = {}): Reading<never> => ({
    ok: false,
    problems: [{ code, path: [], values, ...(file !== undefined && { file }) }],
  });
  if (json.length > LIMITS.bytes) return refuse('too-large', { most: LIMITS.bytes / 1024 ** 2 });
  if (nestingDepth(json, LIMITS.depth) > LIMITS.depth) return refuse('too-deep', { most: LIMITS.depth });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse('not-json');
  }
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: problemsOf(parsed.error.issues, value, file) };
}

function check<T>(reading: Reading<T>, consistency: (value: T) => Problem[]): Reading<T> {
  if (!reading.ok) return reading;
  const problems = consistency(reading.value)
    .slice(0, LIMITS.problems)
    .map((problem) => named(problem, reading.value));
  return problems.length ? { ok: false, problems } : reading;
}
