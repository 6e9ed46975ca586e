import { css } from 'lit';

/** Styles of the answers that are fetched apart: drawings to point at, fields, lists to order and match. */
export const otherStyles = css`
  .drawing {
    position: relative;
    max-inline-size: calc(560px * var(--balise-scale, 1));
    margin-block-end: 0;
    overflow: visible;
  }
  .drawing img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: inherit;
  }
  .place {
    position: absolute;
    border-radius: 8px;
    cursor: pointer;
  }
  .place input {
    position: absolute;
    inset: 0;
    opacity: 0;
    margin: 0;
    inline-size: 100%;
    block-size: 100%;
    cursor: pointer;
  }
  @media (hover: hover) {
    .place:hover {
      background: rgb(11 90 122 / 0.08);
    }
  }
  .place:has(:checked) {
    box-shadow:
      inset 0 0 0 4px #0b5a7a,
      inset 0 0 0 6px #fff;
  }
  .place:has(:checked)::after {
    content: '✓';
    position: absolute;
    inset-block-start: 4px;
    inset-inline-end: 4px;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    background: #0b5a7a;
    color: #fff;
    font: 700 16px/24px system-ui;
    text-align: center;
  }
  .place:has(:focus-visible) {
    outline: 3px solid #0b5a7a;
    outline-offset: 2px;
  }
  .field {
    display: grid;
    gap: 8px;
    max-inline-size: 28rem;
  }
  input[type='text'],
  select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 8px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_control);
    background: var(--_paper);
  }
  .match {
    display: grid;
    gap: 4px 16px;
    align-items: center;
  }
  .order {
    display: grid;
    gap: 12px;
    padding: 0;
    list-style: none;
    max-inline-size: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
    gap: 8px;
    min-block-size: var(--_target);
    padding: 4px 4px 4px 16px;
    padding-inline: 16px 4px;
    border: 1px solid var(--_edge);
    border-radius: var(--_card);
    line-height: 1.4;
  }
  .rank {
    font-weight: 600;
    color: var(--_quiet);
    min-inline-size: 1.2em;
  }
  .name {
    flex: 1 1 6em;
    min-inline-size: 0;
  }
  .step {
    flex: none;
    min-block-size: max(48px, var(--_target) - 12px);
    inline-size: max(48px, var(--_target) - 12px);
    padding: 0;
    font-size: 1.2em;
    border-width: 1px;
  }
  .step[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }
  @media (min-height: 34em) {
    .instruction {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
  }
  .instruction {
    padding-block: 4px;
    margin-block-end: 8px;
    background: var(--_paper);
    border-block-end: 1px solid var(--_edge);
  }
  .instruction [role='heading'] {
    font-size: 1.05em;
    margin-block-end: 4px;
  }
  .instruction summary {
    min-block-size: max(44px, var(--_target) - 12px);
    align-content: center;
    color: var(--_quiet);
    cursor: pointer;
  }
  /* A world needs the room: beside it, what leads on is there, but small. */
  @media (max-width: 30rem) {
    form:has(balise-task) .actions {
      padding-block: 8px;
      gap: 8px;
    }
    form:has(balise-task) .actions > button {
      min-block-size: max(48px, var(--_target) - 12px);
      padding: 4px;
      font-size: 0.9em;
    }
  }
  @container (min-width: 34em) {
    .instruction [role='heading'] {
      font-size: 1.25em;
    }
    .instruction summary {
      display: none;
    }
    .match {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
