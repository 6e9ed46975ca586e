import { fromDigits, toDigits } from './base64.ts';
import type { DomainResult, Result } from './result.ts';
import { statementIds } from './statement.ts';
import { hasSucceeded } from './succeeded.ts';

/** θ in thousandths is counted from here up, since digits have no sign. */
const ZERO = 64 ** 3 / 2;
/** What the flags of a domain are worth in its first digit. */
const ANSWERED = 1;
const SUCCEEDED = 2;
const BELOW = 4;
/** Digits before the id: flags, range, four probabilities, θ. */
const BEFORE_ID = 13;

/**
 * A domain in letters. Probabilities and θ go in thousandths, as results have them, so that nothing is lost; the
 * range goes with them, so that who reads it need not know the rule of reporting.
 */
export function domainCode(domain: DomainResult, result: Result): string {
  const { id, theta, levels, range, answered, can } = domain;
  const flags =
    (answered ? ANSWERED : 0) + (hasSucceeded(result, id) ? SUCCEEDED : 0) + (can.length ? 0 : BELOW);
  return [
    toDigits(flags, 1),
    toDigits(4 * range[0] + range[1], 1),
    ...levels.map((probability) => toDigits(1000 * probability, 2)),
    toDigits(1000 * theta + ZERO, 3),
    id,
  ].join('');
}

/** What a domain's letters say, or null. */
export function domainOfCode(code: string): { domain: DomainResult; succeeded: boolean } | null {
  const [flags, range] = [fromDigits(code.slice(0, 1)), fromDigits(code.slice(1, 2))];
  const [lo, hi] = [Math.floor(range / 4), range % 4];
  const id = code.slice(BEFORE_ID);
  if (!id || lo > hi) return null;
  const answered = flags & ANSWERED;
  const isSaid = answered > 0 && hi - lo < 2;
  const reached = flags & BELOW ? -1 : lo;
  return {
    domain: {
      id,
      theta: (fromDigits(code.slice(10, BEFORE_ID)) - ZERO) / 1000,
      sd: 0,
      levels: [2, 4, 6, 8].map((from) => fromDigits(code.slice(from, from + 2)) / 1000),
      level: isSaid && lo === hi ? lo : null,
      range: [lo, hi],
      answered,
      can: isSaid ? statementIds(id, reached) : [],
      next: isSaid ? statementIds(id, reached + 1) : [],
    },
    succeeded: (flags & SUCCEEDED) > 0,
  };
}
