import { information } from '../../src/index.ts';
import { levelOf, type Bank } from '../banks.ts';
import { random as seeded } from '../random.ts';
import type { Answers } from '../people.ts';
import type { Rival, Step } from './rival.ts';
import { expectedInformation, Scale } from './scale.ts';

/** The best fixed form: the same for everyone, the most informative items first, the domains taking turns. */
export const fixedForm: Rival = (bank) => {
  const worth = bank.items.map((item) => expectedInformation((theta) => information(item, theta)));
  const order = takingTurns(bank, (one, other) => worth[other]! - worth[one]!);
  return (answer) => inOrder(bank, order, answer);
};

/** Items drawn by chance, the domains taking turns. */
export const random: Rival = (bank) => (answer, seed) => {
  const next = seeded('random', seed);
  const ticket = bank.items.map(() => next());
  return inOrder(
    bank,
    takingTurns(bank, (one, other) => ticket[one]! - ticket[other]!),
    answer,
  );
};

function takingTurns({ domains, items }: Bank, compare: (one: number, other: number) => number): number[] {
  const own = Array.from({ length: domains }, (_, d) =>
    [...items.keys()].filter((item) => items[item]!.domain === d).sort(compare),
  );
  const most = Math.max(...own.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => own.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

function* inOrder({ domains, cuts, items }: Bank, order: number[], answer: Answers): Generator<Step> {
  const scales = Array.from({ length: domains }, () => new Scale());
  const theta = scales.map(() => 0);
  const sd = scales.map(() => 1);
  const level = scales.map(() => levelOf(cuts, 0));
  for (const item of order) {
    const d = items[item]!.domain;
    scales[d]!.add(items[item]!, answer(item) ?? 0);
    const estimate = scales[d]!.estimate();
    theta[d] = estimate.theta;
    sd[d] = estimate.sd;
    level[d] = levelOf(cuts, estimate.theta);
    yield { item, theta, level, sd };
  }
}
