/** A domain measured on its own scale. `cuts`, ascending, part that scale into levels: n cuts, n + 1 levels. */
export interface PoolDomain {
  id: string;
  cuts: number[];
}

/** The three parameters of the logistic model: discrimination, difficulty, guessing. */
export interface ItemParameters {
  a: number;
  b: number;
  c?: number;
}

export interface PoolItem extends ItemParameters {
  id: string;
  domain: string;
  /** Expected time to answer. */
  seconds?: number;
  /** Parallel items share a group. */
  group?: string;
}

/** What can be asked. Tables are kept for each pool object, so a pool is not to be changed once used. */
export interface ItemPool {
  domains: PoolDomain[];
  /** Between the domains' abilities, 0 ≤ ρ < 1. Given: the exact model. Absent: the robust one (see prior.ts). */
  correlation?: number;
  items: PoolItem[];
}

export interface TestOptions {
  /** Only `exposure` draws with it. Default 0. */
  seed?: number;
  /** Certainty does not stop the test before. Default 0. */
  minItems?: number;
  /** Default: all. */
  maxItems?: number;
  /** Questions asked of every domain, as far as the pool has them. Default 1. */
  perDomain?: number;
  /** Stop once the top level probability, averaged over the domains, is this high. Default: never. */
  stopAt?: number;
  /** On: a seeded half of the bank, and a seeded draw between the best two. Default off. */
  exposure?: 'off' | 'on';
  /** Items not to be asked; ids the pool does not have are ignored. */
  exclude?: string[];
  /** The first item is one that nearly everyone gets right. Default false. */
  startEasy?: boolean;
  /** Share of answers that have nothing to do with ability. Default .06 without correlation, 0 with it. */
  lapse?: number;
  /** Stop once the answers have taken this long. */
  maxSeconds?: number;
}

/** `score` is 0 to 1; null is "je ne sais pas". */
export interface Answer {
  item: string;
  score: number | null;
  seconds?: number;
}

/** The whole state of a test, plain JSON. Everything else is derived from it. */
export interface TestState {
  pool: ItemPool;
  options: TestOptions;
  answers: Answer[];
}
