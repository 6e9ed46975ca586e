import { css } from 'lit';

/** The form: its steps, its fields, what is wrong with them. */
export const formStyles = css`
  .lead {
    margin-block-start: -8px;
  }
  .way {
    margin-block-start: -8px;
  }
  .step {
    min-block-size: 44px;
    align-content: center;
    color: var(--_quiet);
  }
  .parts {
    flex-basis: 100%;
    display: flex;
    gap: 6px;
  }
  .parts > * {
    flex: 1;
    block-size: 6px;
    border-radius: 3px;
    box-shadow: inset 0 0 0 1px var(--_edge);
  }
  .parts .done {
    background: var(--_sea);
    box-shadow: none;
  }
  .faults {
    border: 3px solid var(--_care);
  }
  .faults .icon,
  .wrong .icon {
    color: var(--_care);
  }
  .faults h3,
  .receipt h3,
  .wrong,
  .rules li,
  .day > p,
  .folder {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .field {
    justify-items: start;
  }
  .field > * {
    max-inline-size: 100%;
  }
  .faulty {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_care);
  }
  .wrong {
    align-items: flex-start;
  }
  .faulty [aria-invalid] {
    border: 2px solid var(--_care);
  }
  .field .short {
    max-inline-size: 9em;
  }
  .field select,
  .part select {
    inline-size: auto;
  }
  .beside-it,
  .choice,
  .rules,
  .days {
    inline-size: 100%;
  }
  .beside-it input:not(.short) {
    flex: 1 1 7em;
    inline-size: auto;
    min-inline-size: 0;
  }
  .choice,
  .tick,
  .attached,
  .note {
    display: flex;
    align-items: center;
    gap: 12px;
    line-height: 1.3;
  }
  .choice,
  .tick {
    min-block-size: 48px;
    padding-block: 4px;
    font-weight: 400;
    cursor: pointer;
  }
  .field > .choice + .choice {
    margin-block-start: 4px;
  }
  .choice:has(:checked) {
    border-color: var(--_sea);
    background: var(--_mist);
    box-shadow: inset 0 0 0 2px var(--_sea);
  }
  /* A box is small: its whole label is pointed out. */
  label:has([data-guide]) {
    padding-inline: 12px;
    outline: 4px dashed var(--_ink);
    outline-offset: -4px;
    background: var(--_lamp);
    color: #17212f;
  }
  .world label [data-guide][data-guide] {
    outline: none;
  }
  .hours {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7em, 1fr));
    gap: 8px;
    margin-block-start: 4px;
  }
  .rules {
    margin-block-start: 8px;
    line-height: 1.3;
  }
  .state {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .note {
    align-items: flex-start;
    padding: 12px;
    border-inline-start: 4px solid var(--_sea);
    background: var(--_mist);
  }
  .attached {
    background: var(--_mist);
  }
  .chooser {
    flex-wrap: nowrap;
    padding-inline-start: 12px;
  }
  .chooser h3 {
    flex: 1;
    min-inline-size: 0;
  }
  .folder {
    padding: 8px 12px;
    border-block-end: 1px solid var(--_edge);
  }
  .thumb {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 48px;
    padding: 0;
    background: var(--_paper);
  }
  .photo {
    block-size: 40px;
    background: var(--_mist);
  }
  .what {
    flex: 1;
    min-inline-size: 0;
    gap: 0 16px;
    line-height: 1.3;
  }
  .answers {
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_edge);
  }
  @container (min-width: 40em) {
    .field {
      max-inline-size: 31em;
    }
    .days {
      grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
    }
    .hours {
      grid-template-columns: 1fr;
    }
  }
`;
