import { estimate, nextItem, recordAnswer, reportedRange, startTest } from '../src/index.ts';
import type { TestOptions } from '../src/index.ts';
import { bankOf, FOUR_LEVELS } from './banks.ts';
import { estimated, type Estimated } from './campaign/interval.ts';
import { personOf } from './people.ts';
import { poolOf } from './rivals/ours.ts';

/** The express length, as `LENGTH_RULES` of packages/session has it: the engine may not import that. */
const EXPRESS: TestOptions = { maxItems: 10, perDomain: 2, stopAt: 0.85, startEasy: true };
const GROUPS = 10;

export interface ExpressFigures {
  /** Share of the domains of which too little is known to say. */
  unsaid: Estimated;
  /** The same where the engine is told the correlation. */
  unsaidTold: Estimated;
  questions: number;
  items: number;
}

/** The express length on the built-in bank, cuts and discriminations as they are, people correlated by .7. */
export function playExpress(people: number): ExpressFigures {
  const bank = bankOf({ from: 'abc', cuts: FOUR_LEVELS });
  let questions = 0;
  const play = (correlation?: number) => {
    const pool = poolOf(bank, correlation);
    const unsaid = new Array<number>(GROUPS).fill(0);
    const each = Math.ceil(people / GROUPS);
    for (let number = 0; number < each * GROUPS; number++) {
      const { answer } = personOf({ rho: 0.7 }, bank, `express:${number}`);
      let state = startTest(pool, { ...EXPRESS, seed: number });
      for (let id = nextItem(state); id !== null; id = nextItem(state)) {
        const place = bank.items.findIndex((item) => item.id === id);
        state = recordAnswer(state, id, answer(place));
      }
      if (correlation === undefined) questions += state.answers.length / (each * GROUPS);
      const { domains } = estimate(state);
      const short = domains.filter(({ levelProbabilities }) => !reportedRange(levelProbabilities).said);
      unsaid[number % GROUPS]! += short.length / (domains.length * each);
    }
    return estimated(unsaid, (shares) => shares.reduce((sum, one) => sum + one, 0) / shares.length);
  };
  return { unsaid: play(), unsaidTold: play(0.7), questions, items: bank.items.length };
}
