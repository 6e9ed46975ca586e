import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { defaultReporter } from '@web/test-runner';
import { BROWSER_FLAGS, findBrowser } from './scripts/browser.mjs';

/** Leaves the counts where `npm test` adds them up. */
const countReporter = {
  stop({ sessions }) {
    if (!process.env.COUNTS) return;
    const counts = { passed: 0, failed: 0 };
    const count = ({ tests, suites }) => {
      for (const test of tests) counts[test.passed ? 'passed' : 'failed']++;
      suites.forEach(count);
    };
    for (const session of sessions) {
      if (session.testResults) count(session.testResults);
      if (!session.passed && !session.testResults) counts.failed++;
    }
    writeFileSync(process.env.COUNTS, JSON.stringify(counts));
  },
};

/** The one library that is no ES module, as vite.config.ts has it too. */
const tablesAsModule = {
  name: 'tables-as-module',
  transform({ path, body }) {
    if (!/papaparse(\.min)?\.js$/.test(path)) return undefined;
    return `const module = { exports: {} };
      (function (module, exports, define) { ${body} \n})(module, module.exports);
      export default module.exports;`;
  },
};

export default {
  files: [
    'packages/elements/test/**/*.test.ts',
    'packages/storage/test/**/*.test.ts',
    'stories/test/**/*.test.ts',
  ],
  nodeResolve: { exportConditions: ['browser'] },
  plugins: [
    tablesAsModule,
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS },
    }),
  ],
  concurrency: 2,
  // Modules are compiled on the way: the first import of a busy machine takes more than mocha's two seconds.
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter(), countReporter],
};
