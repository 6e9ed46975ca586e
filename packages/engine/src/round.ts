/** Criteria are compared to nine decimals: what differs by the last bits of a sum is a tie. */
export function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
