import type { Changes } from './actions.ts';
import { withEntry } from './facts.ts';
import { screenAt, subjectAt } from './places.ts';
import type { PhoneWorld } from './world.ts';

/** More steps back than anyone takes. */
const LONGEST_TRAIL = 20;

export const moving = {
  go: (world, { to }) => goTo(world, to),
  back: (world) => goBack(world),
  home: () => ({ at: 'home', trail: [] }),
  'close-alert': (world) => withEntry(world, 'pages', { alert: null }),
  'close-tab': (world) => ({ ...withEntry(world, 'pages', { alert: null }), at: 'web', trail: ['home'] }),
} satisfies Partial<Changes<PhoneWorld>>;

/** To a place; one that was passed on the way here is come back to, so that Back never goes round in circles. */
export function goTo(world: PhoneWorld, to: string): Partial<PhoneWorld> {
  const way = [...world.trail, world.at];
  const passed = way.indexOf(to);
  const id = subjectAt(to);
  return {
    at: to,
    trail: passed < 0 ? way.slice(-LONGEST_TRAIL) : way.slice(0, passed),
    key: '',
    ...(screenAt(to) === 'thread' && {
      ...withEntry(world, 'threads', { read: true }, id),
      banner: world.banner === id ? '' : world.banner,
    }),
  };
}

/** To where one came from, past the places that are no more. */
export function goBack({ trail }: PhoneWorld, gone: readonly string[] = []): Partial<PhoneWorld> {
  const way = trail.filter((place) => !gone.includes(place));
  return { at: way.at(-1) ?? 'home', trail: way.slice(0, -1) };
}
