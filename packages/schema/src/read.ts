import type * as z from 'zod/mini';
import { bankSchema, type Bank } from './bank.ts';
import { bankConsistency, textsConsistency, unusedTexts } from './consistency.ts';
import { excess, LIMITS } from './limits.ts';
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

/** Reads a text by a schema, caps first. `most`: how many values it may hold. */
export function read<S extends z.ZodMiniType>(
  json: string,
  schema: S,
  file?: string,
  most: number = LIMITS.values,
): Reading<z.output<S>> {
  const refuse = (code: Problem['code'], values: Problem['values'] = {}): Reading<never> => ({
    ok: false,
    problems: [{ code, path: [], values, ...(file !== undefined && { file }) }],
  });
  const over = excess(json, most);
  if (over) return refuse(over, { most: over === 'too-many' ? most : MOST[over] });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse('not-json');
  }
  try {
    const parsed = parse(json, value, schema);
    return parsed.success
      ? { ok: true, value: parsed.data }
      : { ok: false, problems: problemsOf(parsed.error.issues, value, file) };
  } catch {
    // zod gathers all that is wrong before it says so, and the machine has not the room for all of it.
    return refuse('too-many', { most });
  }
}

const MOST = { 'too-large': LIMITS.bytes / 1024 ** 2, 'too-deep': LIMITS.depth };

/**
 * zod compares the `length` of whatever has one, even where it has seen already that it is neither a text
 * nor a list; where that length is an object, comparing may throw. It is then left out, which is no less wrong.
 */
function parse<S extends z.ZodMiniType>(json: string, value: unknown, schema: S) {
  try {
    return schema.safeParse(value);
  } catch {
    const withoutLengths = (key: string, part: unknown) =>
      key === 'length' && typeof part === 'object' ? undefined : part;
    return schema.safeParse(JSON.parse(json, withoutLengths));
  }
}

function check<T>(reading: Reading<T>, consistency: (value: T) => Problem[]): Reading<T> {
  if (!reading.ok) return reading;
  const problems = consistency(reading.value)
    .slice(0, LIMITS.problems)
    .map((problem) => named(problem, reading.value));
  return problems.length ? { ok: false, problems } : reading;
}
