import type { LampWorld } from '../world.ts';
import type { Surface } from './surface.ts';

/** One thing to press: it answers by light. */
export const lamp: Surface<LampWorld> = {
  begin: (given) => ({ label: '', lit: false, news: '', ...given }),
  reduce: (world, action) =>
    action.type === 'light' ? { ...world, lit: !world.lit, news: world.lit ? 'out' : 'lit' } : world,
  moves: () => [{ type: 'light' }],
};
