import {
  CONTEXT,
  CONTEXT_QUESTIONS,
  NONE_OF_THESE,
  SINGLE_CONTEXT,
  type Context,
  type ContextQuestion,
} from '@balise/schema';
import { conditionNamed, leafHolds, type Condition, type Leaf, type NamedConditions } from './condition.ts';
import type { DomainFinding, Findings } from './findings.ts';
import { orient } from './orient.ts';
import type { Rule, RuleBook } from './rule.ts';
import { SERVICES, type Service } from './services.ts';

/** What a rule book can never show to anybody. A check for tests and rule writers, not for the page. */
export interface Unreachable {
  /** Rules that can never hold, or whose need and step another rule always brings first. */
  rules: string[];
  /** Services of the nine that nobody is ever sent to. */
  services: Service[];
  steps: string[];
}

export function unreachable(book: RuleBook): Unreachable {
  const shown = { rules: new Set<string>(), services: new Set<string>(), steps: new Set<string>() };
  const domains = domainsOf(book);
  for (const rule of book.rules) {
    for (const witness of witnesses(rule, book.conditions, domains)) {
      const { needs, steps } = orient(witness, book);
      for (const need of needs) shown.services.add(need.service);
      for (const step of steps) shown.steps.add(step.id);
      for (const one of [...needs, ...steps]) shown.rules.add(one.rule);
    }
  }
  return {
    rules: book.rules.map(({ id }) => id).filter((id) => !shown.rules.has(id)),
    services: SERVICES.filter((service) => !shown.services.has(service)),
    steps: stepsOf(book).filter((id) => !shown.steps.has(id)),
  };
}

/** A leaf that must hold, or must not. */
interface Literal {
  leaf: Leaf;
  holds: boolean;
}

/** What a domain can look like: each level for certain, each pair of neighbours, not enough to say. */
const SHAPES: Omit<DomainFinding, 'id'>[] = [
  ...[0, 1, 2, 3].map((level) => ({
    levels: [0, 1, 2, 3].map((one) => (one === level ? 1 : 0)),
    answered: 4,
  })),
  ...[0, 1, 2].map((low) => ({
    levels: [0, 1, 2, 3].map((one) => (one === low || one === low + 1 ? 0.5 : 0)),
    answered: 4,
  })),
  { levels: [0.25, 0.25, 0.25, 0.25], answered: 0 },
];

/**
 * Results in which the rule holds. The condition is spread into alternatives of literals; the domains,
 * the questions and the confidence are independent of each other, so each is solved for itself.
 */
export function witnesses(rule: Rule, named: NamedConditions, domains: readonly string[]): Findings[] {
  return alternatives(rule.when, true, named).flatMap((literals) =>
    SHAPES.flatMap((_, turn) => witness(literals, domains, turn) ?? []),
  );
}

/** `turn` varies what the literals leave open. */
function witness(
  literals: readonly Literal[],
  domains: readonly string[],
  turn: number,
): Findings | undefined {
  const found: Findings = { domains: [], context: {}, confidence: [] };
  const satisfied = (candidate: Partial<Findings>, about: readonly Literal[]) =>
    about.every(({ leaf, holds }) => leafHolds(leaf, { ...found, ...candidate }) === holds);

  const shapes = domains.map((id) => {
    const about = literals.filter(({ leaf }) => domainOf(leaf) === id);
    return pick(
      SHAPES.map((shape): DomainFinding => ({ id, ...shape })).filter((one) =>
        satisfied({ domains: [one] }, about),
      ),
      turn,
    );
  });
  const contexts = CONTEXT_QUESTIONS.map((question) => {
    const about = literals.filter(({ leaf }) => 'context' in leaf && leaf.context.question === question);
    return pick(
      contextsOf(question, about).filter((context) => satisfied({ context }, about)),
      0,
    );
  });
  const aboutConfidence = literals.filter(({ leaf }) => 'confidence' in leaf);
  const confidence = pick(
    [[], confidenceOf(aboutConfidence)].filter((one) => satisfied({ confidence: one }, aboutConfidence)),
    0,
  );

  const aboutCompetences = literals.filter(({ leaf }) => 'missed' in leaf);
  const competences = pick(
    [[], missedOf(aboutCompetences)].filter((one) => satisfied({ competences: one }, aboutCompetences)),
    0,
  );

  if (shapes.includes(undefined) || contexts.includes(undefined) || !confidence || !competences)
    return undefined;
  return {
    domains: shapes.filter((one) => one !== undefined),
    context: Object.assign({}, ...contexts) as Context,
    confidence,
    competences,
  };
}

/** Skipped, or all the codes asked for with one more: what a person could really have ticked. */
function contextsOf(question: ContextQuestion, about: readonly Literal[]): Context[] {
  const asked = about.flatMap(({ leaf, holds }) =>
    holds && 'context' in leaf && 'has' in leaf.context ? [leaf.context.has] : [],
  );
  const ticked = [asked, ...CONTEXT[question].map((code) => [...asked, code])]
    .map((codes) => [...new Set(codes)])
    .filter((codes) => codes.length > 0)
    .filter((codes) => codes.length === 1 || !codes.some((code) => NONE_OF_THESE.includes(code)))
    .filter((codes) => codes.length === 1 || question !== SINGLE_CONTEXT);
  return [{}, ...ticked.map((codes) => ({ [question]: codes }) as Context)];
}

function confidenceOf(about: readonly Literal[]): Findings['confidence'] {
  return about.flatMap(({ leaf, holds }) =>
    holds && 'confidence' in leaf
      ? [{ said: leaf.confidence.said[0] ?? null, shown: leaf.confidence.shown }]
      : [],
  );
}

function missedOf(about: readonly Literal[]): NonNullable<Findings['competences']> {
  return about.flatMap(({ leaf, holds }) =>
    holds && 'missed' in leaf
      ? [
          {
            framework: 'crcn' as const,
            code: leaf.missed.competence,
            ...{ right: 0, partial: 0, wrong: leaf.missed.tried, unknown: 0 },
          },
        ]
      : [],
  );
}

/** The ways a condition can hold, or fail to, each a list of literals that must be met together. */
function alternatives(condition: Condition, holds: boolean, named: NamedConditions): Literal[][] {
  if ('not' in condition) return alternatives(condition.not, !holds, named);
  if ('is' in condition) return alternatives(conditionNamed(condition.is, named), holds, named);
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((one) =>
      alternatives(one, holds, named),
    );
    // By De Morgan, an `any` that must fail is an `all` of failures.
    return 'all' in condition === holds ? together(parts) : parts.flat();
  }
  return [[{ leaf: condition, holds }]];
}

function together(parts: readonly Literal[][][]): Literal[][] {
  return parts.reduce<Literal[][]>(
    (ways, part) => ways.flatMap((way) => part.map((more) => [...way, ...more])),
    [[]],
  );
}

function domainsOf(book: RuleBook): string[] {
  const conditions = [...Object.values(book.conditions), ...book.rules.map(({ when }) => when)];
  const literals = conditions.flatMap((one) => alternatives(one, true, book.conditions)).flat();
  return [...new Set(literals.flatMap(({ leaf }) => domainOf(leaf) ?? []))].sort();
}

function domainOf(leaf: Leaf): string | undefined {
  if ('level' in leaf) return leaf.level.domain;
  return 'unsure' in leaf ? leaf.unsure : undefined;
}

function stepsOf(book: RuleBook): string[] {
  return [...new Set(book.rules.flatMap(({ then }) => then.step ?? []))];
}

function pick<T>(from: readonly T[], turn: number): T | undefined {
  return from[turn % from.length];
}
