import * as z from 'zod/mini';
import { AGE_BANDS } from './age.ts';
import { CONTEXT } from './context.ts';

const codes = <T extends readonly [string, ...string[]]>(values: T) =>
  z.optional(z.array(z.literal(values)).check(z.maxLength(values.length)));

/** The checked form of `Context`, apart from its codes so that these weigh nothing. */
export const contextSchema = z.strictObject({
  reasons: codes(CONTEXT.reasons),
  devices: codes(CONTEXT.devices),
  using: codes(CONTEXT.using),
  access: codes(CONTEXT.access),
  support: codes(CONTEXT.support),
  age: z.optional(z.array(z.literal(AGE_BANDS)).check(z.maxLength(1))),
});
