import * as z from 'zod/mini';
import { id } from './bank.ts';
import { COUNTS_NOTICE, REPORTS } from './count-results.ts';
import { OBSTACLES, WENT } from './follow-up.ts';
import { LIMITS } from './limits.ts';
import { listOf, whole } from './parts.ts';
import { type Problem } from './problem.ts';
import { read, type Reading } from './read.ts';
import { SERVICES } from './services.ts';

/** More results than people: what is beyond is a mistake. */
const count = whole(1, 100_000_000);

/** `within`: the group that the cell is part of; a result is in one of its cells at most. */
const cell = z.union([
  /** What was reported of a domain. */
  z.strictObject({ topic: z.literal('levels'), within: id, key: z.literal(REPORTS), n: count }),
  /** A service recommended, and the rule that asked for it. */
  z.strictObject({ topic: z.literal('needs'), within: z.literal(SERVICES), key: id, n: count }),
  /** Whether the person went, and what kept them from it. */
  z.strictObject({
    topic: z.literal('followed'),
    within: z.literal(WENT),
    key: z.literal(['none', ...OBSTACLES]),
    n: count,
  }),
]);
export type CountCell = z.infer<typeof cell>;

const quarter = z.strictObject({
  bank: id,
  /** Of the day a result was finished, in UTC: 2026-Q4. */
  quarter: z.string().check(z.regex(/^\d{4}-Q[1-4]$/)),
  results: count,
  cells: listOf(cell, 0, LIMITS.items),
});
export type QuarterCounts = z.infer<typeof quarter>;

/**
 * What a structure hands over to be added up: exact counts by quarter, not to be published. Versions of a bank are
 * added together, banks are not: a domain is one bank's.
 */
export const countsSchema = z.strictObject({
  format: z.literal('balise-counts'),
  version: z.literal(1),
  notice: z.literal(COUNTS_NOTICE),
  quarters: listOf(quarter, 0, 400),
});
export type Counts = z.infer<typeof countsSchema>;

/** Reads counts from outside; a newer version is refused (`not-allowed` at `version`). */
export function readCounts(json: string): Reading<Counts> {
  const reading = read(json, countsSchema);
  if (!reading.ok) return reading;
  const problems = reading.value.quarters
    .flatMap((one, i) => sums(one, ['quarters', i]))
    .concat(
      repeated(
        reading.value.quarters.map(({ bank, quarter }) => `${bank} ${quarter}`),
        ['quarters'],
      ),
    )
    .slice(0, LIMITS.problems);
  return problems.length ? { ok: false, problems } : reading;
}

/** No cell twice, and no group with more people in it than there are results. */
function sums({ results, cells }: QuarterCounts, path: (string | number)[]): Problem[] {
  const problems = repeated(
    cells.map(({ topic, within, key }) => `${topic} ${within} ${key}`),
    [...path, 'cells'],
  );
  const groups = new Map<string, number>();
  cells.forEach(({ topic, within, n }, i) => {
    const group = topic === 'followed' ? topic : `${topic} ${within}`;
    const before = groups.get(group) ?? 0;
    groups.set(group, before + n);
    if (before <= results && before + n > results)
      problems.push({
        code: 'too-big',
        path: [...path, 'cells', i, 'n'],
        values: { most: results - before, of: 'number' },
      });
  });
  return problems;
}

function repeated(names: readonly string[], path: (string | number)[]): Problem[] {
  const seen = new Set<string>();
  return names.flatMap((name, i): Problem[] => {
    if (seen.has(name)) return [{ code: 'duplicate-id', path: [...path, i], values: { id: name } }];
    seen.add(name);
    return [];
  });
}
