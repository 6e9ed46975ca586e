import type { Context } from '@balise/schema';
import type { Findings } from '../src/findings.ts';

/** A result as the rules see it: five domains with these levels, or one row for all. */
export function findings(
  levels: number[] | Record<string, number[]>,
  rest: { context?: Context; confidence?: Findings['confidence']; answered?: number } = {},
): Findings {
  const rows = Array.isArray(levels)
    ? Object.fromEntries(['1', '2', '3', '4', '5'].map((id) => [id, levels]))
    : levels;
  return {
    domains: Object.entries(rows).map(([id, row]) => ({ id, levels: row, answered: rest.answered ?? 4 })),
    context: rest.context ?? {},
    confidence: rest.confidence ?? [],
  };
}
