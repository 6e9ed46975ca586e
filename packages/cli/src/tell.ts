import { LIMITS } from '@balise/schema';
import { fill, problemSentence, type Finding } from '@balise/schema/problem-words';
import type { Words } from './words.ts';

/** Writes findings on stderr under a heading; the first ones only, since an author mends those first. */
export function tell(
  findings: readonly Finding[],
  heading: 'faults' | 'warnings',
  { own, problems }: Words,
): void {
  console.error(fill(own.tell[heading], { count: findings.length }));
  for (const finding of findings.slice(0, LIMITS.problems))
    console.error(`- ${problemSentence(finding, problems)}`);
  if (findings.length > LIMITS.problems) console.error(fill(own.tell.more, { shown: LIMITS.problems }));
}
