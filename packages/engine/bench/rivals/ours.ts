import { estimate, nextItem, recordAnswer, startTest } from '../../src/index.ts';
import type { ItemPool, TestOptions } from '../../src/index.ts';
import type { Bank } from '../banks.ts';
import type { Rival } from './rival.ts';

export function poolOf({ domains, cuts, items }: Bank, correlation?: number): ItemPool {
  return {
    domains: Array.from({ length: domains }, (_, d) => ({ id: `d${d}`, cuts })),
    items: items.map((item) => ({ ...item, domain: `d${item.domain}` })),
    ...(correlation !== undefined && { correlation }),
  };
}

export function withoutSeconds(bank: Bank): Bank {
  return { ...bank, items: bank.items.map(({ id, domain, a, b, c }) => ({ id, domain, a, b, c })) };
}

/** Our engine by its public functions; `told`: it is given the correlation. */
export function ours(options: TestOptions = {}, told = false): Rival {
  return (bank, rho) => {
    const pool = poolOf(bank, told ? rho : undefined);
    const index = new Map(bank.items.map(({ id }, i) => [id, i]));
    return function* (answer, seed) {
      let state = startTest(pool, { ...options, seed });
      for (let id = nextItem(state); id !== null; id = nextItem(state)) {
        const item = index.get(id)!;
        state = recordAnswer(state, id, answer(item));
        const { domains } = estimate(state);
        yield {
          item,
          theta: domains.map(({ theta }) => theta),
          level: domains.map(({ level }) => level),
          sd: domains.map(({ sd }) => sd),
        };
      }
    };
  };
}
