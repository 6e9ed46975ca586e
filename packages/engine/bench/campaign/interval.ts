export interface Estimated {
  value: number;
  low: number;
  high: number;
}

/**
 * A statistic of several banks with its 95 % interval: the jackknife over banks (Tukey 1958) with Student's
 * quantile. For a mean over banks it is the usual interval; people and pairing are in it, since a bank's
 * engines met the same people.
 */
export function estimated<T>(banks: readonly T[], statistic: (banks: readonly T[]) => number): Estimated {
  const value = statistic(banks);
  const left = banks.map((_, out) => statistic(banks.filter((_, i) => i !== out)));
  const mean = left.reduce((sum, one) => sum + one, 0) / left.length;
  const squares = left.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const half = student(left.length - 1) * Math.sqrt((squares * (left.length - 1)) / left.length);
  return { value, low: value - half, high: value + half };
}

/** The .975 quantile, by the expansion 26.7.5 of Abramowitz & Stegun. */
function student(freedom: number): number {
  const z = 1.959964;
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return terms.reduce((sum, term, i) => sum + term / freedom ** (i + 1), z);
}
