import type { Result } from './result.ts';

/** Was something of this domain done right, in part at least? A probability alone is no ground for praise. */
export function hasSucceeded(result: Result, domain: string): boolean {
  return result.competences.some(
    ({ framework, code, right, partial }) =>
      framework === 'crcn' && code.startsWith(`${domain}.`) && right + partial > 0,
  );
}
