import type { GesturesAction } from '../actions.ts';
import { ZONES, type ReelWorld } from '../world.ts';
import { completed, type Surface } from './surface.ts';

/** A long page: what stands at its end can be pressed once one is there. */
export const reel: Surface<ReelWorld> = {
  begin: ({ parts, ...given }) => ({
    title: '',
    at: 'top',
    read: '',
    later: '',
    answer: '',
    news: '',
    ...given,
    parts: completed(parts, { heading: '' }),
  }),
  reduce,
  moves: (world) =>
    world.answer
      ? [{ type: 'reopen' }]
      : [
          ...scrolls(world),
          ...(world.later ? [{ type: 'answer' as const, as: 'later' as const }] : []),
          ...(canBeRead(world) ? [{ type: 'answer' as const, as: 'read' as const }] : []),
        ],
};

export function scrolls({ at }: ReelWorld): GesturesAction[] {
  return ZONES.filter((to) => to !== at).map((to) => ({ type: 'scroll', to }));
}

export function canBeRead({ at, read }: ReelWorld): boolean {
  return read !== '' && at === 'end';
}

function reduce(world: ReelWorld, action: GesturesAction): ReelWorld {
  switch (action.type) {
    case 'scroll':
      if (world.answer || action.to === world.at || !ZONES.includes(action.to)) return world;
      return { ...world, at: action.to, news: '' };
    case 'answer': {
      const offered = action.as === 'read' ? canBeRead(world) : action.as === 'later' && world.later !== '';
      return offered && !world.answer ? { ...world, answer: action.as, news: action.as } : world;
    }
    case 'reopen':
      return world.answer ? { ...world, answer: '', at: 'top', news: '' } : world;
    default:
      return world;
  }
}
