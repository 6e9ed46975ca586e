// `npm run test:soak`: every campaign whole, on seeds it draws and prints, then mutation testing. What it
// comes to is written to docs/durability.md. A name picks the campaigns whose file has it, and writes nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { installIfMissing } from './install.mjs';

installIfMissing();
const { buildAll } = await import('./build.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const rows = join(root, '.cache/soak.ndjson');
const asked = process.argv.slice(2);

const campaigns = ['demo/test', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/test`)]
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.campaign.test.ts'))
  .filter((file) => !asked.length || asked.some((name) => file.includes(name)));

mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(rows, { force: true });
await buildAll();

const env = { ...process.env, SOAK: rows, CHROME_PATH: findBrowser() };
let isMissed = false;
for (const args of [
  ...campaigns.map((file) => ['--import', 'tsx', '--test', '--test-reporter=spec', file]),
  ...(asked.length ? [] : [['scripts/mutation/run.mjs']]),
]) {
  const began = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  console.log(
    `${args.at(-1)}: ${status === 0 ? 'met' : 'MISSED'} (${Math.round((Date.now() - began) / 1000)} s)`,
  );
  isMissed ||= status !== 0;
}
if (!asked.length) writeFileSync(join(root, 'docs/durability.md'), durability());
process.exit(isMissed ? 1 : 0);

function durability() {
  const told = existsSync(rows) ? readFileSync(rows, 'utf8').trim().split('\n') : [];
  const lines = told.map((line) => JSON.parse(line));
  const browser = spawnSync(env.CHROME_PATH, ['--version'], { encoding: 'utf8' }).stdout.trim();
  return `# Nothing lost, nothing left behind

Written by \`npm run test:soak\`, on ${new Date().toISOString().slice(0, 10)}: ${browser}, Node ${process.versions.node}, ${availableParallelism()} cores. Each row is a
campaign run whole on seeds drawn for it; \`npm test\` runs a short form of the same on fixed seeds.

| What | Bar | Figure |
| --- | --- | --- |
${lines.map(({ what, bar, figure }) => `| ${what} | ${bar} | ${figure} |`).join('\n')}
`;
}
