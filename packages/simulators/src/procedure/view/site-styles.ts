import { css } from 'lit';

/** The site: a sober page of a public service, its account, and what lies beside it on the table. */
export const siteStyles = css`
  .site {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 60px;
    padding: 6px 12px;
    border-block-start: 4px solid var(--_sea);
    border-block-end: 1px solid var(--_edge);
    line-height: 1.25;
  }
  .site .quiet,
  .site .tool,
  .chooser .quiet,
  .hint,
  .folder,
  .size,
  .state,
  dt,
  .message {
    font-size: 0.9em;
  }
  .emblem {
    color: var(--_sea);
  }
  .drawing,
  .emblem {
    display: grid;
  }
  .forward {
    order: 1;
  }
  .owner {
    flex: 1;
    min-inline-size: 0;
  }
  .owner > *,
  .chooser .quiet,
  .what > *,
  .attached .quiet {
    display: block;
  }
  .tabs {
    gap: 4px;
  }
  .tabs button {
    flex: auto;
    padding-inline: 4px;
    text-align: center;
  }
  .sheet,
  .field,
  .facts,
  .cards,
  .rules,
  .days,
  .beside,
  .beside ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .sheet {
    align-content: start;
    gap: 16px;
    padding: 12px;
    overflow-wrap: anywhere;
  }
  .cards,
  .days,
  .beside {
    gap: 12px;
  }
  .beside ul {
    gap: 8px;
  }
  .strong,
  .number,
  .wrong,
  summary {
    font-weight: 600;
  }
  .light {
    font-weight: 400;
  }
  dt {
    color: var(--_quiet);
  }
  .facts {
    gap: 8px;
    line-height: 1.35;
  }
  button.link-like {
    padding-inline: 4px;
    margin-inline: -4px;
    border-color: transparent;
    background: none;
    color: var(--_sea);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .tools,
  .way,
  .part,
  .beside-it,
  .from {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .way,
  .part,
  .from {
    justify-content: space-between;
    gap: 0 8px;
  }
  .tools:not(:has(button)) {
    display: none;
  }
  .receipt,
  .cards > li,
  .attached,
  .choice,
  .thumb,
  .beside details,
  .faults {
    padding: 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_control);
  }
  .receipt {
    padding: 16px;
    border: 2px solid var(--_sea);
    background: var(--_mist);
  }
  .receipt h3 {
    margin-block-end: 8px;
  }
  .number {
    font-size: 1.25em;
  }
  .sheet .rows {
    margin-inline: -12px;
    border-block-start: 1px solid var(--_edge);
  }
  .beside {
    align-content: start;
    padding: 8px 12px 0;
  }
  .beside details {
    padding: 0 8px 8px;
    background: var(--_mist);
  }
  .beside details:not([open]) {
    padding-block-end: 0;
  }
  summary {
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
  }
  summary .icon {
    vertical-align: -5px;
  }
  /* A note that someone has written: its strip is that of a pad. */
  .beside .paper {
    border-block-start: 6px solid var(--_lamp);
    border-start-start-radius: 2px;
    border-start-end-radius: 2px;
  }
  .beside .handset {
    border: 3px solid var(--_ink);
    border-radius: 20px;
  }
  .message {
    padding: 4px 8px 6px;
    border: 1px solid var(--_edge);
    border-radius: 14px;
    border-end-start-radius: 2px;
    background: var(--_paper);
    line-height: 1.35;
  }
  @container (max-width: 39.99em) {
    .site .word {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .site p.user,
    .way .drawing,
    .beside-it .drawing {
      display: none;
    }
    .way,
    .tabs,
    .part > * {
      font-size: 0.9em;
    }
    .tools > .main {
      inline-size: 100%;
      justify-content: center;
    }
    .beside-it {
      gap: 8px;
    }
    .beside .facts {
      gap: 4px;
    }
    .beside .facts > div {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 8px;
    }
  }
  @container (min-width: 40em) {
    .site,
    .row {
      padding: 10px 20px;
    }
    .sheet {
      padding: 20px;
    }
    .tabs button {
      flex: none;
      padding-inline: 12px;
    }
    .desk:has(.beside) {
      display: grid;
      grid-template: auto / minmax(0, 1fr) 15em;
    }
    .beside {
      grid-area: 1 / 2;
      padding: 20px;
      padding-inline-start: 0;
    }
    .desk > .sheet {
      grid-area: 1 / 1;
    }
    .beside details {
      padding-inline: 12px;
    }
    .sheet .rows {
      margin-inline: -20px;
    }
    .what {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
    }
    .seen {
      order: 1;
      flex-basis: 100%;
    }
    .sheet .facts > div {
      display: grid;
      grid-template-columns: 12em 1fr;
      align-items: baseline;
      gap: 16px;
    }
  }
`;
