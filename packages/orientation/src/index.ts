export { orient, type Orientation } from './orient.ts';
export { fillReason } from './reason.ts';
export { RULES } from './rules.ts';
export { SERVICES, type Service } from './services.ts';
export type { Condition } from './condition.ts';
export type { Findings } from './findings.ts';
export type { Priority, Rule, RuleBook } from './rule.ts';
export type { OrientationTexts } from './texts.ts';
