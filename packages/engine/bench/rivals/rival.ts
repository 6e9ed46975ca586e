import type { Bank } from '../banks.ts';
import type { Answers } from '../people.ts';

/** What an engine says after a question, domain by domain. */
export interface Step {
  /** Index of the item asked. */
  item: number;
  theta: ArrayLike<number>;
  level: ArrayLike<number>;
  /** Where the engine tells one. */
  sd?: ArrayLike<number>;
}

/** Questions one person; yields after each answer, until the bank is used up. */
export type Session = (answer: Answers, seed: number) => Iterable<Step>;

/** An engine made ready for a bank. `rho` is for those that are told the correlation. */
export type Rival = (bank: Bank, rho: number) => Session;
