import { isDoubleClick, type Click } from '../recognise/double-click.ts';
import { carried, droppedOn } from '../recognise/drag.ts';
import type { Point } from '../recognise/trail.ts';
import type { DeskWorld } from '../world.ts';
import { Hand } from './hand.ts';

/** A click that went astray by more than this was an attempt to carry something. */
const ASTRAY = 40;

/** Choosing, opening and carrying icons. */
export class DeskHand extends Hand<DeskWorld> {
  #icon: HTMLElement | null = null;
  #home: DOMRect | null = null;
  #lastClick: Click | null = null;

  protected override takes(target: Element): boolean {
    if (this.trail.length) return false;
    this.#icon = target.closest<HTMLElement>('[data-icon]');
    this.#home = this.#icon?.getBoundingClientRect() ?? null;
    return this.#icon !== null;
  }

  protected override follow(_world: DeskWorld, { pointerId }: PointerEvent): void {
    const icon = this.#icon!;
    const by = carried(this.trail);
    icon.classList.toggle('held', by !== null);
    icon.style.translate = by ? `${by.x}px ${by.y}px` : '';
    if (by && icon.isConnected && this.trail.at(-1)!.phase === 'move') icon.setPointerCapture(pointerId);
    const over = by && this.#over();
    for (const place of this.#places()) place.classList.toggle('over', place === over);
  }

  protected override end(): void {
    const icon = this.#icon!;
    const by = carried(this.trail);
    const onto = by && this.#over()?.dataset['drop'];
    icon.classList.remove('held');
    icon.style.translate = '';
    for (const place of this.#places()) place.classList.remove('over');
    this.swallows = by !== null && (onto !== undefined || Math.hypot(by.x, by.y) > ASTRAY);
    if (onto) this.around.act({ type: 'drag', icon: icon.dataset['icon']!, onto });
  }

  override click(event: MouseEvent, world: DeskWorld): boolean {
    const { target, detail, timeStamp } = event;
    const icon = (target as Element).closest<HTMLElement>('[data-icon]')?.dataset['icon'];
    if (super.click(event, world)) return true;
    if (!icon) return false;
    const click = { target: icon, time: timeStamp };
    // Enter and assistive tools press once, and mean to open.
    const opens = detail === 0 || isDoubleClick(this.#lastClick, click);
    this.#lastClick = opens ? null : click;
    this.around.act(opens ? { type: 'double-click', icon } : { type: 'point', icon });
    return true;
  }

  /** The folder one would drop into now. */
  #over(): HTMLElement | null {
    const point: Point = this.trail.at(-1)!;
    const places = this.#places().map((element) => ({ element, box: element.getBoundingClientRect() }));
    return droppedOn(point, this.#home!, places)?.element ?? null;
  }

  #places(): HTMLElement[] {
    const all = [...this.around.root.querySelectorAll<HTMLElement>('[data-drop]')];
    return all.filter((place) => place !== this.#icon);
  }
}
