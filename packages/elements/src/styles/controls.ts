import { css } from 'lit';

/** Buttons, cards and the action bar, the same on every screen. */
export const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    min-block-size: var(--_target);
    padding: 8px 24px;
    border: 2px solid var(--_sea);
    border-radius: var(--_control);
    background: transparent;
    color: var(--_sea);
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }
  button.main {
    background: var(--_sea);
    color: var(--_on-sea);
  }
  button.link {
    min-block-size: max(44px, var(--_target) - 12px);
    padding: 4px 8px;
    margin-inline: -10px;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 3px;
    font-weight: 400;
    text-align: start;
  }
  button.care {
    color: var(--_care);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 32px;
  }
  .actions > button {
    flex: 1 1 min(9em, 100%);
    min-inline-size: 0;
  }
  .card {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: var(--_target);
    padding: 12px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_card);
    background: var(--_paper);
    line-height: 1.4;
    cursor: pointer;
  }
  /* The ring grows inwards, so that nothing moves when an answer is chosen. */
  .card:has(:checked) {
    border-color: var(--_sea);
    box-shadow: inset 0 0 0 2px var(--_sea);
    background: var(--_mist);
  }
  .card:has(:focus-visible) {
    outline: 3px solid var(--_sea);
    outline-offset: 2px;
  }
  .card input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_sea);
    outline: none;
  }
  .cards {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
    max-width: none;
  }
  /* On a touch screen a hover stays where the finger was, and looks like a choice. */
  @media (hover: hover) {
    button:hover,
    .card:hover {
      background: var(--_mist);
    }
    button.main:hover {
      background: var(--_sea);
      filter: brightness(1.12);
    }
  }
  /* On a low screen, or where letters are large, a bar that sticks would cover what it is about. */
  @media (max-width: 30rem) and (min-height: 30em) {
    /* What is reached by keyboard must not come to rest under the bar. */
    .card,
    input,
    select,
    .step {
      scroll-margin-block-end: 112px;
    }
    .actions {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      margin-block-start: 24px;
      padding-block: 12px;
      background: var(--_paper);
    }
    .actions.two > button {
      flex-basis: 0;
      padding-inline: 12px;
    }
  }
`;
