import { css } from 'lit';

/**
 * Colours, type and space. A host changes the `--balise-*` variables; the elements read the `--_*` ones.
 * Dark follows the host page's own `color-scheme`: a page that is always light keeps a light test.
 */
export const tokens = css`
  :host {
    --_ink: var(--balise-ink, #17212f);
    --_quiet: var(--balise-quiet, #4a5868);
    --_paper: var(--balise-paper, #ffffff);
    --_mist: var(--balise-mist, #f2f6f9);
    --_edge: var(--balise-edge, #74839a);
    --_sea: var(--balise-sea, #0b5a7a);
    --_on-sea: var(--balise-on-sea, #ffffff);
    --_lamp: var(--balise-lamp, #ffc247);
    --_care: var(--balise-care, #9a3412);
    --_card: var(--balise-radius-card, 12px);
    --_control: var(--balise-radius-control, 8px);
    --_target: var(--balise-target, 56px);
    display: block;
    /* Not rem alone: some sites set 62.5 % on the root, which would halve the text. */
    font: 400 calc(max(1.125rem, 18px) * var(--balise-scale, 1)) / 1.6
      var(--balise-font, system-ui, sans-serif);
    color: var(--_ink);
    text-align: start;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    overflow-wrap: break-word;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ink: var(--balise-ink, light-dark(#17212f, #eaf0f6));
      --_quiet: var(--balise-quiet, light-dark(#4a5868, #b3c0ce));
      --_paper: var(--balise-paper, light-dark(#ffffff, #0f1822));
      --_mist: var(--balise-mist, light-dark(#f2f6f9, #1a2633));
      --_edge: var(--balise-edge, light-dark(#74839a, #7c8ca1));
      --_sea: var(--balise-sea, light-dark(#0b5a7a, #8ccbe8));
      --_on-sea: var(--balise-on-sea, light-dark(#ffffff, #0f1822));
      --_care: var(--balise-care, light-dark(#9a3412, #fdba9a));
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  [role='heading'] {
    font-size: 1.3334em;
    line-height: 1.35;
    font-weight: 600;
    margin: 0 0 12px;
    text-wrap: pretty;
  }
  p,
  ul,
  ol {
    margin: 0;
    max-width: 60ch;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--_sea);
    outline-offset: 2px;
  }
  /* A heading that takes the focus to be read is not a thing to press. */
  [tabindex='-1'] {
    outline: none;
  }
  .quiet {
    color: var(--_quiet);
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
