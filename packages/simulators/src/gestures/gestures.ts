import * as z from 'zod/mini';
import type { Simulator } from '../simulator.ts';

const gesturesSchema = z.strictObject({ news: z.string() });

/** Placeholder until the world is there. */
export const gestures: Simulator<{ news: string }> = {
  name: 'gestures',
  schema: gesturesSchema,
  actions: {},
  begin: () => ({ news: '' }),
  reduce: (world) => world,
  moves: () => [],
};
