import * as z from 'zod/mini';
import { bankSchema, logEntrySchema, resultSchema, settingsSchema, textsSchema } from '../src/index.ts';

const KINDS = {
  bank: bankSchema,
  texts: textsSchema,
  log: z.array(logEntrySchema),
  result: resultSchema,
  settings: settingsSchema,
};

/**
 * The JSON Schema files by name, for readers in other languages and for editors that complete as an
 * author types. What a shape cannot say (references, unique ids) is in `balise check` alone.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(KINDS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
