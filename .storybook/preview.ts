import type { Preview } from '@storybook/web-components-vite';
import '../packages/elements/src/define.ts';
import '../packages/elements/src/diagnostic/later.ts';
import '../packages/elements/src/steps/come-back.ts';
import '../packages/elements/src/desk/define-desk.ts';
import '../packages/elements/src/dossiers/define-dossiers.ts';
import '../packages/elements/src/kiosk/define-kiosk.ts';
import '../packages/elements/src/places/define-places.ts';
import { speak } from '../packages/elements/src/localization.ts';
import { inPage } from '../stories/page.ts';

/** What the toolbar changes: every story in every language and on every page. */
const preview: Preview = {
  globalTypes: {
    language: {
      description: 'Language of the interface and of the bank',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'fr', title: 'Français' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'The page’s color-scheme',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'The page’s direction',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    text: {
      description: 'The text size set in the browser',
      toolbar: { icon: 'zoom', items: ['100%', '200%'], dynamicTitle: true },
    },
  },
  initialGlobals: { language: 'fr', scheme: 'light', direction: 'ltr', text: '100%' },
  loaders: [({ globals }) => speak(globals['language'])],
  parameters: { layout: 'fullscreen' },
  decorators: [inPage],
};

export default preview;
