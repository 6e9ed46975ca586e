import { readFileSync } from 'node:fs';
import { nextItem, recordAnswer, startTest } from '../src/index.ts';
import type { ItemPool, PoolItem, TestOptions, TestState } from '../src/index.ts';

/** A file of `vectors/`: computed with catR 3.17 and mirt 1.47 in R 4.2.2. */
export function vectors(name: string) {
  return JSON.parse(readFileSync(new URL(`./vectors/${name}.json`, import.meta.url), 'utf8'));
}

/** R writes a list of one as a scalar. */
export function list<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}

export const FOUR_LEVELS = [-1, 0, 1];

export function domainsOf(count: number, cuts = FOUR_LEVELS): ItemPool['domains'] {
  return Array.from({ length: count }, (_, d) => ({ id: `d${d}`, cuts }));
}

/** The vectors' bank as a pool; `change` alters items. */
export function bank(
  name: 'bank60' | 'bank120',
  change: (item: PoolItem, i: number) => PoolItem = (item) => item,
): ItemPool {
  const { items } = vectors(name) as { items: (Omit<PoolItem, 'domain'> & { domain: number })[] };
  return {
    domains: domainsOf(5),
    items: items.map((item, i) => change({ ...item, domain: `d${item.domain}` }, i)),
  };
}

/** Items of one domain with these difficulties: `i0`, `i1`… */
export function ladder(difficulties: number[], rest: Partial<PoolItem> = {}): ItemPool {
  const items = difficulties.map((b, i) => ({ id: `i${i}`, domain: 'd0', a: 1.2, b, ...rest }));
  return { domains: domainsOf(1), items };
}

export function answered(
  pool: ItemPool,
  scores: [id: string, score: number | null][],
  options: TestOptions = {},
) {
  return scores.reduce((state, [id, score]) => recordAnswer(state, id, score), startTest(pool, options));
}

/** Plays a test to its end; `score` gives the answers. */
export function play(
  pool: ItemPool,
  options: TestOptions = {},
  score: (item: PoolItem, n: number) => number | null = (_, n) => (n * 7) % 3 && 1,
): TestState {
  const items = new Map(pool.items.map((item) => [item.id, item]));
  let state = startTest(pool, options);
  for (let id = nextItem(state); id !== null; id = nextItem(state)) {
    state = recordAnswer(state, id, score(items.get(id)!, state.answers.length));
  }
  return state;
}

export function asked(state: TestState): PoolItem[] {
  return state.answers.map(({ item }) => state.pool.items.find(({ id }) => id === item)!);
}

export function near(actual: number, expected: number, within: number, what = ''): void {
  if (!(Math.abs(actual - expected) <= within))
    throw new Error(`${what} ${actual} is not ${expected} ± ${within}`);
}
