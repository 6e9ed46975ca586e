import { css } from 'lit';

export const placesStyles = css`
  h3,
  h4 {
    font-size: 1.1112em;
    line-height: 1.4;
    font-weight: 600;
    margin: 0 0 8px;
  }
  h3 {
    margin-block-start: 40px;
  }
  h4 {
    font-size: 1em;
  }
  label[for] {
    display: block;
    font-weight: 600;
  }
  input[type='text'] {
    inline-size: min(100%, 24em);
    min-block-size: var(--_target);
    margin-block: 8px;
    padding: 8px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_control);
    background: var(--_paper);
  }
  .communes,
  .places {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    margin-block: 12px;
    padding: 0;
    list-style: none;
    max-inline-size: none;
  }
  .communes button {
    inline-size: min(100%, 24em);
    text-align: start;
  }
  .places > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    padding: 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_card);
  }
  .facts,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
  }
  .facts > span {
    font-weight: 600;
  }
  .ways > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    align-content: center;
    min-block-size: max(44px, var(--_target) - 12px);
  }
  a {
    color: var(--_sea);
    text-underline-offset: 3px;
  }
  summary {
    min-block-size: max(44px, var(--_target) - 12px);
    align-content: center;
    cursor: pointer;
    color: var(--_sea);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  details p {
    margin-block-end: 4px;
  }
  .filters {
    margin-block: 12px;
  }
  .sketch {
    inline-size: min(100%, 24em);
    margin: 16px 0;
  }
  .sketch svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    margin-block-end: 8px;
  }
  .note {
    margin-block-start: 12px;
    font-size: 0.9em;
  }
`;
