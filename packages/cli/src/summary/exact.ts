/** A row of the exact table that DuckDB adds up; never published as it stands. */
export interface ExactCell {
  bank: string;
  /** 2026-Q4 */
  quarter: string;
  topic: 'results' | 'levels' | 'needs' | 'services' | 'followed';
  within: string;
  key: string;
  n: number;
}
