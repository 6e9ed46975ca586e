import type { Changes, PhoneAction } from './actions.ts';
import { isOffered } from './offers.ts';
import { calling } from './reduce-calls.ts';
import { keeping } from './reduce-keeping.ts';
import { messaging } from './reduce-messages.ts';
import { moving } from './reduce-moving.ts';
import { setting } from './reduce-settings.ts';
import type { PhoneWorld } from './world.ts';

export const CHANGES: Changes<PhoneWorld> = { ...moving, ...setting, ...messaging, ...calling, ...keeping };

/** The phone after an action; the same one where it cannot be done now or changes nothing. */
export function reduce(world: PhoneWorld, action: PhoneAction): PhoneWorld {
  if (!isOffered(world, action)) return world;
  const change = CHANGES[action.type] as (
    world: PhoneWorld,
    action: PhoneAction,
  ) => Partial<PhoneWorld> | null;
  const changes = change(world, action);
  // What could be taken back, and what was said, hold until something else is done.
  return changes ? { ...world, undo: '', news: '', ...changes } : world;
}
