// `npm run bench`: the figures that are held to bars. A name picks one (`npm run bench summary`); what starts with a
// dash goes to each. Exits 1 when a bar is missed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCHES = { engine: 'packages/engine/bench/main.ts', summary: 'packages/cli/bench/summary.ts' };

const root = fileURLToPath(new URL('..', import.meta.url));
const options = process.argv.slice(2).filter((arg) => arg.startsWith('-'));
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length) {
  console.error(`No bench is called ${unknown.join(', ')}: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

let isMissed = false;
for (const [name, file] of Object.entries(BENCHES)) {
  if (asked.length && !asked.includes(name)) continue;
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  isMissed ||= status !== 0;
}
process.exit(isMissed ? 1 : 0);
