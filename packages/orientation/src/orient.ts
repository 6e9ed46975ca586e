import { holds } from './condition.ts';
import type { Findings } from './findings.ts';
import type { Priority, RuleBook } from './rule.ts';
import { RULES } from './rules.ts';
import type { Service } from './services.ts';

/** The two fields of a Result that come from rules; each names the rule, whose words say why. */
export interface Orientation {
  needs: { service: Service; priority: Priority; rule: string }[];
  steps: { id: string; rule: string }[];
}

/** What one person can carry home. */
const MOST_STEPS = 3;

/**
 * From what was found to services and steps: every rule that holds, by priority, then as written.
 * A service or a step several rules ask for is kept once, for the first of them. Where no rule
 * holds nothing is recommended.
 */
export function orient(found: Findings, book: RuleBook = RULES): Orientation {
  const fired = book.rules
    .filter((rule) => holds(rule.when, found, book.conditions))
    .sort((one, other) => one.then.priority - other.then.priority);

  const needs: Orientation['needs'] = [];
  const steps: Orientation['steps'] = [];
  for (const { id: rule, then } of fired) {
    const { need: service, step: id, priority } = then;
    if (service !== undefined && !needs.some((need) => need.service === service)) {
      needs.push({ service, priority, rule });
    }
    if (id !== undefined && steps.length < MOST_STEPS && !steps.some((step) => step.id === id)) {
      steps.push({ id, rule });
    }
  }
  return { needs, steps };
}
