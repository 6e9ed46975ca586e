import { carried } from '../recognise/drag.ts';
import { pinched, restingScale } from '../recognise/pinch.ts';
import type { Point } from '../recognise/trail.ts';
import { SCALES } from '../surfaces/map.ts';
import { LARGEST, type MapWorld } from '../world.ts';
import { Hand, isMirrored } from './hand.ts';

/** Two fingers enlarge, one carries what is enlarged. */
export class MapHand extends Hand<MapWorld> {
  #scale = 1;
  /** The last that two fingers did; once one is lifted, the other does nothing more. */
  #ratio: number | null = null;
  #isOver = false;
  #from: { left: number; top: number } | null = null;

  protected override takes(target: Element): boolean {
    return target.closest('.plan') !== null;
  }

  protected override follow(world: MapWorld, { type, pointerId }: PointerEvent): void {
    const plan = this.find('.plan')!;
    const two = this.#isOver ? null : pinched(this.trail);
    if (two) {
      this.#ratio = two.ratio;
      this.#draw(Math.min(LARGEST, Math.max(1, world.scale * two.ratio)), two.spot);
    } else if (this.#ratio !== null) this.#rest(world);
    else if (!this.#isOver) this.#pan(plan, type === 'pointermove' ? pointerId : null);
  }

  protected override end(): void {
    this.swallows = this.#isOver || this.#from !== null;
    this.#from = null;
    this.#isOver = false;
  }

  override settle({ scale }: MapWorld): void {
    if (this.#ratio === null && scale !== this.#scale) this.#draw(scale, null);
  }

  #rest(world: MapWorld): void {
    const to = restingScale(world.scale, this.#ratio!, SCALES);
    this.#ratio = null;
    this.#isOver = true;
    this.#draw(to, null);
    if (to !== world.scale) this.around.act({ type: 'pinch', to: String(to) });
  }

  #pan(plan: HTMLElement, pointer: number | null): void {
    const by = carried(this.trail);
    if (!by) return;
    this.#from ??= { left: plan.scrollLeft, top: plan.scrollTop };
    if (pointer !== null) plan.setPointerCapture(pointer);
    plan.scrollTo(this.#from.left - by.x, this.#from.top - by.y);
  }

  /** Draws a size, and keeps under the fingers what lies between them; or else what is in the middle. */
  #draw(scale: number, spot: Point | null): void {
    const plan = this.find('.plan');
    if (!plan) return;
    const { left, right, top, width, height } = plan.getBoundingClientRect();
    const side = isMirrored(plan) ? -1 : 1;
    const x = spot ? (side > 0 ? spot.x - left : right - spot.x) : width / 2;
    const y = spot ? spot.y - top : height / 2;
    const growth = scale / this.#scale;
    const [across, down] = [side * plan.scrollLeft + x, plan.scrollTop + y];
    this.#scale = scale;
    plan.style.setProperty('--_scale', String(scale));
    plan.scrollTo(side * (across * growth - x), down * growth - y);
  }
}
