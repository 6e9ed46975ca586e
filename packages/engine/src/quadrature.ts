/** Points of an ability scale, ascending. */
export interface Grid {
  theta: Float64Array;
  /** The length of scale each point stands for. */
  width: Float64Array;
  /** For each level, the index after its last point. */
  ends: number[];
}

/** Beyond ±6 a standard normal ability has a probability of 2e-9. */
const REACH = 6;

/**
 * Gauss–Legendre points, level by level: no point straddles a cut, so a level's probability is the
 * plain sum of its points and converges as fast as the mean does. `fineness` multiplies their number.
 */
export function gridOf(cuts: readonly number[], fineness: number): Grid {
  const bounds = [Math.min(-REACH, (cuts[0] ?? 0) - 1), ...cuts, Math.max(REACH, (cuts.at(-1) ?? 0) + 1)];
  const theta: number[] = [];
  const width: number[] = [];
  const ends: number[] = [];
  for (let l = 0; l + 1 < bounds.length; l++) {
    const half = (bounds[l + 1]! - bounds[l]!) / 2;
    for (const [x, w] of gaussLegendre(Math.ceil((2 + 4 * half) * fineness))) {
      theta.push(bounds[l]! + half * (1 + x));
      width.push(half * w);
    }
    ends.push(theta.length);
  }
  return { theta: Float64Array.from(theta), width: Float64Array.from(width), ends };
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
