import { distance, type Point, type Trail } from './trail.ts';

/** A click may move this far, in pixels, without being taken for a drag. */
const TREMOR = 12;

/** How far beside a place one may let go. */
const MARGIN = 28;

/** How far the pointer has carried what it holds; null while it has not moved on purpose. */
export function carried(trail: Trail): Point | null {
  const [start] = trail;
  const own = trail.filter(({ pointer }) => pointer === start?.pointer);
  const now = own.at(-1);
  if (!start || !now || now.phase === 'cancel') return null;
  return own.some((record) => distance(record, start) > TREMOR)
    ? { x: now.x - start.x, y: now.y - start.y }
    : null;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The place one lets go over or beside: the nearest. Let go where it was taken, a thing stays there. */
export function droppedOn<T extends { box: Box }>(point: Point, home: Box, places: readonly T[]): T | null {
  if (away(point, home) === 0) return null;
  const near = places
    .map((place) => ({ place, away: away(point, place.box) }))
    .filter((one) => one.away <= MARGIN)
    .sort((one, other) => one.away - other.away);
  return near[0]?.place ?? null;
}

function away({ x, y }: Point, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
