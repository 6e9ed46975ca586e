import { css } from 'lit';

export const profileStyles = css`
  /* Columns by the room there is in letters: at 200 % of text they fold, whatever the screen. */
  :host {
    container-type: inline-size;
  }
  h3,
  h4 {
    font-size: 1.15em;
    line-height: 1.35;
    margin: 32px 0 12px;
  }
  h4 {
    font-size: 1em;
  }
  .plain {
    margin-block-end: 16px;
  }
  .known,
  .plain {
    display: grid;
    gap: 8px;
    padding: 0;
    list-style: none;
  }
  .known li {
    padding-inline-start: 28px;
    position: relative;
  }
  .known li::before {
    content: '';
    position: absolute;
    inset-inline-start: 4px;
    inset-block-start: 0.5em;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    border: 2px solid var(--_ink);
    background: var(--_lamp);
  }
  .beacons {
    display: grid;
    gap: 4px;
    margin-block: 16px 24px;
    padding: 0;
    list-style: none;
    max-inline-size: none;
  }
  .beacons li {
    display: grid;
    grid-template-columns: 1fr;
    gap: 0 24px;
    align-items: center;
    padding-block: 12px;
    border-block-end: 1px solid color-mix(in srgb, var(--_edge) 40%, transparent);
  }
  .name {
    font-weight: 600;
  }
  .way {
    display: block;
    inline-size: 100%;
    max-inline-size: 248px;
    block-size: auto;
  }
  :host(:dir(rtl)) .way {
    transform: scaleX(-1);
  }
  .caution {
    display: grid;
    gap: 8px;
    border-inline-start: 4px solid var(--_lamp);
    padding-inline-start: 16px;
    margin-block-end: 16px;
  }
  .calm {
    margin-block-start: 32px;
  }
  details p {
    margin-block-end: 12px;
  }
  .asked li {
    margin-block-end: 8px;
  }
  .asked {
    margin-block-end: 16px;
  }
  .asked,
  .caution ul {
    padding-inline-start: 1.8em;
  }
  summary {
    min-block-size: max(44px, var(--_target) - 12px);
    display: flex;
    align-items: center;
    cursor: pointer;
    color: var(--_sea);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    text-align: start;
    line-height: 1.4;
  }
  th,
  td {
    padding: 10px 16px 10px 0;
    padding-inline: 0 16px;
    border-block-end: 1px solid var(--_edge);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    color: var(--_quiet);
    font-weight: 600;
  }
  .dense {
    font-size: 0.9em;
  }
  .dense :is(th, td) {
    overflow-wrap: break-word;
  }
  /* Too narrow for four columns: a domain's figures stand under its name. */
  @container (max-width: 34em) {
    .dense thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .dense :is(tbody, tr, th, td) {
      display: block;
      padding: 0;
      border: 0;
    }
    .dense tbody tr {
      padding-block: 12px;
      border-block-end: 1px solid var(--_edge);
    }
    .dense td {
      display: grid;
      grid-template-columns: 8em 1fr;
      gap: 8px;
    }
    .dense td::before {
      content: attr(data-column);
      color: var(--_quiet);
    }
  }
  @container (min-width: 34em) {
    .beacons li {
      grid-template-columns: 11em 248px 1fr;
    }
  }
`;
