/** Writes packages/schema/schemas anew: `npx tsx packages/schema/scripts/write-schemas.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schemas.ts';

const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, content] of jsonSchemas()) writeFileSync(new URL(file, folder), content);
