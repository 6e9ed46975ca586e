import { estimate, nextItem, probability, recordAnswer, startTest, type Estimate } from '@balise/engine';
import type { ItemPool, TestOptions } from '@balise/engine';
import { normal, type Random } from './random.ts';

/** True abilities, one a domain: normal with SD 1 around `mean`, any two correlated by `rho` through one factor. */
export function abilities(
  domains: number,
  { rho, mean }: { rho: number; mean: number },
  draw: Random,
): number[] {
  const general = normal(draw);
  return Array.from(
    { length: domains },
    () => mean + Math.sqrt(rho) * general + Math.sqrt(1 - rho) * normal(draw),
  );
}

/** One whole test by the real engine, answered as the model says a person of these abilities would. */
export function sitTest(
  pool: ItemPool,
  options: TestOptions,
  thetas: readonly number[],
  draw: Random,
): { found: Estimate; questions: number } {
  let state = startTest(pool, options);
  for (let id = nextItem(state); id !== null; id = nextItem(state)) {
    const item = pool.items.find((candidate) => candidate.id === id)!;
    const theta = thetas[pool.domains.findIndex((domain) => domain.id === item.domain)]!;
    state = recordAnswer(state, id, draw() < probability(item, theta) ? 1 : 0);
  }
  return { found: estimate(state), questions: state.answers.length };
}
