import { css } from 'lit';

/** A long page in its window, and a lamp. */
export const reelStyles = css`
  .scroller {
    block-size: 14em;
    overflow-y: auto;
    padding: 12px 16px;
  }
  .scroller h4 {
    margin-block: 16px 4px;
  }
  .scroller h4:first-child {
    margin-block-start: 0;
  }
  .scroller p {
    max-inline-size: 60ch;
    margin-block-end: 12px;
  }
  /* Kept free for the button, so that nothing moves when it comes. */
  .foot {
    min-block-size: 64px;
    padding-block: 8px;
  }
  .foot .scene {
    inline-size: min(16em, 100%);
    block-size: auto;
    border-radius: var(--_control);
  }

  .night {
    display: grid;
    place-items: center;
    min-block-size: 12em;
  }
  .lamp {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 12px 32px;
    border-radius: var(--_card);
    font-weight: 600;
  }
  .lamp[aria-pressed='true'] {
    background: none;
    box-shadow: none;
  }
  .lamp svg {
    inline-size: 8em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .shade {
    fill: var(--_mist);
  }
  .shade.lit {
    fill: var(--_lamp);
    stroke: #17212f;
  }
`;
