import { css } from 'lit';

/** For the diagnostic that the desk is part of: while the professional has the screen, the person's part is not drawn. */
export const asideStyles = css`
  :host([aside]) :is(.top, #number, progress, .step) {
    display: none;
  }
`;

export const deskStyles = css`
  .panel {
    display: grid;
    gap: 24px;
    margin-block: 8px 32px;
    padding: 16px clamp(12px, 4cqi, 24px) 24px;
    border: 1px solid var(--_edge);
    border-radius: var(--_card);
    background: var(--_mist);
  }
  .panel > * {
    margin: 0;
    min-inline-size: 0;
  }
  .path {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    padding: 0;
    list-style: none;
    counter-reset: path;
    font-size: 0.9em;
    color: var(--_quiet);
  }
  .path li::before {
    counter-increment: path;
    content: counter(path) '. ';
  }
  .path [aria-current='step'] {
    color: var(--_ink);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_lamp);
    text-decoration-thickness: 4px;
    text-underline-offset: 5px;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend,
  .label {
    display: block;
    padding: 0;
    font-weight: 600;
    margin-block-end: 8px;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 0 16px;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    line-height: 1.35;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--_sea);
  }
  ul.say {
    display: grid;
    gap: 8px;
    padding-inline-start: 20px;
  }
  textarea,
  select,
  input[type='text'],
  input[type='password'],
  input[type='search'],
  input[type='number'] {
    inline-size: 100%;
    max-inline-size: 30em;
    min-block-size: 48px;
    padding: 8px 12px;
    font: inherit;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_edge);
    border-radius: var(--_control);
  }
  input[type='file'] {
    max-inline-size: 100%;
  }
  textarea {
    max-inline-size: none;
    block-size: 5em;
  }
  .panel .actions,
  .row {
    position: static;
    margin-block-start: 0;
    padding: 0;
    background: none;
  }
  .panel .actions > button,
  .row > button {
    flex: 0 1 auto;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .path {
    margin-block: 12px;
  }
  .help {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    margin-block: -24px 24px;
    font-size: 0.9em;
    color: var(--_quiet);
  }
  .help fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }
  .help legend {
    float: inline-start;
    margin: 0;
    font-weight: 400;
  }
  .help .tick {
    gap: 6px;
  }
  .help .link {
    margin-inline-start: auto;
  }
`;
