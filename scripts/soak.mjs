// `npm run test:soak`: every campaign whole, on seeds it draws and prints, then mutation testing; hours. A name
// picks the campaigns whose file has it (or `mutation`). What they come to is written to docs/durability.md,
// each row with its day.
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
/** The line of docs/durability.md after which the rows begin. */
const TABLE_AT = 7;

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
  ...(!asked.length || asked.includes('mutation') ? [['--import', 'tsx', 'scripts/mutation/run.mjs']] : []),
]) {
  const began = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
  console.log(
    `${args.at(-1)}: ${status === 0 ? 'met' : 'MISSED'} (${Math.round((Date.now() - began) / 1000)} s)`,
  );
  isMissed ||= status !== 0;
}
writeFileSync(join(root, 'docs/durability.md'), durability());
process.exit(isMissed ? 1 : 0);

/** The table, with the rows of this run in place of those of an earlier one. */
function durability() {
  const page = join(root, 'docs/durability.md');
  const before = existsSync(page) ? readFileSync(page, 'utf8').split('\n').slice(TABLE_AT) : [];
  const figures = new Map(before.filter((line) => line.startsWith('|')).map((line) => [nameOf(line), line]));
  const today = new Date().toISOString().slice(0, 10);
  for (const line of existsSync(rows) ? readFileSync(rows, 'utf8').trim().split('\n') : []) {
    const { what, bar, figure } = JSON.parse(line);
    const row = `| ${what} | ${bar} | ${figure} | ${today} |`;
    figures.set(nameOf(row), row);
  }
  const browser = spawnSync(env.CHROME_PATH, ['--version'], { encoding: 'utf8' }).stdout.trim();
  return `# Nothing lost, nothing left behind

Written by \`npm run test:soak\`: each campaign run whole, on seeds drawn for it and printed. \`npm test\` runs a short
form of the same on fixed seeds. Last run with ${browser}, Node ${process.versions.node}, ${availableParallelism()} cores.

| What | Bar | Figure | Run on |
| --- | --- | --- | --- |
${[...figures.values()].join('\n')}
`;
}

/** What a row of the table is about, however it is spaced. */
function nameOf(row) {
  return row.split('|')[1].trim();
}
