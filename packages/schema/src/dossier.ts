import * as z from 'zod/mini';
import { OBSTACLES, WENT } from './follow-up.ts';
import { logEntrySchema } from './log.ts';
import { LIMITS } from './limits.ts';
import { listOf } from './parts.ts';
import { read, type Reading } from './read.ts';
import { resultSchema } from './result.ts';

/** The professional's own words. They leave a follow-up by no export. */
const remark = z.string().check(z.maxLength(2000));
const text = z.string().check(z.maxLength(64));

const visit = z.strictObject({
  result: resultSchema,
  /** Every item asked, in order: a second visit leaves them out while the bank allows. */
  asked: listOf(text, 0, LIMITS.items),
  /** How many of them an earlier visit had asked too. */
  common: z.number(),
  /** `item` is null where the remark is about the whole. */
  remarks: listOf(z.strictObject({ item: z.nullable(text), remark }), 0, LIMITS.items),
  /** The name of the place the person was sent to. */
  place: z.nullable(z.string().check(z.maxLength(300))),
  /** What came of it; null while nobody has said. */
  outcome: z.nullable(
    z.strictObject({
      went: z.literal(WENT),
      obstacle: z.nullable(z.literal(OBSTACLES)),
      remark,
    }),
  ),
});

/**
 * One person's follow-up, as it lies in the encrypted store of one device and nowhere else. No name, birth date,
 * number or social situation: the fields do not exist.
 */
export const dossierSchema = z.strictObject({
  format: z.literal('balise-dossier'),
  version: z.literal(1),
  /** Made by the kit: readable aloud, unguessable. */
  code: text,
  /** Optional, and not a name: the screen says so. */
  nickname: z.string().check(z.maxLength(40)),
  /** A fictitious person to train on: in no figure and no export. */
  rehearsal: z.boolean(),
  visits: listOf(visit, 0, 50),
  /** The log of a diagnosis under way, or null. */
  running: z.nullable(listOf(logEntrySchema, 1, 10_000)),
});
export type Dossier = z.infer<typeof dossierSchema>;
export type Visit = Dossier['visits'][number];

/** Reads a follow-up; a newer version is refused (`not-allowed` at `version`). */
export function readDossier(json: string): Reading<Dossier> {
  return read(json, dossierSchema);
}
