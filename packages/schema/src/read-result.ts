import { read, type Reading } from './read.ts';
import { resultSchema, type Result } from './result.ts';

/** Reads a result kept or received. Version 1 is the first; a newer one is refused (`not-allowed` at `version`). */
export function readResult(json: string): Reading<Result> {
  return read(json, resultSchema);
}
