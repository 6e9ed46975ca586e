/** Points of an ability scale, ascending, each with the length of scale it stands for and its level. */
export interface Grid {
  theta: Float64Array;
  width: Float64Array;
  level: Uint8Array;
}

/** Beyond ±6 a standard normal ability has a probability of 2e-9. */
const REACH = 6;

/**
 * Gauss–Legendre points, level by level: no point straddles a cut, so a level's probability is the
 * plain sum of its points and converges as fast as the mean does. `fineness` multiplies their number.
 */
export function gridOf(cuts: readonly number[], fineness: number): Grid {
  const ends = [Math.min(-REACH, (cuts[0] ?? 0) - 1), ...cuts, Math.max(REACH, (cuts.at(-1) ?? 0) + 1)];
  const theta: number[] = [];
  const width: number[] = [];
  const level: number[] = [];
  for (let l = 0; l + 1 < ends.length; l++) {
    const half = (ends[l + 1]! - ends[l]!) / 2;
    for (const [x, w] of gaussLegendre(Math.ceil((2 + 4 * half) * fineness))) {
      theta.push(ends[l]! + half * (1 + x));
      width.push(half * w);
      level.push(l);
    }
  }
  return { theta: Float64Array.from(theta), width: Float64Array.from(width), level: Uint8Array.from(level) };
}

/** Roots of the Legendre polynomial of degree n, by Newton's method, with their weights, on −1…1, ascending. */
function gaussLegendre(n: number): [x: number, weight: number][] {
  return Array.from({ length: n }, (_, i) => {
    let x = -Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let turn = 0; turn < 8; turn++) {
      let [before, value] = [0, 1];
      for (let k = 1; k <= n; k++)
        [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
      slope = (n * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    return [x, 2 / ((1 - x * x) * slope * slope)];
  });
}
