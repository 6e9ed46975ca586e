import type { PhoneWorld } from './world.ts';

type Given = Readonly<Record<string, unknown>>;

/** A phone as it comes: on, with a signal, nothing in it. A task writes what differs. */
const PHONE: Given = {
  at: 'home',
  time: '10:24',
  date: '',
  battery: 68,
  plane: false,
  wifi: true,
  data: true,
  network: '',
  key: '',
  silent: false,
  volume: 6,
  quiet: false,
  night: false,
  allowed: [],
  size: 'normal',
  update: 'none',
  call: null,
  ready: [],
  taken: 31,
  banner: '',
  news: '',
};

/** The same for each entry of its lists. */
const ENTRIES: Record<string, Given> = {
  networks: { locked: true, key: '', known: false },
  people: { number: '', saved: true, blocked: false },
  threads: { lines: [], read: true, gone: false, suggestions: [], draft: '', photo: '' },
  calls: { kind: 'in', when: '' },
  voicemails: { when: '' },
  photos: { when: '', gone: false },
  films: { note: '', gone: false },
  apps: { text: '', online: false, data: true, location: 'none' },
  pages: { body: '', links: [], card: '', favourite: false, alert: null },
};

const LINE: Given = { mine: false, text: '', photo: '', link: null, when: '', waiting: false };

export function begin(given: Given): PhoneWorld {
  const at = given['at'] ?? (given['call'] ? 'calling' : 'home');
  const lists = Object.entries(ENTRIES).map(([name, entry]) => [name, filled(given[name] ?? [], entry)]);
  const world: Given = {
    ...PHONE,
    at,
    trail: at === 'home' ? [] : ['home'],
    ...given,
    ...Object.fromEntries(lists),
    // Nothing has been thrown away yet.
    undo: '',
  };
  return { ...world, threads: conversations(world) } as unknown as PhoneWorld;
}

/** What is no list is left for the schema to refuse. */
function filled(entries: unknown, missing: Given): unknown {
  return Array.isArray(entries) ? entries.map((entry: Given) => ({ ...missing, ...entry })) : entries;
}

/** One for everybody, those with something in them first, in the order given. */
function conversations({ threads, people }: Given): unknown {
  if (!Array.isArray(threads) || !Array.isArray(people)) return threads;
  const begun = threads.map((thread: Given) => ({ ...thread, lines: filled(thread['lines'], LINE) }));
  const others = people
    .filter(({ id }: Given) => !begun.some((thread) => (thread as Given)['id'] === id))
    .map(({ id }: Given) => ({ id, ...ENTRIES['threads'] }));
  return [...begun, ...others];
}
