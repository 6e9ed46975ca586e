import type { Changes } from './actions.ts';
import { IN_CALL } from './places.ts';
import { sent } from './reduce-messages.ts';
import { goBack, goTo } from './reduce-moving.ts';
import type { Call, PhoneWorld } from './world.ts';

const MOST_CALLS = 60;

export const calling = {
  call: (world, { who }) =>
    world.plane ? { news: 'no-signal' } : { ...goTo(world, 'calling'), ...talking(world, who, 'out') },
  answer: (world) => ({ ...talking(world, world.call!.who, 'in'), news: 'call' }),
  refuse: (world) => ({ ...over(world), calls: told(world, world.call!.who, 'refused'), news: 'call' }),
  decline: (world, { text }) => ({
    ...over(world),
    calls: told(world, world.call!.who, 'refused'),
    ...sent(world, world.call!.who, text),
  }),
  'hang-up': (world) => ({ ...over(world), news: 'call' }),
} satisfies Partial<Changes<PhoneWorld>>;

function talking(world: PhoneWorld, who: string, kind: Call['kind']): Partial<PhoneWorld> {
  return { call: { who, state: 'talking' }, calls: told(world, who, kind) };
}

/** The recent calls with this one on top. */
function told({ calls, time }: PhoneWorld, who: string, kind: Call['kind']): Call[] {
  return [{ id: `new-${calls.length}`, who, kind, when: time }, ...calls].slice(0, MOST_CALLS);
}

/** The call has ended: nothing leads back to it. */
function over(world: PhoneWorld): Partial<PhoneWorld> {
  return { ...goBack(world, IN_CALL), call: null };
}
