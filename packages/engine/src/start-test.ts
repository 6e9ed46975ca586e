import { checkOptions } from './check.ts';
import { posteriorOf } from './posterior.ts';
import type { ItemPool, TestOptions, TestState } from './types.ts';

/** A test without answers. The pool's tables and the prior are computed here, not as the first question is due. */
export function startTest(pool: ItemPool, options: TestOptions = {}): TestState {
  checkOptions(options);
  const state = { pool, options, answers: [] };
  posteriorOf(state);
  return state;
}
