import { css } from 'lit';

/**
 * What worlds share: the frame of a device, bars of tools, rows, fields, the line of news. Colours are the
 * kit's own (`--_*`, inherited from the question's element), so that a host's theme reaches the worlds.
 */
export const worldStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    line-height: 1.45;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .world {
    border: 2px solid var(--_edge);
    border-radius: var(--_card);
    background: var(--_paper);
    overflow: hidden;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  h3,
  h4 {
    margin: 0;
    padding: 0;
    font-size: 1em;
    list-style: none;
  }
  h3 {
    font-size: 1.15em;
    line-height: 1.35;
  }
  [data-heading]:focus {
    outline: none;
  }
  /* The instruction stays above and the buttons below: what gets the focus comes to rest between them. */
  [data-heading],
  [data-fill],
  [data-do] {
    scroll-margin-block: 14rem 8rem;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  a[data-do] {
    cursor: pointer;
    touch-action: manipulation;
  }
  button {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_control);
    background: var(--_paper);
    text-align: start;
  }
  button.main {
    border-color: var(--_sea);
    background: var(--_sea);
    color: var(--_on-sea);
    font-weight: 600;
  }
  button.care {
    border-color: var(--_care);
    color: var(--_care);
  }
  button.link-like {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  button.bare {
    border-color: transparent;
    background: none;
  }
  button[aria-pressed='true'],
  button[aria-current]:not([aria-current='false']) {
    background: var(--_mist);
    box-shadow: inset 0 0 0 2px var(--_sea);
  }
  :focus-visible {
    outline: 3px solid var(--_sea);
    outline-offset: 2px;
  }
  .world :focus-visible {
    outline-offset: -3px;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_control);
    background: var(--_paper);
    font-weight: 400;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 24px;
    block-size: 24px;
    flex: none;
    margin: 0;
    accent-color: var(--_sea);
  }
  input[type='range'] {
    padding: 0;
    border: 0;
  }
  input[type='range'],
  progress {
    accent-color: var(--_sea);
  }
  /* A box that is drawn as a switch: the knob stands where it is on. */
  input.switch[type='checkbox'] {
    appearance: none;
    inline-size: 46px;
    block-size: 26px;
    padding: 3px;
    border: 2px solid var(--_edge);
    border-radius: 13px;
  }
  .switch::before {
    content: '';
    display: block;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: var(--_edge);
  }
  .switch:checked {
    border-color: var(--_sea);
    background: var(--_sea);
  }
  .switch:checked::before {
    margin-inline-start: auto;
    background: var(--_on-sea);
  }
  @media (forced-colors: active) {
    input.switch[type='checkbox'] {
      appearance: auto;
    }
  }
  label {
    font-weight: 600;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 8px;
    border-block-end: 1px solid var(--_edge);
    background: var(--_mist);
  }
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .icon {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Arrows that mean a direction of reading turn with it. */
  :host(:dir(rtl)) .turns {
    transform: scaleX(-1);
  }
  .rows > li + li {
    border-block-start: 1px solid color-mix(in srgb, var(--_edge) 50%, transparent);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 52px;
    padding: 8px 12px;
    border: 0;
    border-radius: 0;
    background: none;
    overflow-wrap: anywhere;
  }
  .page {
    padding: 12px 16px 16px;
    overflow-wrap: anywhere;
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
  .news {
    min-block-size: 1.45em;
    margin-block: 8px 0;
    font-weight: 600;
  }
  /* Where someone practises with guidance: what comes next has a lamp beside it, and a thick edge. */
  .world [data-guide][data-guide] {
    outline: 4px dashed var(--_ink);
    outline-offset: -4px;
    background: var(--_lamp);
    color: #17212f;
  }
  @media (hover: hover) {
    button:hover,
    .row:hover {
      background: var(--_mist);
    }
    button.main:hover {
      background: var(--_sea);
      filter: brightness(1.12);
    }
  }
`;
