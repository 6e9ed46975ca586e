// The tests of one package in a browser, told which mutant is awake: Stryker tells it by the environment.
import config from '../../web-test-runner.config.mjs';

const mutant = process.env.__STRYKER_ACTIVE_MUTANT__ ?? '';

export default {
  ...config,
  rootDir: process.cwd(),
  testRunnerHtml: (framework) => `<!doctype html>
    <script>globalThis.process = { env: { __STRYKER_ACTIVE_MUTANT__: ${JSON.stringify(mutant)} } };</script>
    <script type="module" src="${framework}"></script>`,
};
