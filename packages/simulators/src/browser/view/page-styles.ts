import { css } from 'lit';

/** Sites and their blocks, a file. Sizes follow the zoom. */
export const pageStyles = css`
  button.link {
    padding-inline: 0;
    border: 0;
    background: none;
  }
  .link,
  .title {
    color: var(--_sea);
  }
  .link,
  .title,
  .menu * {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .blocks {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0 12px;
    max-inline-size: 46rem;
    margin-inline: auto;
    padding: 0 14px 20px;
  }
  .blocks > * {
    flex: 1 1 100%;
    min-inline-size: 0;
    margin-block-start: 12px;
  }
  .blocks > .act {
    flex: 0 1 auto;
  }
  /* A row of buttons begins a line of its own. */
  .blocks > .break {
    margin: 0;
  }
  .act + .break {
    display: none;
  }
  .blocks > label {
    flex: 1 1 11em;
    max-inline-size: 24em;
  }
  .blocks label span {
    display: block;
    margin-block-end: 4px;
    line-height: 1.3;
  }
  .blocks h3 {
    font-size: 1.3em;
    line-height: 1.25;
  }
  .blocks h4 {
    margin-block-start: 16px;
    font-size: 1.05em;
  }
  .blocks p:has(> .link) {
    margin-block: 2px -10px;
  }
  .words {
    white-space: pre-line;
  }
  .count,
  .title,
  .note.alarm,
  tbody th {
    font-weight: 600;
  }
  .points {
    display: grid;
    gap: 4px;
  }
  .points li {
    display: list-item;
    margin-inline-start: 1.2em;
    list-style: disc;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 6px 8px;
    border-block-end: 1px solid color-mix(in srgb, var(--_edge) 50%, transparent);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end: 2px solid var(--_edge);
    color: var(--_quiet);
    font-size: 0.9em;
  }
  figure {
    margin: 0;
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: 6.5rem;
    padding: 8px;
    border-radius: var(--_control);
    background: var(--_mist);
    fill: none;
    stroke: var(--_sea);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  figcaption {
    margin-block-start: 4px;
  }
  .note {
    display: flex;
    gap: 8px;
    padding: 10px 12px;
    border-inline-start: 4px solid var(--_sea);
    background: var(--_mist);
  }
  .note.alarm {
    border-color: var(--_ink);
    background: var(--_care);
    color: var(--_paper);
  }
  .entry {
    display: grid;
    gap: 2px;
    padding: 10px 12px;
  }
  .head {
    padding: 6px 14px;
  }
  .head.care + .blocks h3 {
    color: var(--_care);
    font-size: 1.6em;
  }
  .head.line {
    border-block-end: 3px solid currentcolor;
  }
  .head.mist {
    border-block-end: 1px solid var(--_edge);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    font-weight: 700;
    line-height: 1.2;
  }
  .menu {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }
  .menu button,
  .menu span {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0;
    border: 0;
  }
  .menu span {
    font-weight: 700;
    text-decoration-thickness: 3px;
  }
  .head :focus-visible {
    outline-color: currentcolor;
  }
  .sheet {
    max-inline-size: 36rem;
    margin: 12px auto;
    border: 1px solid var(--_edge);
  }
  .sheet h3 {
    padding: 6px 14px;
    border-block-end: 1px solid var(--_edge);
  }
  h3.small {
    font-size: 0.85em;
    font-weight: 400;
  }
  @media (hover: hover) {
    button.link:hover,
    .menu button:hover {
      background: none;
      text-decoration-thickness: 3px;
    }
  }
  @container (min-width: 40em) {
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 28px;
      padding: 8px 24px;
    }
    .blocks {
      padding: 8px 24px 28px;
    }
    .picture {
      block-size: 9rem;
    }
  }
`;
