import * as z from 'zod/mini';
import { NEEDS } from './bank.ts';
import { contextSchema } from './context-schema.ts';
import { LENGTHS, MODES } from './log.ts';

const text = z.string().check(z.maxLength(64));
const count = z.int().check(z.gte(0));
const level = z.int().check(z.gte(0), z.lte(3));

const domain = z.strictObject({
  id: text,
  theta: z.number(),
  sd: z.number(),
  /** Probability of each level, 0 to 3. */
  levels: z.array(z.number().check(z.gte(0), z.lte(1))).check(z.minLength(4), z.maxLength(4)),
  /** The one level reported, or null where the report is a range or nothing. */
  level: z.nullable(level),
  /** The levels reported, lowest and highest; [0, 3] where there is not enough to say. */
  range: z.tuple([level, level]),
  answered: count,
  can: z.array(text),
  next: z.array(text),
});

const competence = z.strictObject({
  framework: z.enum(['crcn', 'digcomp']),
  /** crcn: the year of the decree; digcomp: its version. */
  version: text,
  code: text,
  right: count,
  partial: count,
  wrong: count,
  unknown: count,
});

/**
 * What a diagnosis found. No identity, no free text, no remark: a test holds the list of fields.
 * Dates are to the minute.
 */
export const resultSchema = z.strictObject({
  format: z.literal('balise-result'),
  version: z.literal(1),
  kit: text,
  bank: z.strictObject({ id: text, version: text, hash: text }),
  mode: z.enum(MODES),
  length: z.enum(LENGTHS),
  lang: text,
  /** false where the person finished early. */
  complete: z.boolean(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  domains: z.array(domain),
  competences: z.array(competence),
  /** What the person said they can do alone, beside what they showed on the same thing. */
  confidence: z.array(
    z.strictObject({
      item: text,
      said: z.nullable(z.enum(['alone', 'helped', 'no'])),
      shown: z.nullable(z.enum(['right', 'wrong', 'unknown'])),
    }),
  ),
  autonomy: z.nullable(z.enum(['entierement_accompagne', 'partiellement_autonome', 'autonome'])),
  context: contextSchema,
  observations: z.optional(z.array(text)),
  aids: z.array(z.strictObject({ item: text, kind: z.enum(['hint', 'plain', 'guided', 'done']) })),
  untried: z.array(z.strictObject({ item: text, reason: z.enum([...NEEDS, 'chunk']) })),
  needs: z.array(z.strictObject({ service: text, priority: z.int(), rule: text })),
  steps: z.array(z.strictObject({ id: text, rule: text })),
});
export type Result = z.infer<typeof resultSchema>;
export type DomainResult = Result['domains'][number];
