import type { DomainResult, Result } from '@balise/schema';
import { isUnsure } from './level.ts';

/** The levels reported, lowest and highest, as in a result. */
type Range = DomainResult['range'];

export interface Moved {
  id: string;
  /**
   * `no`: no more than the measure's uncertainty; it does not say that nothing was learnt. `unsaid`: one of the visits
   * has not enough to say.
   */
  moved: 'up' | 'down' | 'no' | 'unsaid';
  /** What each visit reports; null where it has not enough to say. */
  from: Range | null;
  to: Range | null;
  /** How likely a person who has not moved is to show so large a difference, either way; null where unsaid. */
  chance: number | null;
}

export type Comparison =
  | { comparable: false; because: 'bank' | 'version' }
  | {
      comparable: true;
      domains: Moved[];
      /** Services that the later visit alone calls for, and those that it no longer does. */
      gained: string[];
      gone: string[];
    };

/** Below this chance a difference is said to be one. */
const MOST_CHANCE = 0.05;

/**
 * Two visits of one person, the earlier first: what moved beyond the measure's uncertainty. On another bank,
 * or another major version of it, θ has another zero and unit: nothing is compared.
 */
export function compare(before: Result, after: Result): Comparison {
  if (before.bank.id !== after.bank.id) return { comparable: false, because: 'bank' };
  if (major(before) !== major(after)) return { comparable: false, because: 'version' };
  const [services, later] = [servicesOf(before), servicesOf(after)];
  return {
    comparable: true,
    domains: before.domains.flatMap((from) => {
      const to = after.domains.find(({ id }) => id === from.id);
      return to ? [movedFrom(from, to)] : [];
    }),
    gained: later.filter((service) => !services.includes(service)),
    gone: services.filter((service) => !later.includes(service)),
  };
}

function movedFrom(from: DomainResult, to: DomainResult): Moved {
  const ranges = { from: reported(from), to: reported(to) };
  if (!ranges.from || !ranges.to) return { id: from.id, moved: 'unsaid', ...ranges, chance: null };
  const index = (to.theta - from.theta) / Math.hypot(errorOf(from), errorOf(to));
  const chance = twoSided(index);
  const moved = chance >= MOST_CHANCE ? 'no' : index > 0 ? 'up' : 'down';
  return { id: from.id, moved, ...ranges, chance };
}

/** A result that came as a code has no SD (0), and an SD of the prior's 1 or more has learnt nothing. */
function reported(domain: DomainResult): Range | null {
  return isUnsure(domain) || !(domain.sd > 0 && domain.sd < 1) ? null : domain.range;
}

/**
 * Standard error of θ for the reliable change index RC = (x₂ − x₁) / S_diff (Jacobson & Truax 1991, Journal of
 * Consulting and Clinical Psychology 59, 12–19), with S_diff = √(S₁² + S₂²), each visit's own error (Maassen 2004,
 * Journal of the International Neuropsychological Society 10, 888–893).
 *
 * There S = s·√(1 − r), s the scores' standard deviation and r their reliability. θ is a posterior mean under a prior
 * of variance 1: r = 1 − sd², and such means vary by s² = 1 − sd² (Bock & Mislevy 1982, Applied Psychological Measurement 6,
 * 431–444). So S = sd·√(1 − sd²). The posterior's sd itself would count the prior, which both visits share, as error.
 */
function errorOf({ sd }: DomainResult): number {
  return sd * Math.sqrt(1 - sd ** 2);
}

/** Both tails of the standard normal law beyond ±z, within 1.5e-7 (Abramowitz & Stegun 1964, 7.1.26, as erfc(z/√2)). */
function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const terms = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592];
  return terms.reduce((sum, term) => (sum + term) * t, 0) * Math.exp(-x * x);
}

function major({ bank }: Result): string {
  return bank.version.split('.')[0]!;
}

function servicesOf({ needs }: Result): string[] {
  return [...new Set(needs.map(({ service }) => service))];
}
