import * as z from 'zod/mini';
import { id } from './bank.ts';
import { recordOf } from './parts.ts';

const line = z.string().check(z.minLength(1), z.maxLength(400));
const lines = recordOf(id, line);
/** What stands in a simulated world may be a whole letter. */
const passages = recordOf(id, z.string().check(z.minLength(1), z.maxLength(1500)));

/** The words of one item. What a type does not use stays absent. */
const itemTexts = z.strictObject({
  prompt: line,
  /** The same question in simpler words, shown on request. */
  plain: z.optional(line),
  /** A little help, shown on request and logged; it does not change the score. */
  hint: z.optional(line),
  /** What to do next time, shown only after the end. */
  explanation: z.optional(line),
  /** The drawing in words. */
  media: z.optional(line),
  /** Words of the choices, of what is ordered or matched, or of the places of a drawing, by id. */
  answers: z.optional(lines),
  /** Answers accepted by a `text` item. */
  accept: z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.minLength(1), z.maxLength(30)),
  ),
  /** What stands in a task's world, by the id that follows its `@` in the bank. */
  words: z.optional(passages),
  /** A task's mistakes, for the professional. */
  mistakes: z.optional(lines),
  /** A task's recorded path, one sentence an action: for trainers, and for whoever practises with guidance. */
  solution: z.optional(z.array(line).check(z.minLength(1), z.maxLength(30))),
  /** What makes it hard, in one line, for who reviews the bank. */
  hard: z.optional(line),
});
export type ItemTexts = z.infer<typeof itemTexts>;

const canDo = z.array(line).check(z.minLength(3), z.maxLength(3));

/** One language of a bank. Plain strings: nothing in them is ever read as HTML or as a pattern. */
export const textsSchema = z.strictObject({
  lang: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  title: line,
  /** Names of the levels 0 to 3. */
  levels: z.array(line).check(z.minLength(4), z.maxLength(4)),
  /** By domain id: its name and, for each level, three things a person at that level can do. */
  domains: recordOf(
    id,
    z.strictObject({ name: line, can: z.array(canDo).check(z.minLength(4), z.maxLength(4)) }),
  ),
  items: recordOf(id, itemTexts),
});
export type Texts = z.infer<typeof textsSchema>;
