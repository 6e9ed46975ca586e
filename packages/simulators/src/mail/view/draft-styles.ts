import { css } from 'lit';

/** A mail being written, and what is missing in a field. */
export const draftStyles = css`
  .error {
    color: var(--_care);
    font-weight: 600;
  }
  .error:empty,
  .whom:empty {
    display: none;
  }
  .draft .top h3 {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .line {
    display: grid;
    grid-template-columns: 4.4em minmax(0, 1fr);
    align-items: center;
    border-block-end: 1px solid var(--_edge);
  }
  .line label {
    padding-inline-start: 16px;
    color: var(--_quiet);
    font-weight: 400;
  }
  .line input:not([type='checkbox'], [type='radio']),
  .draft textarea.message {
    border: 0;
    border-radius: 0;
    background: none;
  }
  /* Names are proposed as one types: the arrow would only cover the address. */
  .line input::-webkit-calendar-picker-indicator {
    display: none !important;
  }
  .line .whom {
    grid-column: 2;
    margin-block: -8px 8px;
    padding-inline: 12px;
    font-size: 0.83em;
    line-height: 1.3;
  }
  .line .error {
    grid-column: 1 / -1;
    padding: 0 16px 8px;
  }
  .message {
    display: block;
    padding: 12px 16px;
    resize: none;
  }
  .quote {
    margin: 0 16px 16px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_edge);
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  blockquote {
    margin: 0;
    white-space: pre-line;
  }
  @container (min-width: 40em) {
    .quote {
      margin-inline: 24px;
    }
    .draft .top h3 {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      padding-inline-start: 12px;
    }
    .draft .top .gap {
      flex: none;
    }
    .line label {
      padding-inline-start: 24px;
    }
    .line {
      grid-template-columns: 5em minmax(0, 1fr);
    }
    .line .error {
      padding-inline: 24px;
    }
    .message {
      padding-inline: 24px;
    }
  }
`;
