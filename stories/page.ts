import { html } from 'lit';
import type { Decorator } from '@storybook/web-components-vite';

const HIDDEN =
  'position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden';

/** The host page round a story: one main, one title, and the toolbar's language, colours, direction and text size. */
export const inPage: Decorator = (story, { globals, title, name }) => {
  const { language, scheme, direction, text } = globals;
  const page = document.documentElement;
  page.lang = language;
  page.style.colorScheme = scheme;
  page.style.fontSize = text === '100%' ? '' : text;
  // A host paints its own ground: the elements but the diagnostic leave it as it is.
  return html`<main
    dir=${direction}
    style="box-sizing: border-box; min-block-size: 100dvh; padding: 16px; background: light-dark(#ffffff, #0f1822)"
  >
    <h1 style=${HIDDEN} lang="en" dir="ltr">${title}: ${name}</h1>
    ${story()}
  </main>`;
};
