import * as z from 'zod/mini';
import { id } from './bank.ts';
import { listOf, whole } from './parts.ts';
import { read, type Reading } from './read.ts';

/** A count this small could be a person whom somebody recognises: it is held back, and enough others with it. */
export const SMALLEST_PUBLISHED = 5;

export const SUMMARY_TABLES = ['resultats', 'niveaux', 'besoins', 'services', 'suites'] as const;

const text = z.string().check(z.maxLength(120));

/**
 * A row of what is published, its columns named in the language of those who read them: the CSV and the JSON have
 * the same ones, described in LISEZ-MOI.md beside them.
 */
const row = z.strictObject({
  trimestre: z.string().check(z.regex(/^\d{4}-T[1-4]$/)),
  banque: id,
  tableau: z.literal(SUMMARY_TABLES),
  /** Domain, service, or nothing. */
  groupe: text,
  code: text,
  libelle: text,
  /** null where the count is held back. */
  effectif: z.nullable(whole(SMALLEST_PUBLISHED, 1e12)),
  statut: z.literal(['publie', 'retenu']),
});
export type SummaryRow = z.infer<typeof row>;

/** Figures of a territory that can be published; a quarter in it is final. */
export const summarySchema = z.strictObject({
  format: z.literal('balise-synthese'),
  version: z.literal(1),
  produit_le: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  seuil: z.literal(SMALLEST_PUBLISHED),
  lignes: listOf(row, 0, 10_000),
});
export type Summary = z.infer<typeof summarySchema>;

/** Reads an earlier publication, whose quarters are kept as they are. */
export function readSummary(json: string): Reading<Summary> {
  return read(json, summarySchema);
}
