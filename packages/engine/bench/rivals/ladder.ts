import { levelOf, type Bank } from '../banks.ts';
import type { Rival } from './rival.ts';

const RUNGS = 6;
const LEVELS = Array.from({ length: 61 }, (_, i) => -3 + 0.1 * i);
const START = -1;
const ABOVE = 1.5;

/**
 * A ladder like that of Pix's positioning, written from facts: a theme is a ladder of items; a right answer
 * grants the easier rungs, a wrong one refuses the harder; the next item is the one expected to settle most
 * rungs, none far above the estimate, which starts low. The estimate of a domain is the likeliest ability
 * given all that is granted and refused, under a standard normal prior that Pix does not have: without it
 * the ladder fares far worse. The domains take turns.
 */
export const ladder: Rival = (bank) => {
  const themes = themesOf(bank);
  const { domains, cuts, items } = bank;
  return function* (answer) {
    const settled = new Map<number, 0 | 1>();
    const theta = Array.from({ length: domains }, () => START);
    for (let turn = 0, idle = 0; idle < domains; turn++) {
      const d = turn % domains;
      const item = pick(d);
      if (item === undefined) {
        idle++;
        continue;
      }
      idle = 0;
      settle(item, answer(item) ?? 0);
      theta[d] = likeliest(d);
      yield { item, theta, level: theta.map((value) => levelOf(cuts, value)) };
    }

    function pick(d: number): number | undefined {
      const open = themes[d]!.flatMap((theme) => {
        const left = theme.filter((item) => !settled.has(item));
        return left.map((item, i) => {
          const p = chance(items[item]!.b, theta[d]!);
          return { item, reward: p * (i + 1) + (1 - p) * (left.length - i) };
        });
      });
      const near = open.filter(({ item }) => items[item]!.b <= theta[d]! + ABOVE);
      return (near.length > 0 ? near : open).sort((one, other) => other.reward - one.reward)[0]?.item;
    }

    function settle(item: number, score: 0 | 1): void {
      const theme = themes[items[item]!.domain]!.find((one) => one.includes(item))!;
      const at = theme.indexOf(item);
      for (const rung of score ? theme.slice(0, at + 1) : theme.slice(at)) {
        if (!settled.has(rung)) settled.set(rung, score);
      }
    }

    function likeliest(d: number): number {
      const own = [...settled].filter(([item]) => items[item]!.domain === d);
      const log = LEVELS.map((level) =>
        own.reduce(
          (sum, [item, score]) => {
            const p = chance(items[item]!.b, level);
            return sum + Math.log(score ? p : 1 - p);
          },
          -(level ** 2) / 2,
        ),
      );
      return LEVELS[log.indexOf(Math.max(...log))]!;
    }
  };
};

function chance(b: number, theta: number): number {
  return 1 / (1 + Math.exp(b - theta));
}

/** By domain: themes of about six rungs, each from easy to hard. */
function themesOf({ domains, items }: Bank): number[][][] {
  return Array.from({ length: domains }, (_, d) => {
    const own = [...items.keys()].filter((item) => items[item]!.domain === d);
    const count = Math.ceil(own.length / RUNGS);
    return Array.from({ length: count }, (_, t) =>
      own.filter((_, i) => i % count === t).sort((one, other) => items[one]!.b - items[other]!.b),
    );
  });
}
