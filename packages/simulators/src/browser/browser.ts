import type { Simulator } from '../simulator.ts';
import { BROWSER_ACTIONS, type BrowserAction } from './actions.ts';
import { ENGINE } from './address.ts';
import { moves } from './moves.ts';
import { reduce } from './reduce.ts';
import { browserSchema, type BrowserWorld } from './world.ts';

type Given = Readonly<Record<string, unknown>>;

const SITE = { owner: '', secure: true, look: 'mist', menu: [], banner: [], kept: {} };
const PAGE = { path: '', about: '', ad: false };
const TAB = { id: 't1', address: ENGINE.address, values: {}, back: [], forward: [] };

/** A web browser: tabs, an address bar, a search engine, and the sites that a task brings. */
export const browser: Simulator<BrowserWorld, BrowserAction> = {
  name: 'browser',
  schema: browserSchema,
  actions: BROWSER_ACTIONS,
  begin: ({ sites, tabs, ...given }) => {
    const open = parts(tabs).length ? parts(tabs) : [{}];
    return {
      files: [],
      current: open[0]!['id'] ?? TAB.id,
      bar: null,
      panel: '',
      zoom: 100,
      shelf: false,
      downloads: [],
      call: '',
      calls: [],
      sent: [],
      news: '',
      ...given,
      sites: parts(sites).map((site) => ({
        ...SITE,
        ...site,
        pages: parts(site['pages']).map((page) => ({ ...PAGE, ...page })),
      })),
      tabs: open.map((tab) => ({
        ...TAB,
        ...tab,
        back: visits(tab['back']),
        forward: visits(tab['forward']),
      })),
    } as unknown as BrowserWorld;
  },
  reduce,
  moves,
};

function parts(given: unknown): Given[] {
  return list(given).map((one) => Object(one) as Given);
}

/** A visit may be told by its address alone. */
function visits(given: unknown): unknown[] {
  return list(given).map((one) =>
    typeof one === 'string' ? { address: one, values: {} } : { values: {}, ...Object(one) },
  );
}

function list(given: unknown): unknown[] {
  return Array.isArray(given) ? given : [];
}
