import type { BrowserAction } from './actions.ts';
import { addressOf, ENGINE } from './address.ts';
import { call, download, fill, follow, openFile, press, search } from './reduce-page.ts';
import { closeTab, go, goBack, goForward, MOST_TABS, openTab, showTab } from './reduce-tabs.ts';
import { searchAddress } from './search.ts';
import { screenOn } from './shown.ts';
import { PANELS, ZOOMS, type BrowserWorld } from './world.ts';

/** The browser after an action; the same one where it cannot be done now. */
export function reduce(world: BrowserWorld, action: BrowserAction): BrowserWorld {
  switch (action.type) {
    case 'address':
      if (typeof action.value !== 'string') return world;
      return { ...world, bar: action.value.slice(0, 200), panel: '', news: '' };
    case 'enter':
      return world.bar?.trim() ? go(world, addressOf(world.bar) ?? searchAddress(world.bar)) : world;
    case 'back':
      return goBack(world);
    case 'forward':
      return goForward(world);
    case 'tab':
      return showTab(world, action.tab);
    case 'new-tab':
      return world.tabs.length < MOST_TABS ? openTab(world, ENGINE.address) : world;
    case 'close-tab':
      return closeTab(world, action.tab);
    case 'panel':
      return unfold(world, action.panel);
    case 'zoom':
      return enlarge(world, action.by);
    case 'shelf':
      if (!world.shelf && world.panel !== 'menu') return world;
      return { ...world, shelf: !world.shelf, panel: '', news: '' };
    case 'search':
      return search(world);
    case 'follow':
      return follow(world, action.to);
    case 'fill':
      return fill(world, action.name, action.value);
    case 'press':
      return press(world, action.id);
    case 'call':
      return call(world, action.number);
    case 'hang-up':
      return world.call ? { ...world, call: '', panel: '', news: 'hung-up' } : world;
    case 'download':
      return download(world, action.file);
    case 'open-file':
      return openFile(world, action.file);
    default:
      return world;
  }
}

/** Pressed again, it folds. What tells about a site has nothing to say where there is none. */
function unfold(world: BrowserWorld, panel: string): BrowserWorld {
  const known = PANELS.find((one) => one === panel);
  if (!known || (known === 'lock' && !hasLock(world))) return world;
  return { ...world, panel: world.panel === known ? '' : known, news: '' };
}

export function hasLock(world: BrowserWorld): boolean {
  return screenOn(world).kind === 'page';
}

/** From the menu: larger or smaller, by one step. */
function enlarge(world: BrowserWorld, by: string): BrowserWorld {
  const zoom = world.panel === 'menu' ? nextZoom(world, by) : undefined;
  return zoom === undefined ? world : { ...world, zoom, news: 'zoomed' };
}

export function nextZoom({ zoom }: BrowserWorld, by: string): BrowserWorld['zoom'] | undefined {
  if (by !== 'in' && by !== 'out') return undefined;
  return ZOOMS[ZOOMS.indexOf(zoom) + (by === 'in' ? 1 : -1)];
}
