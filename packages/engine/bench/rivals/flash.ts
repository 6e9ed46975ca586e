import { random } from '../random.ts';
import { levelOf } from '../banks.ts';
import type { Rival } from './rival.ts';

const GRID = Float64Array.from({ length: 81 }, (_, i) => -9 + 0.225 * i);
const VARIANCE = 1.5;
const DRAWN_FROM = 5;
const FIRST = 0.51;
const RUNNING = 2;

/**
 * A rule like that of Pix's certification, written from facts: two parameters, one capacity for all
 * domains, its posterior mean under a normal prior; one of the five items of most information there; at
 * most two running from one domain. It starts at 0.
 *
 * The facts say that the prior is centred "on the latest capacity". That may be the one before the test, or
 * the one before each answer (`recentred`). The first is the stronger rival, so the bars are held against it;
 * both are shown beside the field's figures, since neither gives all of them.
 */
export const flash =
  ({ recentred }: { recentred: boolean }): Rival =>
  ({ domains, cuts, items }) => {
    const known = (item: number, theta: number) =>
      1 / (1 + Math.exp(-items[item]!.a * (theta - items[item]!.b)));
    return function* (answer, seed) {
      const next = random('flash', seed);
      const left = new Set(items.keys());
      const log = new Float64Array(GRID.length);
      let capacity = 0;
      let run: number[] = [];
      while (left.size > 0) {
        const barred = run.length >= RUNNING && run.every((d) => d === run[0]) ? run[0] : undefined;
        const open = [...left].filter((item) => items[item]!.domain !== barred);
        const item = pick(open.length > 0 ? open : [...left]);
        left.delete(item);
        run = [...run.slice(1 - RUNNING), items[item]!.domain];
        const right = (answer(item) ?? 0) === 1;
        for (let k = 0; k < GRID.length; k++) {
          const p = known(item, GRID[k]!);
          log[k]! += Math.log(right ? p : 1 - p);
        }
        capacity = posteriorMean();
        const theta = Array.from({ length: domains }, () => capacity);
        yield { item, theta, level: theta.map((value) => levelOf(cuts, value)) };
      }

      function pick(open: number[]): number {
        const best = open
          .map((item) => {
            const p = known(item, capacity);
            return { item, information: items[item]!.a ** 2 * p * (1 - p) };
          })
          .sort((one, other) => other.information - one.information)
          .slice(0, DRAWN_FROM);
        const place = best.findIndex(() => next() < FIRST);
        return best.at(place)!.item;
      }

      function posteriorMean(): number {
        let [sum, mean] = [0, 0];
        GRID.forEach((theta, k) => {
          const weight = Math.exp(log[k]! - (theta - (recentred ? capacity : 0)) ** 2 / (2 * VARIANCE));
          sum += weight;
          mean += weight * theta;
        });
        return mean / sum;
      }
    };
  };
