import { bankOf, misjudged, type BankPlan } from '../banks.ts';
import { personOf, type PeoplePlan } from '../people.ts';
import { RIVALS, type RivalName } from '../rivals/all.ts';
import { Tally } from './tally.ts';

/** Some people, the same for every engine named, on one bank. Plain data: it is sent to a process. */
export interface Job {
  /** Jobs of one scenario are put together. */
  scenario: string;
  bank: BankPlan;
  /** The engines see the bank with errors in its parameters. */
  misjudged?: boolean;
  people: PeoplePlan;
  /** Numbers of the first person and of the one after the last. */
  from: number;
  to: number;
  engines: RivalName[];
  questions: number;
}

export interface JobResult {
  scenario: string;
  tallies: Partial<Record<RivalName, Tally>>;
}

export function play(job: Job): JobResult {
  const truth = bankOf(job.bank);
  const name = JSON.stringify(job.bank);
  const believed = job.misjudged ? misjudged(truth, name) : truth;
  const tallies: JobResult['tallies'] = {};
  for (const engine of job.engines) {
    const session = RIVALS[engine](believed, job.people.rho);
    const tally = new Tally(job.questions, believed);
    for (let number = job.from; number < job.to; number++) {
      const person = personOf(job.people, truth, `${job.scenario}:${name}:${number}`);
      tally.begin();
      for (const step of session(person.answer, number)) if (!tally.add(person, step)) break;
    }
    tallies[engine] = tally;
  }
  return { scenario: job.scenario, tallies };
}
