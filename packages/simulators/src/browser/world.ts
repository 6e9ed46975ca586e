import * as z from 'zod/mini';
import { block, list, text, values } from './blocks.ts';

const page = z.strictObject({
  /** What follows the site's address, from its slash on; "" for the first page. */
  path: text,
  title: text,
  /** What a search engine says of it; "" keeps it out of results. */
  about: text,
  /** It pays to stand above the results. */
  ad: z.boolean(),
  blocks: list(block),
});
export type Page = z.infer<typeof page>;

/** Looks that tell sites apart, by the colours of their head. */
export const LOOKS = ['sea', 'mist', 'ink', 'line', 'care'] as const;

const site = z.strictObject({
  id: text,
  address: text,
  name: text,
  /** Whose certificate it is; "" where nobody has vouched for a name. */
  owner: text,
  secure: z.boolean(),
  look: z.literal(LOOKS),
  menu: list(z.strictObject({ text, to: text })),
  /** Over each of its pages, at the bottom: a cookie banner. */
  banner: list(block),
  kept: values,
  pages: list(page),
});
export type Site = z.infer<typeof site>;

const file = z.strictObject({ id: text, name: text, size: text, blocks: list(block) });
export type SavedFile = z.infer<typeof file>;

const visit = { address: text, values };

const tab = z.strictObject({
  id: text,
  ...visit,
  /** Where it was before, the last one last; and what "forward" leads to, the next one last. */
  back: list(z.strictObject(visit)),
  forward: list(z.strictObject(visit)),
});
export type Tab = z.infer<typeof tab>;

/** Per cent; the browser goes from one to the next. */
export const ZOOMS = [75, 90, 100, 125, 150, 175, 200] as const;
export const PANELS = ['', 'lock', 'menu'] as const;

export const browserSchema = z.strictObject({
  sites: list(site),
  files: list(file),
  tabs: list(tab),
  /** The id of the tab on screen. */
  current: text,
  /** What is being typed over the address, or null. */
  bar: z.nullable(text),
  /** What unfolds under the address bar: about the site, or the browser's menu. */
  panel: z.literal(PANELS),
  zoom: z.literal(ZOOMS),
  /** The list of downloads is on screen. */
  shelf: z.boolean(),
  downloads: list(z.strictObject({ id: text, opened: z.boolean() })),
  /** The number being called, or "". */
  call: text,
  calls: list(text),
  /** What was handed in, in order. */
  sent: list(z.strictObject({ address: text, button: text, values })),
  /** Code of what has just changed, for the live words. */
  news: text,
});
export type BrowserWorld = z.infer<typeof browserSchema>;
