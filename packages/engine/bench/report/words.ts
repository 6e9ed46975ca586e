import type { Bar } from './bar.ts';
import { isMet, isSure } from './bar.ts';

/** A figure as the field writes it: no zero before the point. */
export function shown(value: number, digits: number): string {
  return value
    .toFixed(digits)
    .replace(/^(-?)0\./, '$1.')
    .replace('-', '−');
}

export function limitOf({ sense, limit, digits, unit = '' }: Bar): string {
  return `${sense} ${limit === 1 / 8 ? '1/8' : shown(limit, digits)} ${unit}`.trim();
}

export function measuredOf({ measured: { value, low, high }, digits, unit = '' }: Bar): string {
  const spread = low === high ? '' : ` (${shown(low, digits)} to ${shown(high, digits)})`;
  return `${shown(value, digits)} ${unit}`.trim() + spread;
}

/** "Met" is of the whole interval; "met, by the mean" says that the interval holds the limit. */
export function verdictOf(bar: Bar): string {
  if (isMet(bar)) return isSure(bar) ? 'met' : 'met, by the mean';
  return bar.goal ? 'goal not reached' : 'MISSED';
}
