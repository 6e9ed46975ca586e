import { carried } from '../recognise/drag.ts';
import { swiped } from '../recognise/swipe.ts';
import { indexOf } from '../surfaces/album.ts';
import type { AlbumWorld } from '../world.ts';
import { Hand, isMirrored } from './hand.ts';

/** Sweeping photos aside: the row of photos goes with the finger, and comes to rest on one. */
export class AlbumHand extends Hand<AlbumWorld> {
  protected override takes(target: Element): boolean {
    // A second finger that rests on the glass does not undo what the first one does.
    return !this.trail.length && target.closest('.viewer') !== null;
  }

  protected override follow(world: AlbumWorld): void {
    this.#draw(world, carried(this.trail)?.x ?? 0);
  }

  protected override end(world: AlbumWorld): void {
    this.#draw(world, 0);
    const side = swiped(this.trail);
    const forward = isMirrored(this.find('.track')!) ? 'right' : 'left';
    if (side) this.around.act({ type: 'swipe', to: side === forward ? 'next' : 'previous' });
  }

  override settle(world: AlbumWorld): void {
    this.#draw(world, 0);
  }

  #draw(world: AlbumWorld, by: number): void {
    const track = this.find('.track');
    if (!track) return;
    const side = isMirrored(track) ? 1 : -1;
    track.classList.toggle('held', by !== 0);
    track.style.translate = `calc(${side * indexOf(world) * 100}% + ${by}px)`;
  }
}
