import { css } from 'lit';

/** The phone itself: its case, its bars, its home screen. */
export const phoneStyles = css`
  .world {
    --_line: color-mix(in srgb, var(--_edge) 50%, transparent);
    --_shade: color-mix(in srgb, var(--_sea) 18%, var(--_paper));
    max-inline-size: 360px;
    margin-inline: auto;
    padding: 0 5px 6px;
    border-radius: 34px;
    background: var(--_mist);
  }
  /* What one listens at. */
  .world::before {
    content: '';
    display: block;
    inline-size: 56px;
    margin: 6px auto;
    border-block-end: 4px solid var(--_edge);
    border-radius: 3px;
  }
  .display {
    display: flex;
    flex-direction: column;
    /* Whole between what is asked and the answer's buttons, which take most of a small screen. */
    block-size: clamp(360px, 100svh - 440px + 40cqi, 640px);
    border: 1px solid var(--_edge);
    border-radius: 24px;
    background: var(--_paper);
    font-size: 0.9em;
    overflow: auto;
    scrollbar-width: thin;
    scroll-padding-block: 3em 5em;
  }
  .size-small {
    font-size: 0.78em;
  }
  .size-large {
    font-size: 1.15em;
  }
  .size-huge {
    font-size: 1.4em;
  }
  .content {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
  }
  .status,
  .signs,
  .signs span,
  .undo,
  .banner {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .status,
  .undo {
    justify-content: space-between;
    padding: 3px 14px;
    font-weight: 600;
  }
  .status,
  .foot {
    position: sticky;
    inset-block: 0;
    background: inherit;
  }
  .signs {
    gap: 8px;
  }
  .signs .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  .keys {
    border-block-start: 1px solid var(--_line);
  }
  .keys button {
    justify-content: center;
  }
  .undo {
    background: var(--_shade);
  }
  .banner {
    flex: none;
    gap: 12px;
    margin: 4px 8px 8px;
    border: 2px solid var(--_sea);
    border-radius: 16px;
  }
  .badge {
    min-inline-size: 14px;
    min-block-size: 14px;
    padding-inline: 0.4em;
    border: 1px solid #17212f;
    border-radius: 1em;
    background: var(--_lamp);
    color: #17212f;
  }

  .at-home {
    background:
      radial-gradient(
        90% 30% at 12% 96%,
        color-mix(in srgb, var(--_sea) 30%, var(--_paper)) 99%,
        transparent
      ),
      radial-gradient(80% 42% at 92% 100%, var(--_shade) 99%, var(--_mist));
  }
  .at-home .status {
    background: none;
  }
  .news {
    text-align: center;
  }

  .clock,
  .tile,
  .plate {
    display: grid;
    place-items: center;
    text-align: center;
  }
  .clock {
    padding: 8px;
    font-size: 1em;
    font-weight: 400;
  }
  .hour {
    font-size: 2.6em;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5em, 1fr));
    padding-inline: 8px;
  }
  .dock {
    grid-template-columns: repeat(auto-fit, minmax(3.9em, 1fr));
    margin-block: auto 6px;
    padding: 0;
  }
  .tile {
    gap: 4px;
    inline-size: 100%;
    padding: 6px 0;
    font-size: 0.8em;
    line-height: 1.25;
  }
  .plate {
    position: relative;
    inline-size: 50px;
    block-size: 50px;
    border: 1px solid var(--_edge);
    border-radius: 14px;
    background: var(--_paper);
    color: var(--_sea);
  }
  .dock .plate {
    background: var(--_sea);
    color: var(--_on-sea);
  }
  .plate .icon {
    inline-size: 28px;
    block-size: 28px;
  }
  .plate .badge {
    position: absolute;
    inset-block-start: -6px;
    inset-inline-end: -8px;
  }
`;
