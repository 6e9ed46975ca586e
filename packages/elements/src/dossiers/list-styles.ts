import { css } from 'lit';

export const listStyles = css`
  :host {
    display: grid;
    gap: 24px;
  }
  :host > * {
    margin: 0;
  }
  :host([hidden]) {
    display: none;
  }
  p:empty {
    display: none;
  }
  .next {
    display: grid;
    gap: 16px;
  }
  .follow-ups {
    display: grid;
    gap: 12px;
    padding: 0;
    list-style: none;
    max-inline-size: none;
  }
  .one {
    display: grid;
    gap: 2px;
    inline-size: 100%;
    padding: 12px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_card);
    color: inherit;
    font-weight: 400;
    text-align: start;
  }
  .one strong {
    color: var(--_sea);
  }
  .soon {
    color: var(--_care);
  }
  output,
  .code {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`;
