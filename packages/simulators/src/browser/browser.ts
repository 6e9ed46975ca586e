import * as z from 'zod/mini';
import type { Simulator } from '../simulator.ts';

const browserSchema = z.strictObject({ news: z.string() });

/** Placeholder until the world is there. */
export const browser: Simulator<{ news: string }> = {
  name: 'browser',
  schema: browserSchema,
  actions: {},
  begin: () => ({ news: '' }),
  reduce: (world) => world,
  moves: () => [],
};
