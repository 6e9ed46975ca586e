import { own } from '@balise/schema/codes';
import { screenAt, type Screen } from './address.ts';
import type { Block, BlockOf } from './blocks.ts';
import { found } from './search.ts';
import type { BrowserWorld, Tab } from './world.ts';

export function tabOf({ tabs, current }: BrowserWorld): Tab {
  return tabs.find(({ id }) => id === current) ?? tabs[0]!;
}

export function screenOn(world: BrowserWorld): Screen {
  return screenAt(world, tabOf(world));
}

/** What a page's field holds, or else what its site remembers under that name. */
export function valueOf(world: BrowserWorld, name: string): string {
  const screen = screenOn(world);
  const kept = screen.kind === 'page' ? own(screen.site.kept, name) : undefined;
  return own(tabOf(world).values, name) ?? kept ?? '';
}

export function isShown(world: BrowserWorld, { when = {} }: Block): boolean {
  return Object.entries(when).every(([name, allowed]) => allowed.includes(valueOf(world, name)));
}

/** What the tab shows now, the site's banner last. */
export function shownBlocks(world: BrowserWorld): Block[] {
  const screen = screenOn(world);
  const { blocks } =
    screen.kind === 'page' ? screen.page : screen.kind === 'file' ? screen.file : { blocks: [] };
  return [...blocks.filter((one) => isShown(world, one)), ...bannerOf(world)];
}

/** The banner of the site on screen, as long as something of it is shown. */
export function bannerOf(world: BrowserWorld): Block[] {
  const screen = screenOn(world);
  return screen.kind === 'page' ? screen.site.banner.filter((one) => isShown(world, one)) : [];
}

export function shownOf<K extends Block['kind']>(world: BrowserWorld, kind: K): BlockOf<K>[] {
  return shownBlocks(world).filter((one): one is BlockOf<K> => one.kind === kind);
}

/** Where one can go from here by a press: results, the site's menu, links. Not to the page one is on. */
export function linksOf(world: BrowserWorld): { to: string; tab: boolean }[] {
  const screen = screenOn(world);
  const links =
    screen.kind === 'results'
      ? found(world.sites, screen.query).map(({ site, page }) => ({
          to: site.address + page.path,
          tab: false,
        }))
      : [
          ...(screen.kind === 'page' ? screen.site.menu.map(({ to }) => ({ to, tab: false })) : []),
          ...shownOf(world, 'link').map(({ to, tab = false }) => ({ to, tab })),
        ];
  return links.filter(({ to }) => to !== tabOf(world).address);
}

/** What stands in the search box: what is typed there, or else what was searched. */
export function queryOf(world: BrowserWorld): string {
  const screen = screenOn(world);
  return own(tabOf(world).values, 'q') ?? (screen.kind === 'results' ? screen.query : '');
}

/** How many entries of a listing are left, where its words leave room for the number. */
export function counted(world: BrowserWorld, { text }: BlockOf<'count'>): string {
  const entries = shownOf(world, 'link').filter(({ note }) => note !== undefined);
  return text.replace('{n}', String(entries.length));
}
