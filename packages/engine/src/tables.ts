import { checkPool } from './check.ts';
import { knowing } from './model.ts';
import { nodesOf, priorRows } from './prior.ts';
import { gridOf, type Grid } from './quadrature.ts';
import type { ItemPool, PoolItem } from './types.ts';

/** What is computed once for a pool. */
export interface Tables {
  /** Prior weight of each node of the factor axis. */
  weight: Float64Array;
  domains: DomainTables[];
  /** In the order of their ids: the canonical order of every sum, so the pool's own order changes nothing. */
  items: TabledItem[];
  /** Place of an id in `items`. */
  place: Map<string, number>;
}

export interface DomainTables {
  grid: Grid;
  levels: number;
  /** See priorRows. */
  prior: Float64Array;
}

export interface TabledItem {
  item: PoolItem;
  domain: number;
  guess: number;
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
  const domains = pool.domains.map(({ cuts }) => {
    const grid = gridOf(cuts, fineness);
    return { grid, levels: cuts.length + 1, prior: priorRows(nodes, grid) };
  });
  const items = pool.items
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((item) => {
      const domain = pool.domains.findIndex(({ id }) => id === item.domain);
      const { theta } = domains[domain]!.grid;
      // The complement is computed from the other side: 1 − κ would lose its digits where κ is near 1.
      const known = theta.map((t) => knowing(item, t));
      const unknown = theta.map((t) => knowing({ a: -item.a, b: item.b }, t));
      return { item, domain, guess: item.c ?? 0, known, unknown };
    });
  return {
    weight: Float64Array.from(nodes, ({ weight }) => weight),
    domains,
    items,
    place: new Map(items.map(({ item }, i) => [item.id, i])),
  };
}
