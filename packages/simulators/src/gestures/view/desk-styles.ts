import { css } from 'lit';

/** A desktop: icons on a ground, a window over it, a bar at the bottom. */
export const deskStyles = css`
  .screen {
    display: grid;
    min-block-size: 17em;
    background:
      radial-gradient(120% 90% at 100% 100%, color-mix(in srgb, var(--_sea) 34%, transparent), transparent),
      color-mix(in srgb, var(--_sea) 14%, var(--_paper));
  }
  .icons {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    align-content: start;
    gap: 4px;
    padding: 8px 4px;
  }
  .thing {
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 4px;
    inline-size: 100%;
    min-block-size: 88px;
    padding: 8px 0;
    border: 2px solid transparent;
    background: none;
    text-align: center;
    font-size: 0.9em;
    line-height: 1.25;
    overflow-wrap: break-word;
    hyphens: auto;
    /* A finger that carries an icon must not scroll the page with it. */
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .thing .icon {
    inline-size: 44px;
    block-size: 44px;
    stroke-width: 1.4;
    fill: var(--_paper);
  }
  .folder .icon {
    fill: var(--_lamp);
    stroke: #17212f;
  }
  .thing.held {
    position: relative;
    z-index: 2;
    opacity: 0.85;
    cursor: grabbing;
    background: var(--_paper);
    border-color: var(--_edge);
  }
  .over {
    border: 3px dashed var(--_sea);
    background: var(--_paper);
  }
  .window {
    background: var(--_paper);
  }
  .window .thing,
  .window .page {
    min-block-size: 88px;
  }
  .window .bar h3 {
    text-align: center;
  }
  .shut {
    padding: 0;
    display: grid;
    place-items: center;
  }
  .taskbar {
    border-block: 1px solid var(--_edge) 0;
    min-block-size: 60px;
  }
  .clock {
    margin-inline-start: auto;
    padding-inline-end: 8px;
    color: var(--_quiet);
  }
  @container (max-width: 39.99em) {
    .tool + .clock {
      display: none;
    }
    .window h3 {
      font-size: 1em;
    }
  }
  .window .photo {
    block-size: 14em;
    background: #17212f;
  }
  @container (min-width: 40em) {
    .screen {
      min-block-size: 21em;
      position: relative;
    }
    .screen > .icons {
      grid-template-columns: none;
      grid-template-rows: repeat(3, auto);
      grid-auto-flow: column;
      grid-auto-columns: 7em;
      justify-content: start;
      padding: 16px;
    }
    .screen > .icons .bin {
      position: absolute;
      inset-block-end: 16px;
      inset-inline-end: 16px;
      inline-size: 7em;
    }
    .window {
      margin: 24px 32px;
      border: 1px solid var(--_edge);
      border-radius: var(--_control);
      overflow: hidden;
    }
    .window .icons {
      grid-template-columns: repeat(auto-fill, 7em);
    }
  }
`;
