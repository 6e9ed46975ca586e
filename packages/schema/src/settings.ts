import * as z from 'zod/mini';
import { id } from './bank.ts';
import { LIMITS } from './limits.ts';
import { recordOf } from './parts.ts';
import type { Commune } from './places.ts';
import { read, type Reading } from './read.ts';
import { rowsOf } from './rows.ts';
import { SERVICES } from './services.ts';

const line = z.string().check(z.minLength(1), z.maxLength(400));
const lang = z.string().check(z.regex(/^[a-z]{2,3}$/));
/** The same words in each language the host has. */
const words = recordOf(lang, line);
const services = z.array(z.literal(SERVICES)).check(z.maxLength(SERVICES.length));
/** Nothing but a page: no script, no name and password before the host. */
const address = z.string().check(z.maxLength(2000), z.regex(/^https?:\/\/[^\s/?#@\\]+([/?#]\S*)?$/));

/** In one language at least. */
const inWords =
  <Field extends string>(...fields: Field[]): z.core.CheckFn<Record<Field, Record<string, string>>> =>
  ({ value, issues }) => {
    for (const field of fields)
      if (Object.keys(value[field] ?? {}).length === 0)
        issues.push({ code: 'too_small', origin: 'array', minimum: 1, input: value[field], path: [field] });
  };

const link = z
  .strictObject({
    title: words,
    address,
    /** Shown where one of these is needed, or one of these steps is advised; without either, always. */
    services: z.optional(services),
    steps: z.optional(z.array(id).check(z.maxLength(50))),
  })
  .check(inWords('title'));

const scheme = z
  .strictObject({
    id,
    name: words,
    /** Who it is for. */
    who: words,
    /** How to get it. */
    how: words,
    services: services.check(z.minLength(1)),
  })
  .check(inWords('name', 'who', 'how'));

/** France has 35,000 communes, some with several postcodes. */
const MOST_COMMUNES = 40_000;
const MOST_NAME = 100;
const POSTCODE = /^\d{5}$/;
const commune = [
  z.string().check(z.minLength(1), z.maxLength(MOST_NAME)),
  z.string().check(z.regex(POSTCODE)),
  z.number().check(z.gte(-90), z.lte(90)),
  z.number().check(z.gte(-180), z.lte(180)),
];

/** The same as `commune` without a word about what is wrong: forty thousand are looked at in one go. */
function isCommune(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [name, postcode, latitude, longitude] = value as unknown[];
  return (
    typeof name === 'string' &&
    name.length > 0 &&
    name.length <= MOST_NAME &&
    typeof postcode === 'string' &&
    POSTCODE.test(postcode) &&
    typeof latitude === 'number' &&
    Math.abs(latitude) <= 90 &&
    typeof longitude === 'number' &&
    Math.abs(longitude) <= 180
  );
}

/** A host's wishes, in one file beside its pages. What is left out is as if there were no file. */
export const settingsSchema = z.strictObject({
  format: z.literal('balise-settings'),
  version: z.literal(1),
  kiosk: z.optional(
    z.strictObject({
      /** Offered on the attract screen, in this order. */
      languages: z.optional(z.array(lang).check(z.minLength(1), z.maxLength(20))),
      /** Count uses by level on this device, ten persons at a time. */
      counter: z.optional(z.boolean()),
      /** Let links lead out of the kiosk. */
      links: z.optional(z.boolean()),
    }),
  ),
  /** Pages the host adds to what to do next. */
  links: z.optional(z.array(link).check(z.maxLength(50))),
  /** Local help that exists here and not elsewhere. */
  schemes: z.optional(z.array(scheme).check(z.maxLength(50))),
  /** Where a person may say that they live: name, postcode, latitude, longitude. */
  communes: z.optional(rowsOf<Commune>(commune, MOST_COMMUNES, isCommune)),
  /** Draw a sketch map beside the list of places. */
  map: z.optional(z.boolean()),
});
export type Settings = z.infer<typeof settingsSchema>;
export type HostLink = NonNullable<Settings['links']>[number];
export type Scheme = NonNullable<Settings['schemes']>[number];

/** A commune is a list of four: five values as they are counted. */
const MOST_VALUES = LIMITS.values + 5 * MOST_COMMUNES;

/** Reads a host's settings. `file` names it in problems. */
export function readSettings(json: string, file?: string): Reading<Settings> {
  return read(json, settingsSchema, file, MOST_VALUES);
}
