import { css } from 'lit';

/** Where pages are seen, and what comes over them or under them: panels, banner, downloads, a call. */
export const windowStyles = css`
  .window {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 18rem;
    max-block-size: clamp(20rem, 52vh, 26rem);
  }
  .view {
    flex: 1 1 auto;
    min-block-size: 8rem;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .zoom-75 {
    font-size: 0.75em;
  }
  .zoom-90 {
    font-size: 0.9em;
  }
  .zoom-125 {
    font-size: 1.25em;
  }
  .zoom-150 {
    font-size: 1.5em;
  }
  .zoom-175 {
    font-size: 1.75em;
  }
  .zoom-200 {
    font-size: 2em;
  }
  .panel {
    position: absolute;
    inset: 4px 4px auto;
    z-index: 1;
    display: grid;
    max-block-size: calc(100% - 8px);
    padding: 8px;
    overflow: auto;
    border: 1px solid var(--_edge);
    border-radius: var(--_card);
    background: var(--_paper);
    box-shadow: 0 6px 20px color-mix(in srgb, var(--_ink) 20%, transparent);
    overflow-wrap: anywhere;
  }
  .panel dl {
    display: grid;
    gap: 12px;
    padding: 4px;
  }
  .small,
  dt {
    color: var(--_quiet);
    font-size: 0.85em;
  }
  .zoom,
  .shelf,
  .shelf li,
  .calling {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .zoom {
    padding: 4px 12px;
  }
  .zoom > :first-child,
  .shelf > :first-child,
  .file,
  .calling p {
    flex: 1;
    min-inline-size: 0;
  }
  .rate {
    min-inline-size: 4.5ch;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .banner,
  .shelf,
  .calling {
    order: 1;
    border-block-start: 2px solid var(--_edge);
  }
  .banner {
    flex: none;
    max-block-size: 80%;
    overflow: auto;
    font-size: 0.9em;
  }
  .shelf,
  .calling {
    padding: 6px;
    padding-inline-start: 12px;
    background: var(--_mist);
  }
  .shelf li > .icon {
    display: none;
  }
  .shelf > button {
    padding: 10px;
    align-self: start;
  }
  .file {
    overflow-wrap: anywhere;
    font-size: 0.9em;
    line-height: 1.3;
  }
  .calling {
    flex-wrap: wrap;
  }
  .calling p {
    flex-basis: 8em;
  }
  .calling strong {
    display: inline-block;
    white-space: nowrap;
  }
  @container (max-width: 39.99em) {
    .banner .blocks > .act {
      flex: 1 1 100%;
      text-align: center;
    }
  }
  @container (min-width: 40em) {
    .window {
      min-block-size: 22rem;
      max-block-size: clamp(24rem, 64vh, 36rem);
    }
    .panel {
      inset-inline: auto 8px;
      inline-size: 20rem;
    }
    .about {
      inset-inline: 104px auto;
      inline-size: 27rem;
    }
    .banner .blocks {
      max-inline-size: none;
      padding-block-end: 12px;
    }
    .shelf li > .icon {
      display: block;
    }
    .file {
      flex: none;
    }
  }
`;
