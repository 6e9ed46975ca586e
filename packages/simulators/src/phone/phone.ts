import * as z from 'zod/mini';
import type { Simulator } from '../simulator.ts';

const phoneSchema = z.strictObject({ news: z.string() });

/** Placeholder until the world is there. */
export const phone: Simulator<{ news: string }> = {
  name: 'phone',
  schema: phoneSchema,
  actions: {},
  begin: () => ({ news: '' }),
  reduce: (world) => world,
  moves: () => [],
};
