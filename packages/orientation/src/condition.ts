import type { ContextQuestion } from '@balise/schema';
import type { Findings } from './findings.ts';
import { atLeast, isUnsure, levelProbability, type LevelRun } from './level.ts';

/** A condition is read, never run: what it can say is this list. */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  /** Stands for a condition written once, in the book's `conditions`. */
  | { is: string }
  | Leaf;

export type Leaf =
  | { level: LevelCondition }
  /** A domain id: "pas assez pour le dire". A domain the bank does not have is not unsure. */
  | { unsure: string }
  | { context: ContextCondition }
  | { confidence: ConfidenceCondition }
  | { missed: CompetenceCondition };

/**
 * A competence of CRCN that was tried so often at least, and missed more often than not. A few answers are no level: it
 * says what to begin with, never how far somebody is.
 */
export interface CompetenceCondition {
  competence: string;
  tried: number;
}

/**
 * Is the run of levels at least this probable? Never true where there is not enough to say, so that
 * no advice stands on a measure that is not reported.
 */
export type LevelCondition = LevelRun & { domain: string; probability: number };

/** A question that was skipped neither has nor lacks a code. */
export type ContextCondition = { question: ContextQuestion } & ({ has: string } | { lacks: string });

/** What somebody said of something they then showed, once at least. */
export interface ConfidenceCondition {
  said: readonly ('alone' | 'helped' | 'no')[];
  shown: 'right' | 'wrong' | 'unknown';
}

export type NamedConditions = Readonly<Record<string, Condition>>;

export function holds(condition: Condition, found: Findings, named: NamedConditions = {}): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, found, named));
  if ('any' in condition) return condition.any.some((part) => holds(part, found, named));
  if ('not' in condition) return !holds(condition.not, found, named);
  if ('is' in condition) return holds(conditionNamed(condition.is, named), found, named);
  return leafHolds(condition, found);
}

export function leafHolds(leaf: Leaf, found: Findings): boolean {
  if ('level' in leaf) return levelHolds(leaf.level, found);
  if ('unsure' in leaf) return found.domains.some((domain) => domain.id === leaf.unsure && isUnsure(domain));
  if ('context' in leaf) return contextHolds(leaf.context, found);
  if ('missed' in leaf) return missedHolds(leaf.missed, found);
  return confidenceHolds(leaf.confidence, found);
}

/** The condition a name stands for. The schema refuses a book with a name it does not define. */
export function conditionNamed(name: string, named: NamedConditions): Condition {
  const condition = Object.hasOwn(named, name) ? named[name] : undefined;
  if (condition === undefined) throw new RangeError(`No condition is named "${name}"`);
  return condition;
}

function levelHolds(wanted: LevelCondition, found: Findings): boolean {
  const domain = found.domains.find(({ id }) => id === wanted.domain);
  if (domain === undefined || isUnsure(domain)) return false;
  return atLeast(levelProbability(domain, wanted), wanted.probability);
}

function contextHolds(wanted: ContextCondition, found: Findings): boolean {
  const codes: readonly string[] | undefined = found.context[wanted.question];
  if (codes === undefined) return false;
  return 'has' in wanted ? codes.includes(wanted.has) : !codes.includes(wanted.lacks);
}

function confidenceHolds(wanted: ConfidenceCondition, found: Findings): boolean {
  return found.confidence.some(
    ({ said, shown }) => said !== null && wanted.said.includes(said) && shown === wanted.shown,
  );
}

function missedHolds({ competence, tried }: CompetenceCondition, { competences = [] }: Findings): boolean {
  const met = competences.find(({ framework, code }) => framework === 'crcn' && code === competence);
  if (!met) return false;
  const { right, partial, wrong, unknown } = met;
  return right + partial + wrong + unknown >= tried && wrong + unknown > right + partial;
}
