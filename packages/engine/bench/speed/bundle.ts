import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

async function bundled(path: string, format: 'esm' | 'iife'): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format,
  });
  return outputFiles[0]!.contents;
}

/** The page of the slowed browser: the engine and the loop that times it. */
export async function pageScript(): Promise<string> {
  return new TextDecoder().decode(await bundled('./page.ts', 'iife'));
}

/** Bytes of the engine, minified and gzipped. */
export async function engineWeight(): Promise<number> {
  return gzipSync(await bundled('../../src/index.ts', 'esm'), { level: 9 }).length;
}
