// `npm test`: installs what is missing, then types, lint, units, size, elements in a browser, journeys.
// The last line is always "N passed, N failed". A name picks one part: `npm test units`.
import { mkdirSync, readFileSync, readdirSync, existsSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { installIfMissing } from './install.mjs';

installIfMissing();

const root = fileURLToPath(new URL('..', import.meta.url));
const counts = join(root, '.cache/counts.json');
mkdirSync(join(root, '.cache'), { recursive: true });

const total = { passed: 0, failed: 0 };

function run(args, env = {}) {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(`  (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
}

/** A check that passes or not as a whole. */
function check(name, file, ...args) {
  console.log(`\n— ${name}`);
  const passed = run([join('node_modules', file), ...args]);
  total[passed ? 'passed' : 'failed']++;
  if (!passed) console.log(`  ${name}: failed`);
}

/** A runner that leaves its counts in a file; one that leaves none has failed. */
function suite(name, args, env) {
  console.log(`\n— ${name}`);
  rmSync(counts, { force: true });
  const passed = run(args, { COUNTS: counts, ...env });
  const given = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1 };
  total.passed += given.passed;
  total.failed += given.failed;
  if (!passed && given.failed === 0) total.failed++;
}

function testFiles(...folders) {
  return folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((name) => name.endsWith('.test.ts'))
          .map((name) => `${folder}/${name}`)
      : [],
  );
}

function nodeTests(name, files, { filesAtOnce = 1, env = {} } = {}) {
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/count-reporter.mjs',
    `--test-reporter-destination=${counts}`,
  ];
  // A file that never ends, for a timer left behind, is cut off after ten minutes, and has failed.
  suite(
    name,
    [
      '--import',
      'tsx',
      '--test',
      '--test-timeout=600000',
      `--test-concurrency=${filesAtOnce}`,
      ...reporters,
      ...files,
    ],
    env,
  );
}

const parts = {
  types: () => check('types', 'typescript/bin/tsc', '-b'),
  lint: () => {
    check('lint', 'eslint/bin/eslint.js', '.', '--max-warnings=0');
    check('format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.');
  },
  units: () =>
    nodeTests(
      'units',
      testFiles(
        ...readdirSync(join(root, 'packages'))
          .filter((name) => name !== 'elements' && name !== 'storage')
          .map((name) => `packages/${name}/test`),
        'scripts/test',
      ),
      // No browser, and no clock to keep: two files go at once.
      { filesAtOnce: 2 },
    ),
  browser: async () => {
    const { findBrowser } = await import('./browser.mjs');
    suite('elements and storage in a browser', ['node_modules/@web/test-runner/dist/bin.js'], {
      CHROME_PATH: findBrowser(),
    });
  },
  journeys: async () => {
    const { findBrowser } = await import('./browser.mjs');
    const { buildAll } = await import('./build.mjs');
    await buildAll();
    nodeTests('size, journeys, accessibility', testFiles('demo/test'), {
      env: { CHROME_PATH: findBrowser() },
    });
  },
};

const asked = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) if (!asked.length || asked.includes(name)) await part();

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
