import { css } from 'lit';

/** The list and what stands round it: above it on a phone, beside it where there is room. */
export const boxStyles = css`
  .box {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    background: var(--_mist);
  }
  .compose {
    padding-block: 8px 0;
    padding-inline: 8px 0;
  }
  .compose .tool {
    flex-direction: row;
    gap: 8px;
    min-block-size: 44px;
    padding: 6px 12px;
    font-size: 1em;
  }
  .search {
    position: relative;
    padding: 8px 8px 0;
  }
  .search > .icon {
    position: absolute;
    inset-block-start: 19px;
    inset-inline-start: 18px;
    color: var(--_quiet);
    pointer-events: none;
  }
  .search input {
    padding-inline: 40px 44px;
    border-radius: 22px;
  }
  .search input:placeholder-shown {
    padding-inline-end: 12px;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .search input::placeholder,
  .message::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .search button {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: grid;
    place-items: center;
    padding: 0;
    border-radius: 22px;
  }
  .folders,
  .list {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .folders {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    border-block-end: 1px solid var(--_edge);
  }
  .folder.folder {
    position: relative;
    flex: 1 0 auto;
    min-block-size: 56px;
    padding-inline: 2px;
    border-radius: 0;
    font-size: 0.72em;
  }
  .world button.folder[aria-current='page'] {
    background: none;
    box-shadow: inset 0 -4px 0 var(--_sea);
    color: var(--_sea);
  }
  .count {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: calc(50% + 6px);
    min-inline-size: 1.5em;
    padding-inline: 0.3em;
    border-radius: 1em;
    background: var(--_sea);
    color: var(--_on-sea);
    font-weight: 600;
    line-height: 1.5;
    text-align: center;
  }
  .list {
    background: var(--_paper);
  }
  .list h3 {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .found:not(:empty) {
    padding: 8px 16px 0;
  }
  .mail {
    display: grid;
    grid-template:
      'face who clip when' auto
      'face what what what' auto / auto minmax(0, 1fr) auto auto;
    align-items: baseline;
    gap: 0 10px;
    min-block-size: 64px;
    line-height: 1.4;
  }
  .mail .face {
    grid-area: face;
    align-self: center;
  }
  .who {
    grid-area: who;
  }
  .what {
    grid-area: what;
    font-size: 0.94em;
  }
  .who,
  .what {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .gist {
    display: none;
  }
  .clip {
    grid-area: clip;
    align-self: center;
    margin-inline-end: -4px;
  }
  .clip .icon {
    display: block;
    inline-size: 18px;
    block-size: 18px;
  }
  .mail .when {
    grid-area: when;
    font-size: 0.83em;
    white-space: nowrap;
  }
  .unread .who,
  .unread .what,
  .unread .when {
    color: var(--_ink);
    font-weight: 700;
  }
  .unread .face {
    border-color: var(--_sea);
    background: var(--_sea);
    color: var(--_on-sea);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px;
    padding: 8px;
    border-block-start: 1px solid color-mix(in srgb, var(--_edge) 50%, transparent);
    font-size: 0.83em;
  }
  .pager > span {
    flex: 1;
    padding-inline-start: 8px;
    white-space: nowrap;
  }
  .pager .onward {
    flex-direction: row-reverse;
  }
  /* Very large letters: all of a line is worth more than one line. */
  @container (max-width: 12em) {
    .mail {
      grid-template: 'who' auto 'what' auto 'when' auto / minmax(0, 1fr);
    }
    .mail .face,
    .clip .icon {
      display: none;
    }
    .who,
    .what {
      white-space: normal;
    }
  }
  @container (min-width: 40em) {
    .box {
      flex: 1;
      grid-template: auto 1fr / 11em minmax(0, 1fr);
    }
    .compose .tool {
      inline-size: 100%;
      justify-content: center;
    }
    .search {
      padding: 8px 12px;
    }
    .folders {
      grid-column: 1;
      flex-flow: column;
      justify-content: start;
      padding-block: 8px;
      padding-inline: 8px 0;
      border: 0;
    }
    .folder.folder {
      flex: none;
      justify-content: flex-start;
      gap: 10px;
      min-block-size: 44px;
      padding-inline: 12px;
      border-radius: var(--_control);
      border-start-end-radius: 0;
      border-end-end-radius: 0;
      font-size: 0.94em;
    }
    .world button.folder[aria-current='page'] {
      background: var(--_paper);
      box-shadow: inset 4px 0 0 var(--_sea);
      font-weight: 600;
    }
    :host(:dir(rtl)) .world button.folder[aria-current='page'] {
      box-shadow: inset -4px 0 0 var(--_sea);
    }
    .count {
      position: static;
      margin-inline-start: auto;
      font-size: 0.85em;
    }
    .list {
      grid-column: 2;
      border-block-start: 1px solid var(--_edge);
      border-inline-start: 1px solid var(--_edge);
      border-start-start-radius: var(--_control);
    }
    .list h3 {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      padding: 10px 16px;
      border-block-end: 1px solid var(--_edge);
    }
    .mail {
      padding-inline: 16px;
    }
    .gist {
      display: inline;
      font-weight: 400;
    }
  }
`;
