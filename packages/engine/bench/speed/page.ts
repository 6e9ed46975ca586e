import type { ItemPool } from '../../src/index.ts';
import { timeSteps } from './steps.ts';

/** What the browser runs: every person's answers as a list of the ids they get right. */
function balisePlay(pool: ItemPool, rights: string[][], questions: number): number[] {
  const scripts = rights.map((right) => {
    const set = new Set(right);
    return (id: string) => (set.has(id) ? 1 : 0);
  });
  return timeSteps(pool, scripts, questions);
}

Object.assign(globalThis, { balisePlay });
