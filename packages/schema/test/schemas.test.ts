import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { jsonSchemas } from '../scripts/json-schemas.ts';

const folder = new URL('../schemas/', import.meta.url);

test('the JSON Schema files are those of the sources (else: npx tsx packages/schema/scripts/write-schemas.ts)', () => {
  const made = jsonSchemas();
  assert.deepEqual(readdirSync(folder).sort(), [...made.keys()].sort());
  for (const [file, content] of made)
    assert.equal(readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n'), content, file);
});
