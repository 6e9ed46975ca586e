// Lint holds what types cannot: which package may import which, and where the DOM may not be.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** What each package may import of the others, and of the libraries that only some may know. */
const MAY_IMPORT = {
  schema: ['zod'],
  engine: [],
  storage: ['@balise/schema', 'idb'],
  orientation: ['@balise/schema'],
  simulators: ['@balise/schema', 'lit', '@lit/localize', 'zod'],
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
    'qr',
  ],
  cli: [
    '@balise/schema',
    '@balise/engine',
    '@balise/orientation',
    '@balise/simulators',
    '@balise/session/pool',
    'node:',
  ],
};

/** What is watched: the kit's own packages, and the libraries that only some may know. */
const GUARDED = '@balise/|node:|(zod|lit|@lit|xstate|idb|qr|papaparse|opening_hours)(/|$)';

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
/** What a world does is apart from how it is drawn: outside its view folders, no DOM and no Lit. */
const WITHOUT_VIEW = {
  files: ['packages/simulators/src/**/*.ts'],
  ignores: ['packages/simulators/src/**/view/**'],
  rules: {
    ...importsOf('simulators', ['@balise/schema', 'zod']).rules,
    'no-restricted-globals': ['error', ...DOM_GLOBALS],
  },
};

/** Files as producers make them, and tables for them, stand apart: these libraries weigh more than the rest of the kit. */
const WITH_RAW = {
  files: ['packages/orientation/src/places/raw/**/*.ts', 'packages/orientation/src/follow-ups-table.ts'],
  rules: importsOf('orientation', ['@balise/schema', 'papaparse', 'opening_hours']).rules,
};

function importsOf(name, allowed) {
  const names = allowed.map((one) => (one.endsWith(':') ? one : `${one}(/|$)`)).join('|');
  const pattern = {
    regex: `^(?!${names || '$'})(${GUARDED})`,
    message: `packages/${name} may import only: ${allowed.join(', ') || 'nothing'} (see "Layout" in docs/architecture.md).`,
  };
  return {
    files: [`packages/${name}/src/**/*.ts`],
    ignores: name === 'orientation' ? ['packages/orientation/src/rules.schema.ts'] : [],
    rules: {
      'no-restricted-imports': ['error', { patterns: [pattern] }],
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
      '.cache/',
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
      // Control characters are looked for on purpose: a stranger's file may hold them.
      'no-control-regex': 'off',
      // French puts a no-break space before : ; ? ! and inside quotation marks, in templates too.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
    },
  },
  { files: ['packages/elements/src/**/*.ts'], ...lit.configs['flat/recommended'] },
  ...Object.entries(MAY_IMPORT).map(([name, allowed]) => importsOf(name, allowed)),
  WITHOUT_VIEW,
  WITH_RAW,
  {
    files: ['scripts/**', '**/*.mjs', 'packages/cli/**', '**/test/**', '**/scripts/**', 'vite.config.ts'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', document: 'readonly' },
    },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['demo/pages/**/*.js'],
    languageOptions: {
      globals: {
        Blob: 'readonly',
        document: 'readonly',
        fetch: 'readonly',
        indexedDB: 'readonly',
        location: 'readonly',
        MutationObserver: 'readonly',
        navigator: 'readonly',
        setInterval: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
  {
    files: ['demo/kiosk-worker/**/*.js'],
    languageOptions: { globals: { addEventListener: 'readonly', skipWaiting: 'readonly' } },
  },
);
