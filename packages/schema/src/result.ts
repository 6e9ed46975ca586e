import * as z from 'zod/mini';
import { NEEDS } from './bank.ts';
import { contextSchema } from './context-schema.ts';
import { LIMITS } from './limits.ts';
import { OBSERVATIONS } from './observations.ts';
import { LENGTHS, MODES } from './modes.ts';
import { listOf, minute, pairOf, whole } from './parts.ts';

const text = z.string().check(z.maxLength(64));
const count = whole(0, 1000);
const level = whole(0, 3);
/** No list of a result can be longer than a bank. */
const list = <T>(part: z.ZodMiniType<T>) => listOf(part, 0, LIMITS.items);

const domain = z.strictObject({
  id: text,
  theta: z.number(),
  sd: z.number(),
  /** Probability of each level, 0 to 3. */
  levels: z.array(z.number().check(z.gte(0), z.lte(1))).check(z.minLength(4), z.maxLength(4)),
  /** The one level reported, or null where the report is a range or nothing. */
  level: z.nullable(level),
  /** The levels reported, lowest and highest; [0, 3] where there is not enough to say. */
  range: pairOf(level),
  answered: count,
  can: list(text),
  next: list(text),
});

const competence = z.strictObject({
  framework: z.literal(['crcn', 'digcomp']),
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
  mode: z.literal(MODES),
  length: z.literal(LENGTHS),
  lang: text,
  /** false where the person finished early. */
  complete: z.boolean(),
  startedAt: minute,
  finishedAt: minute,
  domains: list(domain),
  competences: list(competence),
  /** What the person said they can do alone, beside what they showed on the same thing. */
  confidence: list(
    z.strictObject({
      item: text,
      said: z.nullable(z.literal(['alone', 'helped', 'no'])),
      shown: z.nullable(z.literal(['right', 'wrong', 'unknown'])),
    }),
  ),
  autonomy: z.nullable(z.literal(['entierement_accompagne', 'partiellement_autonome', 'autonome'])),
  context: contextSchema,
  /** What the professional saw. */
  observations: z.optional(z.array(z.literal(OBSERVATIONS)).check(z.maxLength(OBSERVATIONS.length))),
  aids: list(z.strictObject({ item: text, kind: z.literal(['hint', 'plain', 'guided', 'done']) })),
  untried: list(z.strictObject({ item: text, reason: z.literal([...NEEDS, 'chunk']) })),
  needs: list(z.strictObject({ service: text, priority: whole(1, 9), rule: text })),
  steps: list(z.strictObject({ id: text, rule: text })),
});
export type Result = z.infer<typeof resultSchema>;
export type DomainResult = Result['domains'][number];
