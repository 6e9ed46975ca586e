import { css } from 'lit';

/** What comes with a mail, what is put with a draft, and a file that is open. */
export const filesStyles = css`
  h4 {
    margin-block-start: 16px;
    font-size: 0.9em;
  }
  .papers {
    display: grid;
    gap: 8px;
    margin-block-start: 4px;
  }
  .papers li,
  .chips li {
    display: flex;
    align-items: center;
    border: 1px solid var(--_edge);
    border-radius: var(--_control);
    overflow: hidden;
  }
  .papers .paper,
  .chips li > span:nth-child(2) {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    line-height: 1.3;
  }
  .papers .paper {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 56px;
    border-radius: 0;
    font-size: 0.94em;
  }
  .papers .quiet,
  .chips .quiet {
    display: block;
    font-size: 0.83em;
  }
  .kept {
    margin: 0;
    color: var(--_quiet);
  }
  .rows .paper {
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .rows .paper .name {
    flex: 1;
    min-inline-size: 0;
    font-weight: 400;
    line-height: 1.3;
  }
  .rows .paper .when {
    flex-basis: 100%;
    padding-inline-start: 34px;
    font-size: 0.83em;
  }
  .desk {
    padding: 16px;
    background: var(--_mist);
  }
  .sheet {
    max-inline-size: 30em;
    margin-inline: auto;
    padding: 20px;
    border: 1px solid var(--_edge);
    background: var(--_paper);
    overflow-wrap: anywhere;
  }
  .sheet .title {
    margin-block-end: 12px;
    font-weight: 700;
  }
  .sheet .icon {
    display: block;
    inline-size: 96px;
    block-size: 96px;
    margin: 8px auto 16px;
    stroke-width: 1;
    color: var(--_quiet);
  }
  .chips {
    display: grid;
    gap: 8px;
    padding: 8px 16px;
    border-block-end: 1px solid var(--_edge);
  }
  .chips li {
    gap: 10px;
    padding-block: 4px;
    padding-inline-start: 12px;
    font-size: 0.94em;
  }
  .chips button {
    display: grid;
    place-items: center;
    padding: 0;
  }
  @container (min-width: 40em) {
    .papers {
      grid-template-columns: repeat(auto-fill, minmax(20em, 1fr));
    }
    .rows .paper {
      padding-inline: 24px;
    }
    .rows .paper .when {
      flex: none;
      padding: 0;
    }
    .desk {
      flex: 1;
      padding: 24px;
    }
    .sheet {
      padding: 32px;
    }
    .chips {
      padding-inline: 24px;
    }
    .chips li {
      justify-self: start;
    }
  }
`;
