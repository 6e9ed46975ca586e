import { css } from 'lit';

/** Photos and a timetable, on the screen of a telephone; and the small scenes themselves. */
export const phoneStyles = css`
  /* Pixels: a telephone does not grow with the size of the text. */
  @container (min-width: 420px) {
    .stage {
      padding: 24px;
      background: color-mix(in srgb, var(--_edge) 25%, var(--_paper));
    }
    .phone {
      max-inline-size: 360px;
      margin-inline: auto;
      border: 2px solid var(--_edge);
      border-radius: var(--_card);
      background: var(--_paper);
      overflow: hidden;
    }
  }
  .photo {
    overflow: hidden;
  }
  .scene {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .sky {
    fill: color-mix(in srgb, var(--_sea) 24%, var(--_paper));
  }
  .water {
    fill: color-mix(in srgb, var(--_sea) 48%, var(--_paper));
  }
  .land {
    fill: color-mix(in srgb, var(--_edge) 55%, var(--_paper));
  }
  .deep {
    fill: color-mix(in srgb, var(--_sea) 80%, var(--_paper));
  }
  .pale {
    fill: #fff;
  }
  .warm {
    fill: var(--_lamp);
  }
  .ink {
    fill: #17212f;
  }

  .viewer {
    overflow: hidden;
    background: #17212f;
    cursor: grab;
    /* Up and down still scrolls the page. */
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .track {
    display: flex;
    transition: translate 0.2s;
  }
  .track.held {
    transition: none;
  }
  .track .photo {
    flex: 0 0 100%;
    aspect-ratio: 4 / 3;
  }
  .viewer + .bar {
    border-block: 1px solid var(--_edge) 0;
  }
  .love[aria-pressed='true'] {
    background: none;
    box-shadow: none;
  }
  .love[aria-pressed='true'] .icon {
    fill: currentcolor;
  }

  .plan {
    container-type: inline-size;
    block-size: 260px;
    overflow: auto;
    background: color-mix(in srgb, var(--_edge) 25%, var(--_paper));
    /* Both hands' gestures are ours: the page would enlarge itself, or scroll. */
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  /* At first as wide as the screen, and then as many times as wide as two fingers want. */
  .plan table {
    inline-size: calc(var(--_scale, 1) * 100cqi);
    font-size: calc(var(--_scale, 1) * 1.35cqi);
    border-collapse: collapse;
    background: var(--_paper);
    table-layout: fixed;
  }
  .plan th,
  .plan td {
    block-size: 3.8em;
    padding: 0 1em;
    border-block-end: 0.1em solid color-mix(in srgb, var(--_edge) 50%, transparent);
    text-align: start;
    font-weight: 400;
  }
  .plan thead th {
    background: var(--_mist);
    font-weight: 600;
  }
  .plan tr {
    position: relative;
  }
  .plan .tapped {
    background: var(--_mist);
    box-shadow: inset 0 0 0 2px var(--_sea);
  }
  .plan button {
    min-block-size: 0;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
    color: var(--_sea);
    text-decoration: underline;
    touch-action: none;
  }
  /* The whole row answers. */
  .plan button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  @media (prefers-reduced-motion: reduce) {
    .track {
      transition: none;
    }
  }
`;
