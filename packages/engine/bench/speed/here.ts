import { bankOf, THREE_LEVELS, type Bank } from '../banks.ts';
import { personOf, type Person } from '../people.ts';
import { poolOf } from '../rivals/ours.ts';
import { newCat, zetaOf } from '../rivals/jscat.ts';
import { quietest, summary, timeSteps, type Script, type StepTimes } from './steps.ts';

export const QUESTIONS = 30;
const PEOPLE = 20;
const ROUNDS = 7;

export interface SpeedHere {
  ours120: StepTimes;
  ours500: StepTimes;
  jscat120: StepTimes;
  /** jsCAT without the copy of the bank that it makes at each step by default. */
  jscat120NoCopy: StepTimes;
}

/** Rounds take turns, so that the machine's moods are shared; the first warms up and is left out. */
export function speedHere(): SpeedHere {
  const [bank120, bank500] = [120, 500].map((size) =>
    bankOf({ from: 'random', size, index: 0, cuts: THREE_LEVELS }),
  ) as [Bank, Bank];
  const timed = {
    ours120: oursOn(bank120),
    ours500: oursOn(bank500),
    jscat120: () => timeJscat(bank120, peopleOf(bank120), true),
    jscat120NoCopy: () => timeJscat(bank120, peopleOf(bank120), false),
  };
  const rounds = Array.from({ length: ROUNDS + 1 }, () => ({
    ours120: summary(timed.ours120()),
    ours500: summary(timed.ours500()),
    jscat120: summary(timed.jscat120()),
    jscat120NoCopy: summary(timed.jscat120NoCopy()),
  })).slice(1);
  return {
    ours120: quietest(rounds.map(({ ours120 }) => ours120)),
    ours500: quietest(rounds.map(({ ours500 }) => ours500)),
    jscat120: quietest(rounds.map(({ jscat120 }) => jscat120)),
    jscat120NoCopy: quietest(rounds.map(({ jscat120NoCopy }) => jscat120NoCopy)),
  };
}

function peopleOf(bank: Bank): Person[] {
  return Array.from({ length: PEOPLE }, (_, i) => personOf({ rho: 0.7 }, bank, `speed:${i}`));
}

function oursOn(bank: Bank): () => number[] {
  const pool = poolOf(bank);
  return () => timeSteps(pool, scriptsOf(bank), QUESTIONS);
}

export function scriptsOf(bank: Bank): Script[] {
  const place = new Map(bank.items.map(({ id }, item) => [id, item]));
  return peopleOf(bank).map(
    ({ answer }): Script =>
      (id) =>
        answer(place.get(id)!) ?? 0,
  );
}

/** The same step as its README writes it: findNextItem, then updateAbilityEstimate. */
function timeJscat(bank: Bank, people: readonly Person[], copy: boolean): number[] {
  const times: number[] = [];
  const stimuli = bank.items.map(({ domain }, item) => ({ item, domain, ...zetaOf(bank, item) }));
  for (const { answer } of people) {
    const cats = Array.from({ length: bank.domains }, newCat);
    const left = cats.map((_, d) => stimuli.filter(({ domain }) => domain === d));
    for (let n = 0; n < QUESTIONS; n++) {
      const d = n % bank.domains;
      const start = performance.now();
      const { nextStimulus, remainingStimuli } = cats[d]!.findNextItem(left[d]!, 'MFI', copy);
      left[d] = remainingStimuli as (typeof left)[number];
      const item = nextStimulus!['item'] as number;
      cats[d]!.updateAbilityEstimate(zetaOf(bank, item), answer(item) ?? 0);
      times.push(performance.now() - start);
    }
  }
  return times;
}
