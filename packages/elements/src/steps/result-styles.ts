import { css } from 'lit';

export const resultStyles = css`
  .title {
    font-size: 1.6667em;
    line-height: 1.25;
  }
  .handover {
    display: flex;
    justify-content: end;
  }
  .links {
    justify-content: space-between;
    gap: 4px 24px;
  }
  .links > button {
    flex: none;
    max-inline-size: 100%;
  }
  .link,
  .practice {
    margin-block-start: 24px;
  }
  .practice > .actions {
    margin-block-start: 12px;
  }
  .paper {
    margin-block-start: 32px;
    scroll-margin-block-end: 16px;
  }
  .paper > .actions {
    margin-block-start: 16px;
  }
  balise-professional {
    margin-block-start: 48px;
    padding-block-start: 16px;
    border-block-start: 3px solid var(--_edge);
  }
  summary {
    min-block-size: max(44px, var(--_target) - 12px);
    align-content: center;
    cursor: pointer;
    color: var(--_sea);
    text-decoration: underline;
    text-underline-offset: 3px;
    margin-block-start: 24px;
  }
  dt {
    font-weight: 600;
    margin-block-start: 16px;
  }
  dl,
  dd {
    margin: 0;
    max-inline-size: 60ch;
  }
  textarea {
    inline-size: 100%;
    block-size: 12em;
    font: inherit;
    color: inherit;
    background: var(--_mist);
    border: 1px solid var(--_edge);
    border-radius: var(--_control);
    padding: 12px;
  }
  .actions {
    position: static;
  }
`;
