import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const MOST = 4 * 1024;

test('the package without its language files weighs at most 4 kB gzipped, and carries no zod', async () => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: ['src/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const weight = gzipSync(code).length;
  assert.ok(code.length > 0 && weight <= MOST, `${weight} bytes`);
  assert.deepEqual(
    Object.keys(metafile.inputs).filter((path) => !path.startsWith('src/')),
    // The national list of services, in words alone: results are coded by it too.
    ['../schema/src/services.ts'],
  );
});
