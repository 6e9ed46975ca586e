import { css } from 'lit';

/** A mail being read, and the page its link leads to. */
export const letterStyles = css`
  .letter {
    padding: 12px 16px 16px;
    overflow-wrap: anywhere;
  }
  .sender {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0 10px;
    margin-block-start: 8px;
    line-height: 1.35;
  }
  .sender .face {
    grid-row: span 2;
  }
  .sender > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 10px;
  }
  .sender .name,
  .sender .to {
    flex: 1 0 6em;
    inline-size: 0;
  }
  .sender .when,
  .sender .to,
  .details {
    font-size: 0.83em;
  }
  .details {
    margin-block: -6px;
    margin-inline-end: -13px;
    color: var(--_sea);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .addresses {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 12px;
    margin-block-start: 8px;
    padding: 8px 12px;
    border-radius: var(--_control);
    background: var(--_mist);
    font-size: 0.9em;
  }
  .addresses dt {
    color: var(--_quiet);
  }
  .addresses span {
    display: block;
  }
  .body {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid color-mix(in srgb, var(--_edge) 50%, transparent);
  }
  .body p,
  .text {
    max-inline-size: 60ch;
    white-space: pre-line;
  }
  .link-like {
    margin-inline: -9px;
    padding: 6px 8px;
    border-color: transparent;
    background: none;
    color: var(--_sea);
    text-decoration: underline;
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
  }
  .link-like.followed {
    color: var(--_quiet);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 8px;
    border-block-start: 1px solid var(--_edge);
    background: var(--_mist);
  }
  .answers .tool {
    flex: 1 0 min-content;
    min-block-size: 56px;
  }
  .address {
    flex: 1 0 9em;
    inline-size: 0;
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    margin-inline-end: 4px;
    padding: 6px 12px;
    border-radius: 22px;
    background: var(--_paper);
    font-size: 0.83em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .address .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  .site h3 {
    padding: 12px 16px;
    background: var(--_sea);
    color: var(--_on-sea);
  }
  .site > p,
  .site form {
    padding: 12px 16px;
  }
  .site label {
    display: block;
  }
  .site button {
    margin-block-start: 12px;
  }
  @container (min-width: 40em) {
    .letter {
      padding: 16px 24px 24px;
    }
    .letter h3 {
      font-size: 1.3em;
    }
    .answers {
      padding: 12px 24px;
      background: none;
    }
    .answers .tool {
      flex: none;
      min-block-size: 44px;
    }
    .site h3,
    .site > p,
    .site form {
      padding-inline: 24px;
    }
    .site input {
      max-inline-size: 20em;
    }
    .site button {
      display: block;
    }
  }
`;
