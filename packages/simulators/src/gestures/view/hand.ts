import type { GesturesAction } from '../actions.ts';
import { pointersDown, type PointerRecord } from '../recognise/trail.ts';

/** The surface's own root, and the way to tell what was recognised. */
export interface Surroundings {
  root: ParentNode;
  act: (action: GesturesAction) => void;
}

/**
 * Follows the pointers over a surface: shows what they move while they move it, and names the gesture
 * once it is done. What a gesture is, the recognisers say.
 */
export abstract class Hand<W> {
  protected trail: PointerRecord[] = [];
  /** The pointers did something by themselves: the click that a browser adds is none. */
  protected swallows = false;

  constructor(protected readonly around: Surroundings) {}

  pointer(event: PointerEvent, world: W): void {
    const record = recordOf(event);
    const knows = this.trail.some(({ pointer }) => pointer === record.pointer);
    if (record.phase === 'down') {
      if (!this.trail.length) this.swallows = false;
      if (event.button !== 0 || !this.takes(event.target as Element)) return;
    } else if (!knows) return;
    this.trail.push(record);
    this.follow(world, event);
    if (pointersDown(this.trail).length) return;
    this.end(world);
    this.trail = [];
  }

  /** True where the click is only the end of another gesture. */
  click({ detail }: MouseEvent, _world: W): boolean {
    return this.swallows && detail > 0;
  }

  scroll(_world: W): void {}

  /** After each drawing: what the hand has moved goes where the world says it is. */
  settle(_world: W): void {}

  /** Does a pointer that goes down here begin something? */
  protected takes(_target: Element): boolean {
    return false;
  }

  /** A pointer went down, moved or went up. */
  protected follow(_world: W, _event: PointerEvent): void {}

  /** All pointers are up. */
  protected end(_world: W): void {}

  protected find(selector: string): HTMLElement | null {
    return this.around.root.querySelector<HTMLElement>(selector);
  }
}

function recordOf({ type, pointerId, clientX, clientY, timeStamp }: PointerEvent): PointerRecord {
  const phase = type.replace('pointer', '') as PointerRecord['phase'];
  return { phase, pointer: pointerId, x: clientX, y: clientY, time: timeStamp };
}

/** Right to left, what comes next lies on the left. */
export function isMirrored(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
