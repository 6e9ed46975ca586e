#!/usr/bin/env node
/**
 * npm links a command only to a file that is there at install time, so this one is committed. It
 * bundles the sources when that has not been done, or when they have changed since, and runs the bundle.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const packages = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const sources = ['cli', 'schema', 'engine', 'session', 'orientation', 'simulators'].map((name) =>
  join(packages, name, 'src'),
);
const built = join(packages, 'cli', 'dist', 'balise.js');

if (changed(built) < Math.max(...sources.map(newest))) await build();
await import(pathToFileURL(built).href);

/** Several commands may start at once: each builds under a name of its own, and renaming is one step. */
async function build() {
  const started = new Date();
  const { build: bundle } = await import('esbuild').catch(() => {
    console.error('balise : il manque esbuild. Lancez « npm ci » dans le dossier de Balise.');
    process.exit(1);
  });
  const { outputFiles } = await bundle({
    entryPoints: [join(packages, 'cli', 'src', 'main.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    loader: { '.sql': 'text', '.md': 'text' },
    write: false,
    logLevel: 'error',
  });
  const draft = join(dirname(built), `balise.${process.pid}.tmp`);
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(draft, outputFiles[0].contents);
  // A source saved while this was building is newer than the bundle, which may not have it.
  utimesSync(draft, started, started);
  try {
    renameSync(draft, built);
  } catch (error) {
    // Windows does not replace a file that another command is just reading: that one is as new as ours.
    rmSync(draft, { force: true });
    if (!changed(built)) throw error;
  }
}

/** When a file was last changed; 0 where there is none. */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The last change in a folder; the folders count too, since a file taken away leaves its trace there. */
function newest(folder) {
  const inside = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newest(path) : changed(path);
  });
  return Math.max(changed(folder), ...inside);
}
