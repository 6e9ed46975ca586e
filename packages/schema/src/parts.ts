import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';

/*
 * Parts of several schemas, made of the checks that a bank needs anyway: zod's own tuples, integers and
 * dates would add a kilobyte and a half to the first load, where one copy of zod serves all chunks.
 */

/** [left, right]. */
export const pairOf = <T>(part: z.ZodMiniType<T>) =>
  z.array(part).check(z.minLength(2), z.maxLength(2)) as unknown as z.ZodMiniType<[T, T]>;

/*
 * Lists and records that stop looking once they have found more than will ever be told: zod's own gather what
 * is wrong with each of a hundred thousand parts before they say that anything is.
 */

/** `isSound`, where there can be very many: the same check as `part`, and only what it refuses is looked at. */
export function listOf<T>(
  part: z.ZodMiniType<T>,
  least: number,
  most: number,
  isSound?: (value: unknown) => boolean,
) {
  const list = z
    .array(z.unknown())
    .check(z.minLength(least), z.maxLength(most), ({ value, issues }) =>
      look(value.entries(), part, issues, isSound),
    );
  return Object.assign(list, { part }) as unknown as z.ZodMiniType<T[]>;
}

/** A list whose parts each have their own place. */
export function rowOf<T extends readonly unknown[]>(...parts: { [I in keyof T]: z.ZodMiniType<T[I]> }) {
  const row = z
    .array(z.unknown())
    .check(z.minLength(parts.length), z.maxLength(parts.length), ({ value, issues }) =>
      parts.forEach((part, i) => look([[i, value[i]]], part, issues)),
    );
  return Object.assign(row, { row: parts }) as unknown as z.ZodMiniType<T>;
}

/** An object of parts by key. zod's record leaves `__proto__` out without a look, where it is a key like others. */
export function recordOf<T>(key: z.ZodMiniType<string>, part: z.ZodMiniType<T>) {
  const record = z.unknown().check(({ value, issues }) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return void issues.push({ code: 'invalid_type', expected: 'record', input: value });
    const names = Object.keys(value);
    if (names.length > LIMITS.items)
      return void issues.push({ code: 'too_big', origin: 'array', maximum: LIMITS.items, input: value });
    const ids = names.map((name): [string, string] => [name, name]);
    look(ids, key, issues);
    look(Object.entries(value), part, issues);
  });
  return Object.assign(record, { key, part }) as unknown as z.ZodMiniType<Record<string, T>>;
}

export function look(
  entries: Iterable<[string | number, unknown]>,
  part: z.ZodMiniType,
  issues: z.core.$ZodRawIssue[],
  isSound?: (value: unknown) => boolean,
): void {
  for (const [place, value] of entries) {
    if (issues.length >= LIMITS.problems) return;
    if (isSound?.(value)) continue;
    for (const issue of part.safeParse(value).error?.issues ?? [])
      issues.push({ ...issue, path: [place, ...issue.path] } as z.core.$ZodRawIssue);
  }
}

/** A whole number within bounds, both included. */
export const whole = (least: number, most: number) =>
  z.number().check(z.multipleOf(1), z.gte(least), z.lte(most));

/** Milliseconds since 1970 that a Date can hold. */
export const instant = whole(0, 8.64e15);

/** An instant to the minute, in UTC: 2026-11-22T09:30:00.000Z. */
export const minute = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00(\.000)?Z$/));
