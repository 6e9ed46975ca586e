// What mutation testing tries: the files whose slips would lose answers, leave them behind, or judge them
// wrongly, each area with the tests that hold it.
import { readdirSync } from 'node:fs';

const units = (...files) => `node --import tsx --test ${files.join(' ')}`;
const browser = (glob) =>
  `node node_modules/@web/test-runner/dist/bin.js --config scripts/mutation/browser.config.mjs --files "${glob}"`;
const session = (...names) => names.map((name) => `packages/session/test/${name}.test.ts`);
const source = (folder, ...names) => names.map((name) => `packages/${folder}/src/${name}.ts`);

export const AREAS = [
  {
    name: 'scoring',
    mutate: source('session', 'score', 'spelling'),
    command: units(...session('score')),
  },
  {
    name: 'saving and resuming',
    mutate: source('session', 'keeper', 'found-log', 'fits', 'progress'),
    command: units(...session('machine', 'found-log', 'progress', 'fits')),
  },
  {
    name: 'storage',
    mutate: source(
      'storage',
      'device-store',
      'open-database',
      'upgrade',
      'one-writer',
      'tabs-in-touch',
      'session-store',
      'memory',
    ),
    command: browser('packages/storage/test/{device-store,one-writer,open-store,store,upgrade}.test.ts'),
  },
  {
    name: 'validation',
    mutate: source('schema', 'accept', 'limits', 'consistency'),
    command: units(
      ...readdirSync('packages/schema/test')
        .filter((name) => name.endsWith('.test.ts') && !name.includes('campaign'))
        .map((name) => `packages/schema/test/${name}`),
    ),
  },
  {
    name: 'wipe',
    mutate: source(
      'elements',
      ...['clear', 'focused', 'idle-clock', 'inert-around', 'kiosk', 'no-way-out', 'watch'].map(
        (name) => `kiosk/${name}`,
      ),
    ),
    command: browser('packages/elements/test/{kiosk*,watch,idle-clock}.test.ts'),
  },
];
