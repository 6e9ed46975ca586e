import type { Estimated } from '../campaign/interval.ts';

/** One promise, as data. */
export interface Bar {
  name: string;
  sense: '≤' | '≥';
  limit: number;
  measured: Estimated;
  /** Of the figure and of the limit. */
  digits: number;
  unit?: string;
  /** What the best recipe known before reached. */
  known: string;
  /** A goal is told and missed without failing the bench. */
  goal?: true;
}

/** A figure without spread, such as a weight. */
export function exactly(value: number): Estimated {
  return { value, low: value, high: value };
}

/** The mean decides; NaN, such as a result never reached, misses. */
export function isMet({ sense, limit, measured: { value } }: Bar): boolean {
  return sense === '≤' ? value <= limit : value >= limit;
}

/** Met, and the whole interval on the right side. */
export function isSure({ sense, limit, measured: { low, high } }: Bar): boolean {
  return sense === '≤' ? high <= limit : low >= limit;
}
