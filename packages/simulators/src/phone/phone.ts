import type { Simulator } from '../simulator.ts';
import { FIELDS, isFilled, type PhoneAction } from './actions.ts';
import { begin } from './begin.ts';
import { offers } from './offers.ts';
import { CHANGES, reduce } from './reduce.ts';
import { phoneSchema, type PhoneWorld } from './world.ts';

/** A smartphone: calls, messages, photos, a browser, and the settings that people have to find one day. */
export const phone: Simulator<PhoneWorld, PhoneAction> = {
  name: 'phone',
  schema: phoneSchema,
  actions: Object.fromEntries(
    Object.keys(CHANGES).map((type) => [type, FIELDS[type as PhoneAction['type']] ?? []]),
  ) as Simulator<PhoneWorld, PhoneAction>['actions'],
  begin,
  reduce,
  moves: (world, typed) =>
    offers(world).flatMap((offer) =>
      isFilled(offer.type)
        ? typed.map((value) => ({ ...offer, value }) as PhoneAction)
        : [offer as PhoneAction],
    ),
};
