import { bare } from '../condition.ts';
import { ENGINE } from './address.ts';
import type { Page, Site } from './world.ts';

export interface Result {
  site: Site;
  page: Page;
  ad: boolean;
}

/** Letters that tell a word: what comes after them may be misspelt, or an ending. */
const STEM = 4;
const MOST = 10;

/**
 * What the engine finds: pages that hold the beginnings of the words, those that hold more of them first,
 * and above all the advertisements that hold any.
 */
export function found(sites: readonly Site[], query: string): Result[] {
  const wanted = [...new Set(stems(query))].filter((stem) => stem.length > 2);
  const results = sites
    .flatMap((site) => site.pages.filter(({ about }) => about !== '').map((page) => ({ site, page })))
    .map(({ site, page }) => {
      const held = stems([site.name, site.address, page.title, page.about].join(' '));
      return { site, page, ad: page.ad, score: wanted.filter((stem) => held.includes(stem)).length };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => Number(other.ad) - Number(one.ad) || other.score - one.score);
  return results.slice(0, MOST);
}

function stems(text: string): string[] {
  return bare(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, STEM));
}

/** The address of the results for some words. */
export function searchAddress(query: string): string {
  return `${ENGINE.address}/?q=${query.trim().replace(/\s+/g, '+')}`;
}
