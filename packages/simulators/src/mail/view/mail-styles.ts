import { css } from 'lit';

export const mailStyles = css`
  .mail {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 12px;
  }
  .new {
    font-weight: 700;
  }
  .what {
    grid-column: 1;
  }
  .when {
    grid-column: 2;
    grid-row: 1;
  }
  .body {
    margin-block-start: 12px;
    white-space: pre-line;
  }
  .letter {
    display: grid;
    gap: 12px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
`;
