import { checkOptions } from './check.ts';
import { tablesOf } from './tables.ts';
import type { ItemPool, TestOptions, TestState } from './types.ts';

/** A test without answers. The pool's tables are computed here rather than before the first question. */
export function startTest(pool: ItemPool, options: TestOptions = {}): TestState {
  checkOptions(options);
  tablesOf(pool);
  return { pool, options, answers: [] };
}
