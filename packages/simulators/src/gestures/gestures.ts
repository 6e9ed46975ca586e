import type { Simulator } from '../simulator.ts';
import { GESTURES_ACTIONS, type GesturesAction } from './actions.ts';
import { album } from './surfaces/album.ts';
import { desk } from './surfaces/desk.ts';
import { lamp } from './surfaces/lamp.ts';
import { map } from './surfaces/map.ts';
import { reel } from './surfaces/reel.ts';
import { sheet } from './surfaces/sheet.ts';
import type { Surface } from './surfaces/surface.ts';
import { gesturesSchema, type GesturesWorld, type Kind } from './world.ts';

const SURFACES: { [K in Kind]: Surface<Extract<GesturesWorld, { kind: K }>> } = {
  sheet,
  desk,
  reel,
  album,
  map,
  lamp,
};

/** What hands do, tried by itself: typing, clicking, dragging, scrolling, swiping, pinching. */
export const gestures: Simulator<GesturesWorld, GesturesAction> = {
  name: 'gestures',
  schema: gesturesSchema,
  actions: GESTURES_ACTIONS,
  begin: (given) => {
    const { kind = 'sheet' } = given;
    const surface = SURFACES[isKind(kind) ? kind : 'sheet'];
    return { kind, ...surface.begin(given) } as unknown as GesturesWorld;
  },
  reduce: (world, action) => surfaceOf(world).reduce(world, action),
  moves: (world, typed) => surfaceOf(world).moves(world, typed),
};

function isKind(kind: unknown): kind is Kind {
  return typeof kind === 'string' && Object.hasOwn(SURFACES, kind);
}

/** Each surface meets worlds of its own kind alone. */
function surfaceOf({ kind }: GesturesWorld): Surface<GesturesWorld> {
  return SURFACES[kind] as unknown as Surface<GesturesWorld>;
}
