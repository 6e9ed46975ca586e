// Writes kiosk/worker.js into a built site: the worker of demo/kiosk-worker with the list of that site's files.
// By hand, after a change to the site's files: node scripts/kiosk-worker.mjs path/of/the/site
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What the kiosk page can ask for, from the site's root; a bank's licence and its notes are for other readers. */
const FOLDERS = ['kiosk', 'balise'];
const FETCHED = /\.(html|css|js|json|webmanifest|svg|png)$/;
const WORKER = 'kiosk/worker.js';

/** The address of each file, seen from the worker, and the SHA-256 of its bytes. */
export async function kioskFiles(site) {
  const found = FOLDERS.map((folder) =>
    readdir(join(site, folder), { recursive: true, withFileTypes: true }),
  );
  const paths = (await Promise.all(found))
    .flat()
    .filter((entry) => entry.isFile() && FETCHED.test(entry.name))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => path !== WORKER)
    .sort();
  const digest = async (path) =>
    createHash('sha256')
      .update(await readFile(join(site, path)))
      .digest('base64');
  return Promise.all(paths.map(async (path) => [`../${path}`, await digest(path)]));
}

/** One file without importScripts, which a page's strict Trusted Types would refuse. */
export async function buildKioskWorker(site) {
  await build({
    entryPoints: [fileURLToPath(new URL('../demo/kiosk-worker/worker.js', import.meta.url))],
    outfile: join(site, WORKER),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    define: {
      FILES: JSON.stringify(await kioskFiles(site)),
      'process.env.NODE_ENV': '"production"',
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildKioskWorker(process.argv[2]);
