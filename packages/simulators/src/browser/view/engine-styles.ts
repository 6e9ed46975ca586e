import { css } from 'lit';

/** The search engine. */
export const engineStyles = css`
  .engine,
  .lost {
    display: grid;
    gap: 10px;
    max-inline-size: 44rem;
    padding: 10px 14px 20px;
  }
  .lost,
  .start {
    margin-inline: auto;
    padding-block-start: 2.5rem;
  }
  .logo {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_sea);
    font-size: 1.2em;
    font-weight: 700;
  }
  .start .logo {
    justify-content: center;
    font-size: 2em;
  }
  .start .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .seek {
    display: flex;
    flex: 1 1 16rem;
    gap: 6px;
  }
  .seek input,
  .seek button {
    border-radius: 22px;
  }
  .seek .icon {
    display: block;
    inline-size: 22px;
    block-size: 22px;
    margin-inline: 4px;
  }
  .again,
  .from {
    display: flex;
    align-items: center;
    gap: 6px 20px;
  }
  .from {
    gap: 10px;
  }
  .again {
    flex-wrap: wrap;
  }
  .results {
    display: grid;
    gap: 16px;
  }
  .from p span {
    display: block;
    font-size: 0.85em;
    line-height: 1.3;
  }
  .ad {
    color: var(--_ink);
  }
  .results h4 {
    margin-block: -2px -6px;
    font-size: 1.1em;
    font-weight: 400;
    line-height: 1.25;
  }
  /* On a phone the box says what was searched, and the list comes at once. */
  @container (max-width: 39.99em) {
    .again .logo {
      display: none;
    }
    .engine h3.small {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @container (min-width: 40em) {
    .engine {
      padding: 16px 24px 28px;
    }
    .start {
      inline-size: 40rem;
      padding-block-start: 4rem;
    }
  }
`;
