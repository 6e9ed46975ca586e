import { checkPool } from './check.ts';
import { probability } from './model.ts';
import { nodesOf, priorRows } from './prior.ts';
import { gridOf, type Grid } from './quadrature.ts';
import type { ItemPool } from './types.ts';

/** What is computed once for a pool. */
export interface Tables {
  /** Prior weight of each node of the factor axis. */
  weight: Float64Array;
  domains: DomainTables[];
  /** In the order of their ids: the canonical order of every sum, so the pool's own order changes nothing. */
  items: TabledItem[];
  byId: Map<string, TabledItem>;
}

export interface DomainTables {
  grid: Grid;
  /** See priorRows. */
  prior: Float64Array;
}

export interface TabledItem {
  id: string;
  domain: string;
  /** Index of the domain. */
  of: number;
  a: number;
  b: number;
  c: number;
  group: string | undefined;
  seconds: number | undefined;
  /** Chance of knowing, and of not knowing, at each point of the domain's grid. */
  known: Float64Array;
  unknown: Float64Array;
}

const cache = new WeakMap<ItemPool, Tables>();

export function tablesOf(pool: ItemPool): Tables {
  let tables = cache.get(pool);
  if (!tables) cache.set(pool, (tables = build(pool)));
  return tables;
}

function build(pool: ItemPool): Tables {
  checkPool(pool);
  const nodes = nodesOf(pool.correlation, pool.domains.length);
  const fineness = pool.correlation === undefined ? 1 : 1.75 / nodes[0]!.spread;
  const domains = pool.domains.map(({ cuts }): DomainTables => {
    const grid = gridOf(cuts, fineness);
    return { grid, prior: priorRows(nodes, grid) };
  });
  // Fields one by one: thousands of these are read at every step, and fast only if all have one shape.
  const items = pool.items.map(({ id, domain, a, b, c = 0, group, seconds }): TabledItem => {
    const of = pool.domains.findIndex((one) => one.id === domain);
    const { theta } = domains[of]!.grid;
    const known = theta.map((t) => probability({ a, b }, t));
    // From the other side: 1 − known would lose its digits where known is near 1.
    const unknown = theta.map((t) => probability({ a: -a, b }, t));
    return { id, domain, of, a, b, c, group, seconds, known, unknown };
  });
  items.sort(canonical);
  const weight = Float64Array.from(nodes, (node) => node.weight);
  return { weight, domains, items, byId: new Map(items.map((item) => [item.id, item])) };
}

/** By id, compared by code unit: the same in every language. */
export function canonical(one: TabledItem, other: TabledItem): number {
  return one.id < other.id ? -1 : 1;
}
