import { css } from 'lit';

/** What stands on the phone's screens. */
export const screenStyles = css`
  .title {
    padding: 8px 16px;
    font-size: 1.3em;
  }
  h4 {
    padding: 12px 16px 4px;
    color: var(--_quiet);
  }
  .less {
    font-size: 0.88em;
  }
  .row {
    padding-inline: 16px;
    font-weight: 400;
  }
  .row .switch {
    order: 1;
  }
  .sign {
    display: inline-flex;
  }
  .words {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }
  .one-line,
  .at-messages .quiet {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .new .words {
    color: var(--_ink);
    font-weight: 700;
  }
  .last,
  .writing,
  .answers {
    margin-block-start: auto;
  }
  .stack,
  .talk {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .stack :is(label, progress) {
    inline-size: 100%;
  }
  .prose {
    white-space: pre-line;
  }
  .over,
  .only,
  .face {
    display: grid;
    place-content: center;
    place-items: center;
    gap: 2px;
    padding: 4px;
    text-align: center;
  }
  .over {
    font-size: 0.88em;
  }
  .keys,
  .tools,
  .answers {
    display: flex;
    flex-wrap: wrap;
  }
  :is(.keys, .tools, .answers) > * {
    flex: auto;
  }
  .tools {
    border-block: 1px solid var(--_line);
    background: var(--_mist);
  }
  .tools [aria-current] {
    box-shadow: inset 0 -3px var(--_sea);
    color: var(--_sea);
    font-weight: 700;
  }
  .face {
    inline-size: 44px;
    block-size: 44px;
    margin: 32px auto;
    border-radius: 50%;
    background: var(--_mist);
    color: var(--_sea);
    scale: 2;
  }
  .portrait {
    display: flex;
    flex: 1;
    flex-direction: column;
    padding: 12px;
    text-align: center;
  }
  .answers {
    gap: 12px;
  }
  .answers button {
    min-block-size: 72px;
    border-radius: 20px;
  }

  .talk {
    padding: 12px;
  }
  .talk li {
    max-inline-size: 85%;
    padding: 8px 12px;
    border-radius: 16px;
    border-end-start-radius: 4px;
    background: var(--_mist);
  }
  .talk .mine {
    justify-self: end;
    border-radius: 16px;
    border-end-end-radius: 4px;
    background: var(--_sea);
    color: var(--_on-sea);
  }
  .writing,
  .writing form,
  .chips,
  .address,
  .address p,
  .card,
  .error {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .writing,
  .address {
    flex: none;
  }
  .writing {
    padding: 8px 12px;
  }
  .chips {
    flex-basis: 100%;
  }
  .address,
  .address p,
  .card,
  .writing form {
    flex-wrap: nowrap;
  }
  .writing :is(input, .only, .chip) {
    border-radius: 22px;
  }
  .chip {
    border-color: var(--_sea);
    color: var(--_sea);
    font-weight: 600;
  }

  .picture {
    display: grid;
    place-items: center;
    aspect-ratio: 4/3;
    border-radius: var(--_control);
    background: var(--_shade);
    color: var(--_ink);
  }
  .picture .icon {
    inline-size: auto;
    block-size: 80%;
    stroke-width: 1;
  }
  :is(.chips, .talk) .picture {
    inline-size: 7em;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    padding-inline: 10px;
  }
  .grid button {
    inline-size: 100%;
    padding: 4px;
  }

  .address {
    padding: 6px 4px 6px 12px;
    background: var(--_mist);
  }
  .address p {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    padding: 6px 12px;
    border-radius: 20px;
    background: var(--_paper);
  }
  .stack .title {
    padding: 0;
  }
  .card {
    padding: 12px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_card);
  }
  .alert {
    padding: 12px 16px 16px;
    border: 3px solid var(--_care);
    border-radius: var(--_card);
  }
  .alert .only {
    justify-self: end;
    margin: -8px -12px -12px;
  }
`;
