import { reportedRange, type Estimate, type PoolDomain } from '@balise/engine';

/** How well the tests of one length found what was true. Shares are of domains, over all people. */
export interface Measures {
  /** Reported as one level, the true one. */
  exact: number;
  /** Reported at all: as one level or two. */
  reported: number;
  /** Of those reported, the true level was within the report. */
  rightWhenReported: number;
  unsaid: number;
  /** The most probable level was the true one, reported or not. */
  mostProbable: number;
  /** Root mean square error of θ. */
  rmse: number;
  /** Scored questions a person, on average. */
  questions: number;
}

/** Adds up one test after the other. */
export class Tally {
  #people = 0;
  #domains = 0;
  #questions = 0;
  #squares = 0;
  #exact = 0;
  #reported = 0;
  #right = 0;
  #mostProbable = 0;

  add(domains: readonly PoolDomain[], thetas: readonly number[], found: Estimate, questions: number): void {
    this.#people++;
    this.#questions += questions;
    domains.forEach(({ cuts }, d) => {
      const { theta, level, levelProbabilities, answered } = found.domains[d]!;
      const truth = cuts.filter((cut) => thetas[d]! >= cut).length;
      const { range, said } = reportedRange(levelProbabilities);
      const [lo, hi] = range;
      this.#domains++;
      this.#squares += (theta - thetas[d]!) ** 2;
      this.#mostProbable += Number(level === truth);
      // Without an answer a domain is never reported, whatever the others tell of it.
      if (!said || answered === 0) return;
      this.#reported++;
      this.#right += Number(lo <= truth && truth <= hi);
      this.#exact += Number(lo === hi && lo === truth);
    });
  }

  measures(): Measures {
    const reported = this.#reported / this.#domains;
    return {
      exact: this.#exact / this.#domains,
      reported,
      rightWhenReported: this.#right / this.#reported,
      unsaid: 1 - reported,
      mostProbable: this.#mostProbable / this.#domains,
      rmse: Math.sqrt(this.#squares / this.#domains),
      questions: this.#questions / this.#people,
    };
  }
}
