// Builds the kit (packages/elements/dist, a folder to unpack on a site) and the demo (demo/dist).
import { spawnSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { build } from 'vite';
import { buildKioskWorker } from './kiosk-worker.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

export async function buildAll({ logLevel = 'warn' } = {}) {
  await build({ configFile: join(root, 'vite.config.ts'), logLevel });
  const kit = join(root, 'packages/elements/dist');
  await cp(join(root, 'question-banks'), join(kit, 'question-banks'), { recursive: true });
  // Whoever hands on the chunk that reads opening hours hands on its licence.
  const licence = 'LGPL-3.0-only.txt';
  await cp(join(root, 'node_modules/opening_hours/LICENSES', licence), join(kit, 'licences', licence));
  const site = join(root, 'demo/dist');
  await rm(site, { recursive: true, force: true });
  await cp(join(root, 'demo/pages'), site, { recursive: true });
  await cp(kit, join(site, 'balise'), { recursive: true });
  // A host copies the folders kiosk and balise, and nothing else.
  await cp(join(site, 'balise.svg'), join(site, 'kiosk/balise.svg'));
  // The invented territory of the demonstration, by the command that a webmaster has.
  for (const folder of ['.', 'kiosk']) makePlaces(join(site, folder, 'lieux.json'));
  await buildKioskWorker(site);
}

function makePlaces(out) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'packages/cli/bin/balise.js'),
      'places',
      join(root, 'demo/places/lieux-exemple.csv'),
      ...['--out', out, '--note', 'Lieux inventés, pour l’exemple : ils n’existent pas.'],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll({ logLevel: 'info' });
