import { css } from 'lit';

export const kioskStyles = css`
  :host {
    --balise-scale: 1.25;
    --balise-target: 72px;
    position: fixed;
    inset: 0;
    z-index: 999;
    block-size: 100dvh;
  }
  .frame {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    block-size: 100%;
    background: var(--_paper);
  }
  .rest {
    display: contents;
  }
  .rest > *,
  .warning {
    grid-area: 1 / 1;
  }
  .view,
  .attract,
  .code,
  .warning {
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_paper);
  }
  .view[hidden] {
    display: none;
  }
  .attract,
  .code,
  .warning {
    display: grid;
    padding: 32px clamp(16px, 4vi, 64px);
  }
  /* The same column as the test's, so that nothing jumps from one to the other. */
  .column {
    display: grid;
    justify-items: start;
    align-content: center;
    inline-size: 100%;
    max-inline-size: calc(39em - 64px);
    margin: auto;
  }
  .title {
    font-size: clamp(1.5em, 4vi, 2.25em);
    line-height: 1.2;
    margin: 0 0 16px;
  }

  .attract {
    grid-row: 1 / -1;
    position: relative;
    user-select: none;
    -webkit-user-select: none;
  }
  .beacon {
    inline-size: clamp(120px, 32vmin, 320px);
    block-size: auto;
    margin-block-end: 24px;
  }
  .start {
    font-size: 1.2em;
    min-block-size: 96px;
    padding-inline: 32px;
    margin-block: 16px 32px;
  }
  .start::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  /* A filter would make the button the ground of its own surface, which would shrink under the pointer. */
  button.start:hover {
    filter: none;
  }
  .languages {
    position: relative;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .languages > button {
    min-inline-size: 8em;
  }
  .fault {
    align-self: end;
    font-size: 0.7em;
    max-inline-size: none;
  }

  .bar {
    grid-row: 2;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
    gap: 8px 16px;
    padding: 8px clamp(16px, 4vi, 32px);
    border-block-start: 1px solid var(--_edge);
    background: var(--_mist);
  }
  .bar button {
    min-block-size: 60px;
    font-size: 0.9em;
  }
  .bar .new,
  .bar #ask {
    margin-inline-end: auto;
  }

  .warning {
    grid-row: 1 / -1;
    z-index: 2;
  }
  .left {
    margin-block: 24px;
    font-size: 2em;
    line-height: 1.25;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .warning .main {
    min-block-size: 96px;
    min-inline-size: min(100%, 14em);
  }

  .qr {
    inline-size: min(100%, 42vmin);
    min-inline-size: min(100%, 16rem);
    block-size: auto;
    margin-block: 16px;
    border-radius: var(--_card);
  }
  .code .title {
    font-size: 1.6667em;
  }
  .code .back {
    margin-block-start: 16px;
  }

  @media (max-width: 30rem) {
    .bar button {
      flex: 1 1 auto;
    }
    .bar .new {
      flex: 1 1 100%;
    }
  }
`;
