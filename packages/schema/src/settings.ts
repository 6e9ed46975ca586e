import * as z from 'zod/mini';
import { read, type Reading } from './read.ts';

/** A host's wishes, in one file beside its pages. What is left out is as if there were no file. */
export const settingsSchema = z.strictObject({
  format: z.literal('balise-settings'),
  version: z.literal(1),
  kiosk: z.optional(
    z.strictObject({
      /** Offered on the attract screen, in this order. */
      languages: z.optional(
        z.array(z.string().check(z.regex(/^[a-z]{2,3}$/))).check(z.minLength(1), z.maxLength(20)),
      ),
      /** Count uses by level on this device, ten persons at a time. */
      counter: z.optional(z.boolean()),
      /** Let links lead out of the kiosk. */
      links: z.optional(z.boolean()),
    }),
  ),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Reads a host's settings. `file` names it in problems. */
export function readSettings(json: string, file?: string): Reading<Settings> {
  return read(json, settingsSchema, file);
}
