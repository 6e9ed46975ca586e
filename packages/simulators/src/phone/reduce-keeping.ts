import type { Changes } from './actions.ts';
import { withEntry } from './facts.ts';
import { ABOUT, screenAt, subjectAt } from './places.ts';
import { goBack, goTo } from './reduce-moving.ts';
import type { PhoneWorld } from './world.ts';

/** Throwing away what is on screen, and having it back. */
export const keeping = {
  delete: (world) => ({
    ...goBack(world),
    ...withGone(world, world.at, true),
    undo: world.at,
    news: 'deleted',
  }),
  undo: (world) => {
    const id = subjectAt(world.undo);
    const way = { ...world, ...goTo(world, world.undo) };
    return {
      ...way,
      ...withGone(way, world.undo, false),
      // A conversation is also put away by blocking whoever writes.
      ...(screenAt(world.undo) === 'thread' && withEntry(world, 'people', { blocked: false }, id)),
      undo: '',
      news: 'restored',
    };
  },
} satisfies Partial<Changes<PhoneWorld>>;

function withGone(world: PhoneWorld, place: string, gone: boolean): Partial<PhoneWorld> {
  const list = ABOUT[screenAt(place) as 'film' | 'photo' | 'thread'];
  return withEntry(world, list, { gone }, subjectAt(place));
}
