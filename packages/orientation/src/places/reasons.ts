import type { Place } from '@balise/schema/places';
import { ALONE_WITH_SOMEONE, meets, receivesPublic } from './cost.ts';
import type { Plan } from './plan.ts';
import { WEIGHTS } from './weights.ts';

/** Why a place is in the list, as data; the words stand in the language files (`places.reasons`). */
export type Reason =
  /** Help at a distance: nobody is received there. */
  | { code: 'remote' }
  | { code: 'service'; service: string }
  /** The only one of all that were looked at. */
  | { code: 'only-here'; service: string }
  /** All that is sought, two services at least. */
  | { code: 'every-need' }
  | { code: 'talk' }
  | { code: 'reception'; reception: string }
  | { code: 'only-reception'; reception: string }
  | { code: 'individual' }
  | { code: 'programme'; programme: string }
  | { code: 'public'; public: string }
  | { code: 'free' }
  | { code: 'nearest' };

export type ReasonCode = Reason['code'];

/** What is known only once all places have been looked at. */
export interface Crowd {
  /** How many offer the first need. */
  withFirst: number;
  /** Of each reception asked for, how many have it. */
  withReception: readonly number[];
  /** The smallest distance to a place that receives and offers the first need. */
  nearest: number;
}

const MOST_REASONS = 3;

/** What outweighs all else is said first whatever it weighs. */
const BEFORE_ALL = Infinity;

/** The two or three that weigh most for this person, in the kilometres of the ranking; the strongest first. */
export function reasonsOf(place: Place, km: number | null, plan: Plan, crowd: Crowd): Reason[] {
  const { cost, help, need } = WEIGHTS;
  const found: { reason: Reason; worth: number }[] = [];
  const add = (worth: number, reason: Reason) => found.push({ worth, reason });

  const receives = receivesPublic(place);
  if (!receives) add(BEFORE_ALL, { code: 'remote' });

  const offered = [...plan.needs].filter(([service]) => place.services.includes(service));
  const [best] = offered;
  const offersFirst = best !== undefined && best[0] === plan.needs.keys().next().value;
  if (best === undefined) add(need.first, { code: 'talk' });
  else {
    const isOnly = offersFirst && crowd.withFirst === 1;
    add(best[1], { code: isOnly ? 'only-here' : 'service', service: best[0] });
  }
  if (offered.length > 1 && offered.length === plan.needs.size)
    add(plan.allNeeds - need.first, { code: 'every-need' });

  plan.receptions.forEach((words, i) => {
    const reception = words.find((word) => meets(place, [word]));
    if (reception === undefined) return;
    const isOnly = crowd.withReception[i] === 1;
    add(WEIGHTS.reception, { code: isOnly ? 'only-reception' : 'reception', reception });
  });

  if (best !== undefined && plan.help === help.beside && place.help.includes(ALONE_WITH_SOMEONE))
    add(help.beside['En autonomie']!, { code: 'individual' });
  const programme = plan.programmes.find((one) => place.programmes.includes(one));
  if (programme !== undefined) add(plan.noProgramme, { code: 'programme', programme });
  const meant = plan.publics.find((one) => place.publics.includes(one));
  if (meant !== undefined) add(WEIGHTS.public, { code: 'public', public: meant });
  if (place.cost.length === 1 && place.cost[0] === 'Gratuit') add(cost['Payant']!, { code: 'free' });
  // What it saves is not known without the next one: it is told where less is to be said.
  if (receives && km !== null && km === crowd.nearest && (best === undefined || offersFirst))
    add(0, { code: 'nearest' });

  return found
    .sort((one, other) => (one.worth === other.worth ? 0 : other.worth - one.worth))
    .slice(0, MOST_REASONS)
    .map(({ reason }) => reason);
}
