import type { BrowserWorld, Page, SavedFile, Site, Tab } from './world.ts';

/** The search engine that a new tab opens. Its name is the same in every language. */
export const ENGINE = { name: 'Loupe', address: 'loupe-recherche.fr' } as const;

const RESULTS = `${ENGINE.address}/?q=`;
const FILE = 'file:';

/** What an address leads to. */
export type Screen =
  | { kind: 'start' }
  | { kind: 'results'; query: string }
  | { kind: 'page'; site: Site; page: Page }
  | { kind: 'file'; file: SavedFile }
  /** Nothing has this address; `site` where only the page is missing. */
  | { kind: 'lost'; site?: Site };

export function screenAt({ sites, files }: BrowserWorld, { address }: Pick<Tab, 'address'>): Screen {
  if (address === ENGINE.address) return { kind: 'start' };
  if (address.startsWith(RESULTS))
    return { kind: 'results', query: address.slice(RESULTS.length).replaceAll('+', ' ') };
  const file = files.find(({ id }) => address === fileAddress(id));
  if (file) return { kind: 'file', file };
  const site = sites.find((one) => address === one.address || address.startsWith(`${one.address}/`));
  const page = site?.pages.find(({ path }) => address === site.address + path);
  return site && page ? { kind: 'page', site, page } : { kind: 'lost', ...(site && { site }) };
}

export function fileAddress(id: string): string {
  return FILE + id;
}

/** A typed text as an address, or null where it is words to search: no dot, or spaces within. */
export function addressOf(typed: string): string | null {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
  return /^[^\s/]+\.[^\s/.]{2,}(\/\S*)?$/.test(bare) ? bare : null;
}

/** The part of an address that its owner has registered: all that stands before it is free to invent. */
export function registered(address: string): string {
  const [host = ''] = address.split('/');
  return /[^.]+\.(gouv\.)?[^.]+$/.exec(host)?.[0] ?? host;
}
