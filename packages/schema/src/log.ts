import * as z from 'zod/mini';
import { AGE_BANDS } from './age.ts';
import { answerSchema } from './answer.ts';
import { CONTEXT_QUESTIONS } from './context.ts';
import { OBSERVATIONS } from './observations.ts';
import { LENGTHS, MODES } from './modes.ts';
import { instant, whole } from './parts.ts';

const text = z.string().check(z.maxLength(64));
/** Coarse seconds: multiples of five, ten minutes at most. Kept for the measure, in no result or event. */
const seconds = whole(0, 600);

const begun = z.strictObject({
  type: z.literal('begun'),
  /** Milliseconds since 1970, rounded to the minute. */
  at: instant,
  kit: text,
  bank: z.strictObject({ id: text, version: text, hash: text }),
  mode: z.literal(MODES),
  length: z.literal(LENGTHS),
  lang: text,
  seed: whole(0, 2 ** 32),
});

const contextEntry = z.strictObject({
  type: z.literal('context'),
  question: z.literal(CONTEXT_QUESTIONS),
  /** null where it was skipped. */
  codes: z.nullable(z.array(text).check(z.maxLength(12))),
});

/** `start` is the seeded order in which `order` and `match` were laid out. */
const shown = z.strictObject({
  type: z.literal('shown'),
  item: text,
  start: z.optional(z.array(text).check(z.maxLength(12))),
});
const answered = z.strictObject({ type: z.literal('answered'), item: text, answer: answerSchema, seconds });
const corrected = z.strictObject({ type: z.literal('corrected'), item: text, answer: answerSchema, seconds });
/**
 * What a professional notes: a remark on the question on screen (`item`) or on the whole (null), or all that they
 * observe, in place of what they had noted before. In no other store than memory and the encrypted one.
 */
const noted = z.strictObject({
  type: z.literal('noted'),
  item: z.nullable(text),
  remark: z.optional(z.string().check(z.maxLength(2000))),
  observations: z.optional(z.array(z.literal(OBSERVATIONS)).check(z.maxLength(OBSERVATIONS.length))),
  age: z.optional(z.nullable(z.literal(AGE_BANDS))),
});
/** `alone`, `guided`, `done`: how the answer came about, as the professional saw it; the latest holds. */
const aided = z.strictObject({
  type: z.literal('aided'),
  item: text,
  kind: z.literal(['hint', 'plain', 'alone', 'guided', 'done']),
});
/** `after` is how many answers had been given. */
const paused = z.strictObject({ type: z.literal('paused'), after: whole(0, 1000) });
const ended = z.strictObject({
  type: z.literal('ended'),
  at: instant,
  /** false where the person chose to finish early. */
  complete: z.boolean(),
});

export const logEntrySchema = z.discriminatedUnion('type', [
  begun,
  contextEntry,
  shown,
  answered,
  corrected,
  noted,
  aided,
  paused,
  ended,
]);

/** One fact of the journey. Entries are appended, never changed: a correction is an entry of its own. */
export type LogEntry = z.infer<typeof logEntrySchema>;
export type Begun = z.infer<typeof begun>;
export type Log = readonly LogEntry[];
