import * as z from 'zod/mini';
import { look } from './parts.ts';

/**
 * A list of short lists, whose parts each have their own place, where there can be very many: `isSound` is the same
 * check as `parts` without a word about what is wrong, and only what it refuses is looked at.
 */
export function rowsOf<T extends readonly unknown[]>(
  parts: readonly z.ZodMiniType[],
  most: number,
  isSound: (value: unknown) => boolean,
) {
  const row = z
    .array(z.unknown())
    .check(z.minLength(parts.length), z.maxLength(parts.length), ({ value, issues }) =>
      parts.forEach((part, i) => look([[i, value[i]]], part, issues)),
    );
  const rows = z.array(z.unknown()).check(z.maxLength(most), ({ value, issues }) =>
    look(
      [...value.entries()].filter(([, one]) => !isSound(one)),
      row,
      issues,
    ),
  );
  return Object.assign(rows, { part: Object.assign(row, { row: parts }) }) as unknown as z.ZodMiniType<T[]>;
}
