import { fileAddress } from './address.ts';
import type { BlockOf } from './blocks.ts';
import { go, openTab, withTab } from './reduce-tabs.ts';
import { searchAddress } from './search.ts';
import { linksOf, queryOf, screenOn, shownOf, tabOf, valueOf } from './shown.ts';
import type { BrowserWorld } from './world.ts';

/** What a list of the world holds at most; the oldest goes. */
const MOST = 40;

export function follow(world: BrowserWorld, to: string): BrowserWorld {
  const link = linksOf(world).find((one) => one.to === to);
  if (!link) return world;
  return link.tab ? openTab(world, to) : go(world, to);
}

/** Searching for nothing leaves one where one is, and says so. */
export function search(world: BrowserWorld): BrowserWorld {
  const { kind } = screenOn(world);
  if (kind !== 'start' && kind !== 'results') return world;
  const query = queryOf(world);
  return query.trim() ? go(world, searchAddress(query)) : { ...world, panel: '', news: 'no-words' };
}

export function fill(world: BrowserWorld, name: string, value: unknown): BrowserWorld {
  if (typeof value !== 'string' || !takes(world, name, value)) return world;
  const tab = tabOf(world);
  const values = { ...tab.values, [name]: value.slice(0, 300) };
  return { ...withTab(world, { ...tab, values }), panel: '', news: 'filled' };
}

function takes(world: BrowserWorld, name: string, value: string): boolean {
  const { kind } = screenOn(world);
  if (kind === 'start' || kind === 'results') return name === 'q';
  const choice = shownOf(world, 'choice').find((one) => one.name === name);
  if (choice) return choice.options.some((option) => option.value === value);
  return shownOf(world, 'field').some((one) => one.name === name);
}

/** A button of the page, or what unfolds a part of it. */
export function press(world: BrowserWorld, id: string): BrowserWorld {
  const toggle = shownOf(world, 'toggle').find(({ name }) => name === id);
  if (toggle) return unfold(world, toggle);
  const button = shownOf(world, 'button').find((one) => one.id === id);
  if (!button) return world;
  const missing = button.needs?.find((name) => !valueOf(world, name).trim());
  if (missing !== undefined) return { ...world, panel: '', news: `missing ${missing}` };
  return pressed(world, button);
}

function unfold(world: BrowserWorld, { name }: BlockOf<'toggle'>): BrowserWorld {
  const tab = tabOf(world);
  const values = { ...tab.values, [name]: valueOf(world, name) === 'open' ? '' : 'open' };
  return { ...withTab(world, { ...tab, values }), panel: '', news: '' };
}

function pressed(world: BrowserWorld, { id, sends, sets, keeps, to }: BlockOf<'button'>): BrowserWorld {
  const tab = tabOf(world);
  const screen = screenOn(world);
  const { address, values } = tab;
  const sent = sends ? [...world.sent, { address, button: id, values }].slice(-MOST) : world.sent;
  const sites =
    keeps && screen.kind === 'page'
      ? world.sites.map((one) => (one === screen.site ? { ...one, kept: { ...one.kept, ...keeps } } : one))
      : world.sites;
  const changed = withTab(
    { ...world, sent, sites, panel: '', news: '' },
    { ...tab, values: { ...values, ...sets } },
  );
  return to === undefined ? changed : go(changed, to);
}

export function call(world: BrowserWorld, number: string): BrowserWorld {
  if (!shownOf(world, 'phone').some((one) => one.number === number)) return world;
  return { ...world, call: number, calls: [...world.calls, number].slice(-MOST), panel: '', news: 'calling' };
}

/** What is downloaded again stays one line of the list, the last. */
export function download(world: BrowserWorld, file: string): BrowserWorld {
  if (!shownOf(world, 'file').some((one) => one.file === file)) return world;
  if (!world.files.some(({ id }) => id === file)) return world;
  const before = world.downloads.find(({ id }) => id === file) ?? { id: file, opened: false };
  const others = world.downloads.filter((one) => one !== before);
  return { ...world, downloads: [...others, before], shelf: true, panel: '', news: 'downloaded' };
}

export function openFile(world: BrowserWorld, file: string): BrowserWorld {
  if (!world.shelf || !world.downloads.some(({ id }) => id === file)) return world;
  const downloads = world.downloads.map((one) => (one.id === file ? { ...one, opened: true } : one));
  const open = world.tabs.find(({ address }) => address === fileAddress(file));
  if (open) return { ...world, downloads, current: open.id, bar: null, panel: '', news: '' };
  return openTab({ ...world, downloads }, fileAddress(file));
}
