import { isFilled, type Fills, type PhoneAction } from './actions.ts';
import { byId, callBehind, contacts, isOnline, kept, linesOf, listed, subject } from './facts.ts';
import { ABOUT, PHONE_TABS, screenAt, SETTINGS, SYSTEM_APPS, type Screen } from './places.ts';
import { LOCATIONS, SIZES, type PhoneWorld, type Thread } from './world.ts';

/** An action as a control carries it: what is typed comes later. */
export type Offer = Exclude<PhoneAction, { type: Fills }> | { type: Fills };

type OffersOf = (world: PhoneWorld) => Offer[];

/** Everything that can be done now. The screen draws it and the reducer takes nothing else. */
export function offers(world: PhoneWorld): Offer[] {
  const { at, trail, banner, undo } = world;
  return [
    ...one(trail.length, { type: 'back' }),
    ...one(at !== 'home', { type: 'home' }),
    ...one(callBehind(world), go('calling')),
    ...one(byId(world.threads, banner), go(`thread/${banner}`)),
    ...one(undo, { type: 'undo' }),
    ...tabs(screenAt(at)),
    ...offersHere(world),
  ];
}

/** What the screen itself offers, between the bars of the phone. */
export function offersHere(world: PhoneWorld): Offer[] {
  return ON_SCREEN[screenAt(world.at)](world);
}

export function isOffered(world: PhoneWorld, action: PhoneAction): boolean {
  const { value, ...rest } = action as Record<string, unknown>;
  if (isFilled(action.type) !== (typeof value === 'string')) return false;
  return offers(world).some((offer) => {
    const fields = Object.entries(offer);
    return (
      fields.length === Object.keys(rest).length && fields.every(([field, given]) => rest[field] === given)
    );
  });
}

const go = (to: string): Offer => ({ type: 'go', to });
const one = (isThere: unknown, offer: Offer): Offer[] => (isThere ? [offer] : []);
const each = (screen: Screen, entries: readonly { id: string }[]): Offer[] =>
  entries.map(({ id }) => go(`${screen}/${id}`));
const callsTo = (entries: readonly { who: string }[]): Offer[] =>
  entries.map(({ who }) => ({ type: 'call', who }));
const tabs = (here: Screen): Offer[] =>
  PHONE_TABS.some((tab) => tab === here) ? PHONE_TABS.filter((tab) => tab !== here).map(go) : [];

/** On a screen about one entry of a list; nothing where there is none such. */
function about<S extends keyof typeof ABOUT>(
  screen: S,
  offersOf: (entry: PhoneWorld[(typeof ABOUT)[S]][number], world: PhoneWorld) => Offer[],
): OffersOf {
  return (world) => {
    const entry = subject(world, ABOUT[screen]);
    return entry ? offersOf(entry, world) : [];
  };
}

const ON_SCREEN: Record<Screen, OffersOf> = {
  home: ({ apps }) => [...SYSTEM_APPS.map(go), ...each('app', apps)],
  app: () => [],
  settings: () => [
    { type: 'switch', what: 'plane' },
    go('wifi'),
    { type: 'switch', what: 'data' },
    ...SETTINGS.map(go),
  ],
  wifi: ({ wifi, networks }) => [{ type: 'switch', what: 'wifi' }, ...each('network', wifi ? networks : [])],
  network: about('network', ({ id, known, locked }, { wifi, network }) =>
    wifi && id !== network ? [...one(locked && !known, { type: 'key' }), { type: 'join' }] : [],
  ),
  sound: () => [{ type: 'switch', what: 'silent' }, { type: 'volume' }],
  dnd: () => [{ type: 'switch', what: 'quiet' }, { type: 'switch', what: 'night' }, go('allowed')],
  allowed: (world) => contacts(world).map(({ id }) => ({ type: 'allow', who: id })),
  display: () => SIZES.map((size) => ({ type: 'size', size })),
  storage: ({ films }) => each('film', kept(films)),
  film: about('film', ({ gone }) => one(!gone, { type: 'delete' })),
  apps: ({ apps }) =>
    each(
      'permits',
      apps.filter(({ location, online }) => online || location !== 'none'),
    ),
  permits: about('permits', ({ location, online }) => [
    ...(location === 'none' ? [] : LOCATIONS.map((allow): Offer => ({ type: 'location', allow }))),
    ...one(online, { type: 'use-data' }),
  ]),
  update: ({ update }) => one(update === 'ready', { type: 'install' }),
  messages: (world) => each('thread', listed(world)),
  thread: about('thread', threadOffers),
  attach: ({ photos }) => kept(photos).map(({ id }) => ({ type: 'attach', photo: id })),
  phone: ({ calls }) => callsTo(calls),
  contacts: (world) => each('person', contacts(world)),
  person: about('person', ({ id }) => [go(`thread/${id}`), { type: 'call', who: id }]),
  voicemail: ({ voicemails }) => callsTo(voicemails),
  calling: ({ call, ready }) =>
    call?.state === 'ringing'
      ? [{ type: 'refuse' }, ...one(ready.length, go('decline')), { type: 'answer' }]
      : one(call, { type: 'hang-up' }),
  decline: ({ call, ready }) =>
    call?.state === 'ringing' ? ready.map((text) => ({ type: 'decline', text })) : [],
  photos: ({ photos }) => each('photo', kept(photos)),
  photo: about('photo', ({ id, gone }) => (gone ? [] : [go(`share/${id}`), { type: 'delete' }])),
  share: (world) => contacts(world).map(({ id }) => ({ type: 'share', who: id })),
  web: ({ pages }) => pages.flatMap(({ id, favourite }) => one(favourite, go(`page/${id}`))),
  page: about('page', ({ alert, links }, world) => [
    { type: 'close-tab' },
    ...(alert ? [{ type: 'close-alert' } as const, go(alert.to)] : []),
    ...(alert || !isOnline(world) ? [] : links.map(({ to }) => go(to))),
  ]),
};

function threadOffers(thread: Thread, world: PhoneWorld): Offer[] {
  const person = subject(world, 'people');
  const lines = linesOf(thread);
  return [
    ...one(person?.number, { type: 'call', who: thread.id }),
    ...one(lines.length && !person?.blocked, { type: 'block' }),
    ...one(lines.length, { type: 'delete' }),
    ...lines.flatMap(({ link }) => (link ? [go(link.to)] : [])),
    ...thread.suggestions.map((text): Offer => ({ type: 'suggest', text })),
    thread.photo ? { type: 'detach' } : go(`attach/${thread.id}`),
    { type: 'write' },
    { type: 'send' },
  ];
}
