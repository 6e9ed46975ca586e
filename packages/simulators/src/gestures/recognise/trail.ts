/** What a pointer did, as a browser tells it, without the browser. */
export interface PointerRecord {
  phase: 'down' | 'move' | 'up' | 'cancel';
  /** A finger keeps its number; a mouse has one. */
  pointer: number;
  x: number;
  y: number;
  /** Milliseconds from any start. */
  time: number;
}

/** One touch of the hand, from the first pointer that goes down on. */
export type Trail = readonly PointerRecord[];

export interface Point {
  x: number;
  y: number;
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** The pointers that are down at the end of a trail, each where it is. */
export function pointersDown(trail: Trail): PointerRecord[] {
  const last = new Map(trail.map((record) => [record.pointer, record]));
  return [...last.values()].filter(({ phase }) => phase === 'down' || phase === 'move');
}
