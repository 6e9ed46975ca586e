import { css } from 'lit';

/** The browser's own bars, and the looks by which sites are told apart, there as in their pages. */
export const barsStyles = css`
  .tabs {
    display: flex;
    align-items: end;
    padding: 4px 4px 0;
    background: var(--_mist);
    box-shadow: inset 0 -1px var(--_edge);
  }
  .tabs ul {
    display: flex;
    min-inline-size: 0;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .tab {
    display: flex;
    flex: 0 1 14rem;
    min-inline-size: 7.25rem;
    border: 1px solid transparent;
    border-block-end: 0;
    border-start-start-radius: var(--_control);
    border-start-end-radius: var(--_control);
  }
  .tab.on {
    border-color: var(--_edge);
    background: var(--_paper);
  }
  .tabs button,
  .toolbar button,
  .zoom button,
  .mark,
  .ghost {
    display: grid;
    place-items: center;
    padding: 0;
  }
  .tabs .name {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    min-block-size: 44px;
    padding-inline-start: 8px;
  }
  /* It may reach over the room round the cross, where two lines of a title need it. */
  .label {
    display: -webkit-box;
    overflow: hidden;
    margin-inline-end: -10px;
    font-size: 0.72em;
    line-height: 1.25;
    overflow-wrap: anywhere;
    hyphens: auto;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .tabs .icon {
    inline-size: 18px;
    block-size: 18px;
  }
  .mark {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1px solid transparent;
    border-radius: 5px;
    font-weight: 700;
    line-height: 1;
  }
  .tabs .mark {
    display: none;
    font-size: 0.8em;
  }
  .mark.mist,
  .mark.line,
  .brand .mark {
    border-color: currentcolor;
  }
  .sea {
    background: var(--_sea);
    color: var(--_on-sea);
  }
  .mist {
    background: var(--_mist);
  }
  .ink {
    background: var(--_ink);
    color: var(--_paper);
  }
  .line {
    background: var(--_paper);
  }
  .care {
    background: var(--_care);
    color: var(--_paper);
  }
  .bar.toolbar {
    flex-wrap: nowrap;
    gap: 2px;
    padding: 4px;
    background: var(--_paper);
  }
  .toolbar .turns {
    display: grid;
  }
  .ghost {
    inline-size: 44px;
    min-block-size: 44px;
    color: color-mix(in srgb, var(--_edge) 60%, transparent);
  }
  .toolbar > .ghost {
    display: none;
  }
  .place {
    display: flex;
    flex: 1;
    min-inline-size: 0;
    margin-inline: 2px;
    border: 1px solid var(--_edge);
    border-radius: 23px;
    background: var(--_mist);
  }
  .place .ghost {
    color: var(--_quiet);
  }
  .place button,
  .place .address {
    flex: none;
    border: 0;
    border-radius: 22px;
    background: none;
  }
  .place .address {
    flex: 1;
    min-inline-size: 0;
    padding-inline: 0 10px;
    text-overflow: ellipsis;
  }
  :host(:dir(rtl)) .place .address {
    padding-inline: 10px 0;
    text-align: end;
  }
  ::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  @container (min-width: 40em) {
    .toolbar > .ghost,
    .tabs .mark {
      display: grid;
    }
    .tab {
      flex-basis: 17rem;
    }
    .label {
      font-size: 0.8em;
    }
    .place {
      margin-inline: 8px;
    }
  }
`;
