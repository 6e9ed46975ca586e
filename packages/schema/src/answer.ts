import * as z from 'zod/mini';
import { pairOf } from './parts.ts';

const short = z.string().check(z.maxLength(200));

/**
 * What a person answered, by the item's type. null is "Je ne sais pas", on every type.
 * single, point, confidence: an id · text: what was typed · multiple, order: ids · match: [left, right] ids ·
 * task: ids of the goals met and of the mistakes made.
 */
export const answerSchema = z.union([
  z.null(),
  short,
  z.array(short).check(z.maxLength(12)),
  z.array(pairOf(short)).check(z.maxLength(12)),
]);
export type Answer = z.infer<typeof answerSchema>;
