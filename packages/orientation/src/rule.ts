import type { Condition } from './condition.ts';
import type { Service } from './services.ts';

/** 1 first, 2 next, 3 when there is time. */
export type Priority = 1 | 2 | 3;

export interface Rule {
  /** Also the key of its sentences in the language files. */
  id: string;
  when: Condition;
  /** A service, a step, or both; the priority is that of both. */
  then: { priority: Priority; need?: Service; step?: string };
}

/** Rules as data: `rules.json` here, or a host's own of the same form. */
export interface RuleBook {
  /** Conditions several rules share, by name. They use no name themselves: nothing can go round. */
  conditions: Readonly<Record<string, Condition>>;
  /** Among equal priorities the rule written first comes first. */
  rules: readonly Rule[];
}
