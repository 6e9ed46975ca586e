import type { GesturesAction } from '../actions.ts';
import type { AlbumWorld } from '../world.ts';
import { completed, type Surface } from './surface.ts';

/** Photos one swipes through, and may give a heart. */
export const album: Surface<AlbumWorld> = {
  begin: ({ photos, ...given }) => {
    const all = completed(photos, { loved: false });
    const [first] = (Array.isArray(all) ? all : []) as { id?: unknown }[];
    return { title: '', at: first?.id, news: '', ...given, photos: all };
  },
  reduce,
  moves: (world) => [...swipes(world), { type: 'love' }],
};

export function swipes(world: AlbumWorld): GesturesAction[] {
  const at = indexOf(world);
  return [
    ...(at > 0 ? [{ type: 'swipe' as const, to: 'previous' as const }] : []),
    ...(at < world.photos.length - 1 ? [{ type: 'swipe' as const, to: 'next' as const }] : []),
  ];
}

export function indexOf({ photos, at }: AlbumWorld): number {
  return photos.findIndex(({ id }) => id === at);
}

const STEPS: Readonly<Record<string, number>> = { next: 1, previous: -1 };

function reduce(world: AlbumWorld, action: GesturesAction): AlbumWorld {
  switch (action.type) {
    case 'swipe': {
      const step = Object.hasOwn(STEPS, action.to) ? STEPS[action.to]! : NaN;
      const photo = world.photos[indexOf(world) + step];
      return photo ? { ...world, at: photo.id, news: 'photo' } : world;
    }
    case 'love': {
      const photos = world.photos.map((one) => (one.id === world.at ? { ...one, loved: !one.loved } : one));
      return { ...world, photos, news: 'loved' };
    }
    default:
      return world;
  }
}
