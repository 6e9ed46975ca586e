import { estimate, nextItem, probability, recordAnswer, startTest, type Estimate } from '@balise/engine';
import type { ItemPool, TestOptions, TestState } from '@balise/engine';
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
  notNow: (answered: readonly string[]) => string[],
  thetas: readonly number[],
  draw: Random,
): { found: Estimate; questions: number } {
  /** As the journey chooses: what is not asked now comes again where nothing else is left. */
  const next = (state: TestState): string | null => {
    const out = notNow(state.answers.map(({ item }) => item));
    const wished = { ...state, options: { ...options, exclude: [...(options.exclude ?? []), ...out] } };
    return nextItem(wished) ?? nextItem(state);
  };
  let state = startTest(pool, options);
  for (let id = next(state); id !== null; id = next(state)) {
    const item = pool.items.find((candidate) => candidate.id === id)!;
    const theta = thetas[pool.domains.findIndex((domain) => domain.id === item.domain)]!;
    state = recordAnswer(state, id, draw() < probability(item, theta) ? 1 : 0);
  }
  return { found: estimate(state), questions: state.answers.length };
}
