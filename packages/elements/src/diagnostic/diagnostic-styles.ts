import { css } from 'lit';

export const diagnosticStyles = css`
  :host {
    container-type: inline-size;
    background: var(--_paper);
  }
  :host([mode='kiosk']) {
    --balise-scale: 1.25;
    --balise-target: 72px;
  }
  .page {
    max-inline-size: 39em;
    margin-inline: auto;
    padding: 16px clamp(16px, 4cqi, 32px) 24px;
  }
  .page.large {
    --balise-scale: 1.25;
    font-size: 1.25em;
  }
  :host([mode='kiosk']) .large {
    --balise-scale: 1.5;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    min-block-size: 44px;
  }
  progress {
    display: block;
    appearance: none;
    inline-size: 100%;
    block-size: 10px;
    margin-block: 4px 32px;
    border: 1px solid var(--_edge);
    border-radius: 5px;
    overflow: hidden;
    background: var(--_mist);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--_sea);
  }
  progress::-moz-progress-bar {
    background: var(--_sea);
  }
  .step {
    min-block-size: 20rem;
  }
  /* A wait that is over at once is not worth a word. */
  .late {
    animation: late 0s 400ms backwards;
  }
  @keyframes late {
    from {
      visibility: hidden;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .step > * {
      animation: arrive 180ms ease-out;
    }
    @keyframes arrive {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 24px;
    margin-block-start: 32px;
    font-size: 0.9em;
  }
`;
