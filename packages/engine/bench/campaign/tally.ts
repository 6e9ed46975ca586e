import { levelOf, type Bank } from '../banks.ts';
import type { Person } from '../people.ts';
import type { Step } from '../rivals/rival.ts';

/** Half width of a 90 % interval, in standard deviations. */
const NINETY = 1.645;
/** The exposure bar leaves the first five questions out: everyone begins alike. */
const FREE = 5;

/** Sums over people, by number of questions: index n holds those after n. Plain data once made. */
export class Tally {
  people = 0;
  domains: number;
  squared: number[];
  exact: number[];
  within: number[];
  covered: number[];
  minutes: number[];
  /** For each item, the people given it after the first five questions and before the twenty-first. */
  given: number[];
  #n = 0;
  #seconds = 0;
  #bank: Bank;

  constructor(questions: number, bank: Bank) {
    const zeros = () => new Array<number>(questions + 1).fill(0);
    [this.squared, this.exact, this.within] = [zeros(), zeros(), zeros()];
    [this.covered, this.minutes] = [zeros(), zeros()];
    this.given = bank.items.map(() => 0);
    this.domains = bank.domains;
    this.#bank = bank;
  }

  begin(): void {
    this.people++;
    this.#n = 0;
    this.#seconds = 0;
  }

  /** False once there are as many questions as asked for. */
  add({ theta: truth }: Person, { item, theta, level, sd }: Step): boolean {
    const n = ++this.#n;
    if (n > FREE && n <= 20) this.given[item]!++;
    this.minutes[n]! += (this.#seconds += this.#bank.items[item]!.seconds ?? 0) / 60;
    for (let d = 0; d < this.domains; d++) {
      const error = theta[d]! - truth[d]!;
      const off = Math.abs(level[d]! - levelOf(this.#bank.cuts, truth[d]!));
      this.squared[n]! += error * error;
      this.exact[n]! += Number(off === 0);
      this.within[n]! += Number(off <= 1);
      this.covered[n]! += Number(sd !== undefined && Math.abs(error) <= NINETY * sd[d]!);
    }
    return n < this.squared.length - 1;
  }
}
