/** Sum of the products of `weights` and as many values of `table`, from `at` on. */
export function dot(weights: Float64Array, table: Float64Array, at = 0): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * table[at + i]!;
  return sum;
}
