import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** One of this folder's files for the page, as one script, whose exports are `exam` there. */
export function bundled(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'exam',
    footer: { js: 'globalThis.exam = exam;' },
    write: false,
  });
  return outputFiles[0]!.text;
}
