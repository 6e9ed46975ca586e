/** Numbers in 0…1, the same for the same names. */
export type Random = () => number;

/** FNV-1a over the names, then Tommy Ettinger's mulberry32: quick, and good enough to draw people with. */
export function random(...names: (string | number)[]): Random {
  let state = 0x811c9dc5;
  for (const unit of names.join(':')) state = Math.imul(state ^ unit.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A standard normal number (Box & Muller 1958). 1 − u keeps the logarithm from 0. */
export function normal(next: Random): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
