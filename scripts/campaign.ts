// Campaigns: the same trial many times over. `npm run test:soak` runs them whole on seeds it draws;
// `npm test` runs a short form of the same files (*.campaign.test.ts) on fixed seeds.
import { appendFileSync } from 'node:fs';

const isSoak = process.env.SOAK !== undefined;

/** The share of a campaign that `npm test` runs: a tenth in process, a twentieth in the browser, five at least. */
const SHORT = { process: 10, browser: 20 };

/** How many times to try, given how many times the soak does. */
export function times(full: number, where: keyof typeof SHORT): number {
  return isSoak ? full : Math.max(5, Math.ceil(full / SHORT[where]));
}

/** A campaign's seed, printed so that what failed can be lived through again: `SEED=… npm run test:soak`. */
export function seedOf(name: string): number {
  const seed = isSoak ? Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31)) : 20_261_122;
  console.log(`${name}: seed ${seed}`);
  return seed;
}

/** Numbers from 0 to 1 that the seed alone decides: mulberry32 (public domain, T. Ettinger). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A row of docs/durability.md: what was tried, the bar, and the figure that the whole soak came to. */
export function report(what: string, bar: string, figure: string): void {
  console.log(`${what}: ${figure} (bar: ${bar})`);
  if (process.env.SOAK) appendFileSync(process.env.SOAK, `${JSON.stringify({ what, bar, figure })}\n`);
}

/** True where absolute times are held: in soak, not in `npm test`, which may share its machine. */
export const timesAreHeld = isSoak;
