import { defineConfig } from 'vite';

/** Storybook's renderer finds this one late, and a second copy of Lit with it. */
export default defineConfig({ optimizeDeps: { include: ['lit/directive-helpers.js'] } });
