import { IN_CALL, subjectAt } from './places.ts';
import type { App, Call, Film, Line, Network, Person, PhoneWorld, Photo, Thread } from './world.ts';

/** What follows from the state, for the rules and the screen alike. */

type ListName = 'networks' | 'people' | 'threads' | 'photos' | 'films' | 'apps' | 'pages';

export function byId<T extends { id: string }>(entries: readonly T[], id: string): T | undefined {
  return entries.find((entry) => entry.id === id);
}

/** The entry of a list that the place on screen is about. */
export function subject<K extends ListName>(world: PhoneWorld, list: K): PhoneWorld[K][number] | undefined {
  return byId<PhoneWorld[K][number]>(world[list], subjectAt(world.at));
}

/** A list with one entry changed: the one that the place on screen is about, if no other is named. */
export function withEntry<K extends ListName>(
  world: PhoneWorld,
  list: K,
  change: Partial<PhoneWorld[K][number]>,
  id = subjectAt(world.at),
): Partial<PhoneWorld> {
  return { [list]: world[list].map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) };
}

/** The network that the phone is on now. */
export function joined({ wifi, network, networks }: PhoneWorld): Network | undefined {
  return wifi ? byId(networks, network) : undefined;
}

export function hasMobileData({ plane, data }: PhoneWorld): boolean {
  return data && !plane;
}

export function isOnline(world: PhoneWorld, app?: App): boolean {
  return joined(world) !== undefined || (hasMobileData(world) && (app?.data ?? true));
}

export function linesOf({ lines, gone }: Thread): Line[] {
  return gone ? [] : lines.filter(({ waiting }) => !waiting);
}

/** The conversations that the list shows. */
export function listed({ threads, people }: PhoneWorld): Thread[] {
  return threads.filter((thread) => linesOf(thread).length && !byId(people, thread.id)?.blocked);
}

export function contacts({ people }: PhoneWorld): Person[] {
  return people.filter(({ saved }) => saved);
}

export function kept<T extends Film | Photo>(entries: readonly T[]): T[] {
  return entries.filter(({ gone }) => !gone);
}

/** Gigabytes in use. */
export function used({ taken, films }: PhoneWorld): number {
  return kept(films).reduce((sum, { size }) => sum + size, taken);
}

/** Missed calls from people who have not been spoken to since; the latest call comes first. */
export function missed({ calls }: PhoneWorld): Call[] {
  return calls.filter(
    ({ who, kind }, i) => kind === 'missed' && calls.findIndex((call) => call.who === who) === i,
  );
}

/** A call that goes on, or rings, behind what is on screen. */
export function callBehind({ call, at, people }: PhoneWorld): Person | undefined {
  return call && !IN_CALL.includes(at) ? byId(people, call.who) : undefined;
}
