import { css } from 'lit';

/** Forms, messages, texts in an editor. */
export const sheetStyles = css`
  .bar h3 {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .state {
    margin-inline-start: auto;
    flex: none;
  }
  .body {
    white-space: pre-line;
  }
  .beside,
  .form {
    display: grid;
    gap: 12px;
    align-content: start;
    justify-items: start;
  }
  .beside > *,
  .field {
    inline-size: 100%;
  }
  .field {
    display: grid;
    gap: 4px;
  }
  dl {
    display: grid;
    gap: 8px;
  }
  dd {
    font-weight: 600;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_care);
  }
  .fault {
    color: var(--_care);
    font-weight: 600;
  }
  .paper {
    display: grid;
    gap: 8px;
    align-content: start;
    padding: 12px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_control);
    background: var(--_mist);
  }
  .paper .code {
    padding-inline: 4px;
    border-style: dashed;
    text-align: center;
    font-family: ui-monospace, monospace;
    font-size: 0.88em;
    font-weight: 600;
  }
  @container (min-width: 40em) {
    .beside:has(.paper) {
      grid-template-columns: 1fr 1fr;
      gap: 24px;
      padding: 24px;
    }
    .beside .form {
      max-inline-size: 26em;
    }
  }

  .avatar {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 50%;
    background: var(--_sea);
    color: var(--_on-sea);
    font-weight: 600;
  }
  .thread {
    display: grid;
    gap: 8px;
    align-content: end;
  }
  .bubble {
    justify-self: start;
    max-inline-size: 85%;
    padding: 8px 14px;
    border-radius: 18px;
    border-end-start-radius: 4px;
    background: var(--_mist);
    box-shadow: inset 0 0 0 1px color-mix(in srgb, var(--_edge) 40%, transparent);
    white-space: pre-line;
  }
  .mine {
    justify-self: end;
  }
  .bubble.mine {
    border-radius: 18px;
    border-end-end-radius: 4px;
    background: var(--_sea);
    color: var(--_on-sea);
    box-shadow: none;
  }
  .composer {
    display: flex;
    align-items: end;
    gap: 8px;
    padding: 8px;
    border-block-start: 1px solid var(--_edge);
    background: var(--_mist);
  }
  .composer .field {
    flex: 1;
    min-inline-size: 0;
  }
  .composer textarea {
    resize: none;
    border-radius: 18px;
  }
  .send {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    display: grid;
    place-items: center;
    padding: 0;
    border-radius: 50%;
  }

  .editor textarea {
    border-color: transparent;
    border-radius: 0;
    padding: 12px 16px;
    line-height: 1.6;
    resize: none;
  }
  .editor .field {
    gap: 0;
  }
  .composer label,
  .editor label {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 40em) {
    .thread {
      min-block-size: 9em;
    }
    .ground {
      padding: 24px 24px 0;
      background: color-mix(in srgb, var(--_edge) 25%, var(--_paper));
    }
    .ground .field {
      max-inline-size: 32em;
      margin-inline: auto;
      background: var(--_paper);
      padding: 24px 24px 8px;
    }
  }
  /* On a telephone the drawing of the button is enough, and its name is still read out. */
  @container (max-width: 39.99em) {
    .editor .state {
      display: none;
    }
    .editor .bar .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
