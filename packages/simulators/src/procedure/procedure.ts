import * as z from 'zod/mini';
import type { Simulator } from '../simulator.ts';

const procedureSchema = z.strictObject({ news: z.string() });

/** Placeholder until the world is there. */
export const procedure: Simulator<{ news: string }> = {
  name: 'procedure',
  schema: procedureSchema,
  actions: {},
  begin: () => ({ news: '' }),
  reduce: (world) => world,
  moves: () => [],
};
