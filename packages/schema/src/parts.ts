import * as z from 'zod/mini';

/*
 * Parts of several schemas, made of the checks that a bank needs anyway: zod's own tuples, integers and
 * dates would add a kilobyte and a half to the first load, where one copy of zod serves all chunks.
 */

/** [left, right]. */
export const pairOf = <T>(part: z.ZodMiniType<T>) =>
  z.array(part).check(z.minLength(2), z.maxLength(2)) as unknown as z.ZodMiniType<[T, T]>;

/** A whole number within bounds, both included. */
export const whole = (least: number, most: number) =>
  z.number().check(z.multipleOf(1), z.gte(least), z.lte(most));

/** Milliseconds since 1970 that a Date can hold. */
export const instant = whole(0, 8.64e15);

/** An instant to the minute, in UTC: 2026-11-22T09:30:00.000Z. */
export const minute = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00(\.000)?Z$/));
