/** The first few of many, kept in order as they come: the rest is never sorted. `compare` tells any two apart. */
export class Firsts<T> {
  readonly kept: T[] = [];
  readonly #most: number;
  readonly #compare: (one: T, other: T) => number;

  constructor(most: number, compare: (one: T, other: T) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  /** The last one kept, once there is no more room: who comes after it need not be offered. */
  get last(): T | undefined {
    return this.kept.length < this.#most ? undefined : this.kept[this.#most - 1];
  }

  offer(one: T): void {
    const { kept } = this;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(kept[middle]!, one) < 0) low = middle + 1;
      else high = middle;
    }
    if (low >= this.#most) return;
    kept.splice(low, 0, one);
    if (kept.length > this.#most) kept.pop();
  }
}
