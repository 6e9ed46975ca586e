/** Criteria are compared to nine decimals: what differs by the last bits of a sum is a tie. */
export function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Sum of the products of `weights` and as many values of `table`, from `at` on. */
export function dot(weights: Float64Array, table: Float64Array, at = 0): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * table[at + i]!;
  return sum;
}
