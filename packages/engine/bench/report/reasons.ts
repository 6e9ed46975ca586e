import type { ExpressFigures } from '../express.ts';
import { isMet, type Bar } from './bar.ts';
import { shown } from './words.ts';

/** Why what is not reached is not. */
export function reasons(bars: readonly Bar[], { unsaid, unsaidTold, items }: ExpressFigures): string {
  if (bars.every(isMet)) return '';
  return `**Why the goal of the express length is not reached.** ${shown(unsaid.value, 2)} rather than .30: \`abc\` has ${items} scored items of
discrimination 1 or so, set by expert judgement. Ten questions are two a domain, and two such answers do not part four
levels one unit wide; what the other domains add depends on the correlation. Told to be .7 it leaves
${shown(unsaidTold.value, 2)}: what is missing is a calibration on real answers, not another rule of choice.
`;
}
