import { css } from 'lit';

export const dossiersStyles = css`
  :host {
    container-type: inline-size;
    background: var(--_paper);
  }
  .desk {
    max-inline-size: 39em;
    margin-inline: auto;
    padding: 16px clamp(16px, 4cqi, 32px) 24px;
  }
  /* The diagnosis has a frame of its own. */
  .diagnosis > balise-diagnostic {
    margin-inline: calc(-1 * clamp(16px, 4cqi, 32px));
  }
  p:empty {
    display: none;
  }
`;
