import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // The vite.config.ts of the root makes the kit's one file; stories need none of it.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // In development Vite serves the folder itself; a copy in front of it would shadow the stories' imports.
  staticDirs: (own = [], { configType }) =>
    configType === 'PRODUCTION' ? [...own, { from: '../question-banks', to: '/question-banks' }] : own,
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
