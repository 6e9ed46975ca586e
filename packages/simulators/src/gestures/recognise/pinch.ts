import { distance, pointersDown, type Point, type Trail } from './trail.ts';

/** Fingers that touch each other still have a distance to grow from. */
const CLOSEST = 24;

/** Spreading or closing by less is a hand that trembles. */
const TREMOR = 1.08;

/** How much further apart two fingers are than when the second came down, and the spot between them. */
export function pinched(trail: Trail): { ratio: number; spot: Point } | null {
  const second = trail.findIndex(({ phase, pointer }) => phase === 'down' && pointer !== trail[0]!.pointer);
  if (second < 0) return null;
  const [one, other] = pointersDown(trail.slice(0, second + 1));
  const [thumb, finger, third] = pointersDown(trail);
  if (!one || !other || !thumb || !finger || third) return null;
  return {
    ratio: apart(thumb, finger) / apart(one, other),
    spot: { x: (thumb.x + finger.x) / 2, y: (thumb.y + finger.y) / 2 },
  };
}

function apart(one: Point, other: Point): number {
  return Math.max(distance(one, other), CLOSEST);
}

/** The size a pinch comes to rest at: the nearest, and a small pinch still counts for one step. */
export function restingScale(scale: number, ratio: number, scales: readonly number[]): number {
  if (ratio < TREMOR && ratio > 1 / TREMOR) return scale;
  const further = scales.filter((one) => (ratio > 1 ? one > scale : one < scale));
  const aim = scale * ratio;
  return further.reduce(
    (best, one) => (Math.abs(one - aim) < Math.abs(best - aim) ? one : best),
    further[0] ?? scale,
  );
}
