import type { Changes } from './actions.ts';
import { linesOf, subject, withEntry } from './facts.ts';
import { goBack } from './reduce-moving.ts';
import type { Network, PhoneWorld } from './world.ts';

const LONGEST_KEY = 100;

export const setting = {
  switch: (world, { what }) => {
    if (what === 'plane')
      return world.plane ? landed(world) : { plane: true, wifi: false, network: '', call: null };
    if (what === 'wifi') return world.wifi ? { wifi: false, network: '' } : withWifi(world.networks);
    return { [what]: !world[what] };
  },
  key: (world, { value }) => {
    const key = value.slice(0, LONGEST_KEY);
    return key === world.key ? null : { key };
  },
  join: (world) => {
    const { id, known, locked, key } = subject(world, 'networks')!;
    if (locked && !known && world.key.trim() !== key) return { news: 'wrong-key' };
    return {
      ...goBack(world),
      ...withEntry(world, 'networks', { known: true }),
      network: id,
      news: 'joined',
    };
  },
  volume: (world, { value }) => {
    const volume = Number(value);
    return volume >= 0 && volume <= 10 && volume !== world.volume ? { volume } : null;
  },
  size: (world, { size }) => (size === world.size ? null : { size }),
  allow: ({ allowed }, { who }) => ({
    allowed: allowed.includes(who) ? allowed.filter((one) => one !== who) : [...allowed, who],
  }),
  location: (world, { allow }) =>
    allow === subject(world, 'apps')!.location ? null : withEntry(world, 'apps', { location: allow }),
  'use-data': (world) => withEntry(world, 'apps', { data: !subject(world, 'apps')!.data }),
  install: () => ({ update: 'done', news: 'updated' }),
} satisfies Partial<Changes<PhoneWorld>>;

function withWifi(networks: readonly Network[]): Partial<PhoneWorld> {
  return { wifi: true, network: networks.find(({ known }) => known)?.id ?? '' };
}

/** Out of plane mode the phone finds its signal, its network and what was waiting for it. */
function landed({ threads, networks }: PhoneWorld): Partial<PhoneWorld> {
  const arrived = threads.filter(({ lines }) => lines.some(({ waiting }) => waiting));
  const rest = threads.filter((thread) => !arrived.includes(thread));
  const shown = arrived.map((thread) => ({
    ...thread,
    read: false,
    gone: false,
    lines: [...linesOf(thread), ...thread.lines.filter(({ waiting }) => waiting)].map((line) => ({
      ...line,
      waiting: false,
    })),
  }));
  return {
    plane: false,
    ...withWifi(networks),
    threads: [...shown, ...rest],
    ...(arrived[0] && { banner: arrived[0].id, news: 'arrived' }),
  };
}
