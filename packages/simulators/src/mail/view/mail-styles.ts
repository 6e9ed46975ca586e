import { css } from 'lit';

/** What all screens of the mail box share: tools, the bar above, the mark of a person, the line of news. */
export const mailStyles = css`
  h4 {
    font-weight: 600;
  }
  .picture,
  .face {
    display: inline-grid;
    place-items: center;
    flex: none;
  }
  .gap {
    flex: 1;
  }
  .name {
    font-weight: 600;
  }
  .tool:not(.beside) {
    flex-direction: column;
    justify-content: center;
    gap: 2px;
    padding: 4px 7px;
    font-size: 0.75em;
    line-height: 1.25;
    text-align: center;
  }
  .bar.top {
    gap: 0;
    min-block-size: 60px;
    padding: 4px;
  }
  .bar.top h3 {
    flex: 1 0 5em;
    inline-size: 0;
    font-size: 1em;
    overflow-wrap: anywhere;
  }
  .bar.top .main {
    margin-inline-end: 4px;
    padding-inline: 8px 10px;
    font-size: 0.94em;
  }
  .wrap {
    max-inline-size: 8.5em;
  }
  .face {
    inline-size: 2em;
    block-size: 2em;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    background: var(--_mist);
    color: var(--_quiet);
    font-weight: 600;
    line-height: 1;
  }
  .undo {
    border-block-end: 1px solid var(--_edge);
    background: var(--_mist);
  }
  .undo .tool {
    font-weight: 600;
    color: var(--_sea);
  }
  /* A long list or letter would hide what has just been told under it. */
  .news:not(:empty) {
    position: sticky;
    inset-block-end: 12px;
    z-index: 1;
    inline-size: fit-content;
    margin-block: 4px -8px;
    padding: 6px 16px;
    border-radius: var(--_control);
    background: var(--_ink);
    color: var(--_paper);
  }
  @media (max-width: 30rem) {
    /* Above the bar of the question. */
    .news:not(:empty) {
      inset-block-end: 5.5em;
    }
    button,
    input,
    textarea {
      scroll-margin-block-end: 6.5em;
    }
  }
  @container (min-width: 40em) {
    /* As a window does, it keeps its height from one screen to the next. */
    .world {
      display: flex;
      flex-direction: column;
      min-block-size: 32em;
    }
    .tool:not(.beside) {
      flex-direction: row;
      gap: 8px;
      padding: 6px 12px;
      font-size: 0.9em;
    }
    .bar.top {
      gap: 0 8px;
      padding: 8px 12px;
    }
    .bar.top .main {
      padding-inline: 12px;
    }
    .bar.top h3 {
      font-size: 1.1em;
    }
    .wrap {
      max-inline-size: none;
    }
  }
`;
