/** Numbers between 0 and 1, the same ones for the same seed. */
export type Random = () => number;

/**
 * The generator sfc32 (Doty-Humphrey, PractRand). Streams of one seed are independent of each other:
 * each starts from its own state, and the first rounds, where the states still look alike, are dropped.
 */
export function random(seed: number, stream: number): Random {
  let [a, b, c, counter] = [seed | 0, Math.floor(seed / 2 ** 32) | 0, stream | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 16; round++) next();
  return next;
}

/** A draw from the standard normal law (Box and Muller 1958). */
export function normal(draw: Random): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}
