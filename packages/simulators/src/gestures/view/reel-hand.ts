import { scrolledTo } from '../recognise/scrolled.ts';
import type { ReelWorld, Zone } from '../world.ts';
import { Hand } from './hand.ts';

/** Reads how far the page is really scrolled, by whatever scrolls it: wheel, finger, bar, keys. */
export class ReelHand extends Hand<ReelWorld> {
  #region: HTMLElement | null = null;
  /** What the world was told last, or told us: between the two, the page itself is right. */
  #zone: Zone = 'top';

  override scroll(): void {
    const zone = this.#region && zoneOf(this.#region);
    if (!zone || zone === this.#zone) return;
    this.#zone = zone;
    this.around.act({ type: 'scroll', to: zone });
  }

  override settle({ at }: ReelWorld): void {
    const region = this.find('.scroller');
    if (region !== this.#region) this.#zone = 'top';
    this.#region = region;
    if (!region || at === this.#zone) return;
    this.#zone = at;
    const most = region.scrollHeight - region.clientHeight;
    region.scrollTop = { top: 0, middle: most / 2, end: most }[at];
  }
}

function zoneOf({ scrollTop, clientHeight, scrollHeight }: HTMLElement): Zone {
  return scrolledTo(scrollTop, clientHeight, scrollHeight);
}
