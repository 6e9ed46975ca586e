import { ENGINE } from './address.ts';
import { tabOf } from './shown.ts';
import type { BrowserWorld, Tab } from './world.ts';

export const MOST_TABS = 6;
/** Visits that a tab remembers each way. */
const MOST_VISITS = 20;

/** Panels fold and what was half typed in the bar goes when one moves on. */
const MOVED = { bar: null, panel: '', news: '' } as const;

/** The tab on screen goes to an address; to where it already is, it starts afresh. */
export function go(world: BrowserWorld, address: string): BrowserWorld {
  const tab = tabOf(world);
  const { address: was, values, back } = tab;
  if (address === was)
    return Object.keys(values).length || world.bar !== null || world.panel
      ? { ...withTab(world, { ...tab, values: {} }), ...MOVED }
      : world;
  const before = [...back, { address: was, values }].slice(-MOST_VISITS);
  return { ...withTab(world, { ...tab, address, values: {}, back: before, forward: [] }), ...MOVED };
}

export function goBack(world: BrowserWorld): BrowserWorld {
  const { id, back, forward, address, values } = tabOf(world);
  const last = back.at(-1);
  if (!last) return world;
  return {
    ...withTab(world, { id, ...last, back: back.slice(0, -1), forward: [...forward, { address, values }] }),
    ...MOVED,
  };
}

export function goForward(world: BrowserWorld): BrowserWorld {
  const { id, back, forward, address, values } = tabOf(world);
  const next = forward.at(-1);
  if (!next) return world;
  return {
    ...withTab(world, { id, ...next, back: [...back, { address, values }], forward: forward.slice(0, -1) }),
    ...MOVED,
  };
}

/** Another tab, beside the one on screen; with as many open as there is room for, the same one goes there. */
export function openTab(world: BrowserWorld, address: string): BrowserWorld {
  const { tabs, current } = world;
  if (tabs.length >= MOST_TABS) return go(world, address);
  const after = tabs.findIndex(({ id }) => id === current) + 1;
  const tab = newTab(tabs, address);
  return { ...world, ...MOVED, tabs: [...tabs.slice(0, after), tab, ...tabs.slice(after)], current: tab.id };
}

export function showTab(world: BrowserWorld, tab: string): BrowserWorld {
  if (tab === world.current || !world.tabs.some(({ id }) => id === tab)) return world;
  return { ...world, ...MOVED, current: tab };
}

/** A last tab that is closed leaves a new one, as on a phone. */
export function closeTab(world: BrowserWorld, closed: string): BrowserWorld {
  const at = world.tabs.findIndex(({ id }) => id === closed);
  if (at < 0 || !canClose(world)) return world;
  const left = world.tabs.filter(({ id }) => id !== closed);
  const tabs = left.length ? left : [newTab(world.tabs, ENGINE.address)];
  const next = closed === world.current ? tabs[Math.min(at, tabs.length - 1)]!.id : world.current;
  return { ...world, ...MOVED, tabs, current: next, news: 'closed' };
}

/** Not what closing would bring back at once. */
export function canClose({ tabs }: BrowserWorld): boolean {
  const [{ address, back, forward }, ...others] = tabs as [Tab, ...Tab[]];
  return others.length > 0 || address !== ENGINE.address || back.length + forward.length > 0;
}

export function withTab(world: BrowserWorld, tab: Tab): BrowserWorld {
  return { ...world, tabs: world.tabs.map((one) => (one.id === tab.id ? tab : one)) };
}

function newTab(tabs: readonly Tab[], address: string): Tab {
  let number = 1;
  while (tabs.some(({ id }) => id === `new-${number}`)) number++;
  return { id: `new-${number}`, address, values: {}, back: [], forward: [] };
}
