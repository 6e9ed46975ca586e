import type { GesturesAction } from '../actions.ts';
import { LARGEST, type MapWorld } from '../world.ts';
import { completed, type Surface } from './surface.ts';

/** From this size on a row can be read, and is large enough for a finger. */
const READABLE = 3;

/** The sizes that a pinch comes to rest at. */
export const SCALES = Array.from({ length: 2 * (LARGEST - 1) + 1 }, (_, i) => 1 + i / 2);

/** A timetable one enlarges by two fingers. */
export const map: Surface<MapWorld> = {
  begin: ({ rows, ...given }) => ({
    title: '',
    columns: [],
    scale: 1,
    tapped: '',
    news: '',
    ...given,
    rows: completed(rows, {}),
  }),
  reduce,
  moves: (world) => [
    ...pinches(world),
    ...(isReadable(world) ? world.rows.map(({ id }): GesturesAction => ({ type: 'tap', row: id })) : []),
  ],
};

export function pinches({ scale }: MapWorld): GesturesAction[] {
  return SCALES.filter((to) => to !== scale).map((to) => ({ type: 'pinch', to: String(to) }));
}

export function isReadable({ scale }: MapWorld): boolean {
  return scale >= READABLE;
}

function reduce(world: MapWorld, action: GesturesAction): MapWorld {
  switch (action.type) {
    case 'pinch': {
      const to = SCALES.find((scale) => String(scale) === action.to);
      return to === undefined || to === world.scale ? world : { ...world, scale: to, news: '' };
    }
    case 'tap': {
      const row = world.rows.find(({ id }) => id === action.row);
      if (!row || !isReadable(world) || world.tapped === row.id) return world;
      return { ...world, tapped: row.id, news: 'tapped' };
    }
    default:
      return world;
  }
}
