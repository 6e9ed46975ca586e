import { css } from 'lit';

export const questionStyles = css`
  form {
    container-type: inline-size;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  [role='heading'] {
    display: block;
  }
  .aids {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-block: -8px 12px;
  }
  .hint {
    flex-basis: 100%;
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_lamp);
  }
  .hint:empty,
  .reminder:empty {
    display: none;
  }
  .media,
  .drawing {
    display: block;
    inline-size: 100%;
    max-inline-size: 480px;
    margin-block-end: 24px;
    border: 1px solid var(--_edge);
    border-radius: var(--_card);
    /* Drawings are ink on white; on a dark page they keep their sheet of paper. */
    background: #fff;
    overflow: hidden;
  }
  .reminder {
    flex: 1 0 100%;
    font-weight: 600;
  }
`;
