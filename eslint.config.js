// Lint holds what types cannot: which package may import which, and where the DOM may not be.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** What each package may import of the others, and of the libraries that only some may know. */
const MAY_IMPORT = {
  schema: ['zod'],
  engine: [],
  simulators: ['@balise/schema', 'lit', '@lit/localize'],
  storage: ['@balise/schema', 'idb'],
  orientation: ['@balise/schema'],
  session: ['@balise/schema', '@balise/engine', '@balise/storage', 'xstate'],
  elements: [
    '@balise/schema',
    '@balise/engine',
    '@balise/session',
    '@balise/storage',
    '@balise/orientation',
    '@balise/simulators',
    'lit',
    '@lit/localize',
  ],
  cli: ['@balise/schema', '@balise/engine', '@balise/orientation', '@balise/session/pool', 'node:*'],
};

const GUARDED = ['@balise/*', 'zod', 'lit', '@lit/*', 'xstate', 'idb', 'node:*'];

/** Names of the page's world, which data and rules must do without. */
const DOM_GLOBALS = [
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'HTMLElement',
  'customElements',
  'fetch',
];
const WITHOUT_DOM = ['schema', 'engine', 'orientation', 'session', 'cli'];

function importsOf(name, allowed) {
  const patterns = GUARDED.map((guarded) => ({
    group: [guarded, `${guarded}/**`, ...allowed.flatMap((one) => [`!${one}`, `!${one}/**`])],
    message: `packages/${name} may import only: ${allowed.join(', ') || 'nothing'} (see "Layout" in docs/architecture.md).`,
  }));
  const onlyPool = {
    group: ['@balise/session'],
    message: 'Only @balise/session/pool: the command runs without xstate.',
  };
  return {
    files: [`packages/${name}/src/**/*.ts`],
    ignores: name === 'orientation' ? ['packages/orientation/src/rules.schema.ts'] : [],
    rules: {
      'no-restricted-imports': ['error', { patterns: name === 'cli' ? [...patterns, onlyPool] : patterns }],
      ...(WITHOUT_DOM.includes(name) && { 'no-restricted-globals': ['error', ...DOM_GLOBALS] }),
    },
  };
}

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/.types/',
      '**/node_modules/',
      'storybook-static/',
      'packages/elements/src/generated/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  { files: ['packages/elements/src/**/*.ts'], ...lit.configs['flat/recommended'] },
  ...Object.entries(MAY_IMPORT).map(([name, allowed]) => importsOf(name, allowed)),
  {
    files: ['scripts/**', '**/*.mjs', 'packages/cli/**', '**/test/**', '**/scripts/**', 'vite.config.ts'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['demo/pages/**/*.js'],
    languageOptions: { globals: { document: 'readonly', location: 'readonly', URLSearchParams: 'readonly' } },
  },
);
