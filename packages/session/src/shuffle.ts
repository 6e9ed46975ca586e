import type { Item } from '@balise/schema/codes';

/**
 * The order in which what is to be ordered or matched is laid out: drawn from the seed and the item,
 * so that a resumed test shows the same, and never the solution. Undefined for other types.
 */
export function startOrder(item: Item, seed: number): string[] | undefined {
  if (item.type !== 'order' && item.type !== 'match') return undefined;
  const solution =
    item.type === 'order' ? item.key : [...item.pairs.map((pair) => pair[1]), ...(item.extra ?? [])];
  // Extra things exchanged among themselves would leave every pair in its place.
  const paired = item.type === 'order' ? item.key : item.pairs;
  const random = generator(seed, item.id);
  for (;;) {
    const start = shuffled(solution, random);
    if (paired.some((_, i) => start[i] !== solution[i])) return start;
  }
}

/** Fisher–Yates. */
function shuffled(values: readonly string[], random: () => number): string[] {
  const result = [...values];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

/** mulberry32 (public domain, T. Ettinger), started from the seed and the letters of a name. */
function generator(seed: number, name: string): () => number {
  let state = seed | 0;
  for (const char of name) state = Math.imul(state ^ char.codePointAt(0)!, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
