import { nextItem, recordAnswer, startTest, type ItemPool } from '../../src/index.ts';

/** One person's answers, by item id. */
export type Script = (id: string) => 0 | 1;

/**
 * Plays these people and gives the milliseconds of every step: the choice of the item and the recording of
 * its answer. A page on another machine runs this too, so it knows no Node.
 */
export function timeSteps(pool: ItemPool, scripts: readonly Script[], questions: number): number[] {
  const times: number[] = [];
  for (const script of scripts) {
    let state = startTest(pool);
    for (let n = 0; n < questions; n++) {
      const start = performance.now();
      const id = nextItem(state)!;
      state = recordAnswer(state, id, script(id));
      times.push(performance.now() - start);
    }
  }
  return times;
}

export interface StepTimes {
  median: number;
  p99: number;
}

export function summary(times: readonly number[]): StepTimes {
  const sorted = Float64Array.from(times).sort();
  const quantile = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { median: quantile(0.5), p99: quantile(0.99) };
}

/** The quietest round: other work on the machine only ever adds. */
export function quietest(rounds: readonly StepTimes[]): StepTimes {
  return {
    median: Math.min(...rounds.map(({ median }) => median)),
    p99: Math.min(...rounds.map(({ p99 }) => p99)),
  };
}
