import type { RuleBook } from './rule.ts';
import rules from './rules.json' with { type: 'json' };

/** The kit's rules. A test holds rules.json to its schema, so the run time does without one. */
export const RULES = rules as unknown as RuleBook;
