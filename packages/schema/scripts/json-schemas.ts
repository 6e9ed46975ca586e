import * as z from 'zod/mini';
import {
  bankSchema,
  LIMITS,
  logEntrySchema,
  resultSchema,
  settingsSchema,
  textsSchema,
} from '../src/index.ts';
import { countsSchema } from '../src/counts.ts';
import { placesFileSchema } from '../src/places-file.ts';
import { summarySchema } from '../src/summary-file.ts';

const KINDS = {
  bank: bankSchema,
  texts: textsSchema,
  log: z.array(logEntrySchema),
  result: resultSchema,
  settings: settingsSchema,
  places: placesFileSchema,
  counts: countsSchema,
  summary: summarySchema,
};

/**
 * The JSON Schema files by name, for readers in other languages and for editors that complete as an
 * author types. What a shape cannot say (references, unique ids) is in `balise check` alone.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(KINDS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(jsonSchema(schema), null, 2)}\n`,
    ]),
  );
}

function jsonSchema(schema: z.ZodMiniType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', override }) as JsonSchema;
}

type JsonSchema = Record<string, unknown>;

/** What zod cannot tell of our own lists, rows and records: their parts. */
function override({ zodSchema, jsonSchema: made }: { zodSchema: object; jsonSchema: JsonSchema }): void {
  if ('row' in zodSchema)
    Object.assign(made, { prefixItems: (zodSchema.row as unknown[]).map(inner), items: false });
  if (!('part' in zodSchema)) return;
  const part = inner(zodSchema.part);
  if (made['minItems'] === 0) delete made['minItems'];
  if (made['type'] === 'array') Object.assign(made, { items: part });
  else if ('key' in zodSchema)
    Object.assign(made, {
      type: 'object',
      maxProperties: LIMITS.items,
      propertyNames: inner(zodSchema.key),
      additionalProperties: part,
    });
}

function inner(schema: unknown): JsonSchema {
  const { $schema: _, ...rest } = jsonSchema(schema as z.ZodMiniType);
  return rest;
}
