import type { Trail } from './trail.ts';

/** As far as half a thumb: slowly or fast, a swipe is a swipe. */
const SHORTEST = 30;

/** The side that a single finger has swept to once it is lifted; slanting is forgiven, up to the diagonal. */
export function swiped(trail: Trail): 'left' | 'right' | null {
  const [start] = trail;
  const end = trail.at(-1);
  if (!start || end?.phase !== 'up' || trail.some(({ pointer }) => pointer !== start.pointer)) return null;
  const [across, along] = [end.x - start.x, end.y - start.y];
  if (Math.abs(across) < SHORTEST || Math.abs(across) < Math.abs(along)) return null;
  return across < 0 ? 'left' : 'right';
}
