import { shareOf30, type Played } from '../campaign/figures.ts';
import { estimated } from '../campaign/interval.ts';
import type { ExpressFigures } from '../express.ts';
import type { RivalName } from '../rivals/all.ts';
import { isSure, type Bar } from './bar.ts';
import { shown } from './words.ts';

/** Why what is not reached, or only just, is not. */
export function reasons(bars: readonly Bar[], played: Played, express: ExpressFigures): string {
  const open = bars.filter((bar) => !isSure(bar));
  return [
    ...(open.some(({ name }) => name.includes('jsCAT for its RMSE')) ? [overJscat(played)] : []),
    ...(open.some(({ goal }) => goal) ? [ofExpress(express)] : []),
  ].join('\n\n');
}

/** What those told the correlation reach is the floor for one that is not. */
function overJscat(played: Played): string {
  const of = (engine: RivalName) => {
    const { value, low, high } = estimated(played.get('clean 120')!, (banks) =>
      shareOf30(banks, engine, 'jsCAT', 'rmse'),
    );
    return `${shown(value, 2)} (${shown(low, 2)} to ${shown(high, 2)})`;
  };
  return `**Why jsCAT's RMSE is a close bar.** Told the correlation, our engine needs ${of('ours, told')} of jsCAT's 30 questions on the
banks of 120, and MAP + D-rule ${of('MAP + D-rule, told')}: an engine that is not told can come near that and not go below. The
error falls by some .008 a question there, so a difference of .005 in jsCAT's own figure moves the share by .02: hence
the wide intervals. Less prior weight on unrelated domains lowers the share by .01 or so and is paid for at ρ = 0, where
exact levels then fall below their bar; weighing the variance of θ more in the choice gains nothing.`;
}

function ofExpress({ unsaid, unsaidTold, items }: ExpressFigures): string {
  return `**Why the goal of the express length is far.** ${shown(unsaid.value, 2)} rather than .30: \`abc\` has ${items} scored items of discrimination 1
or so, set by expert judgement. Ten questions are two a domain, and two such answers do not part four levels one unit
wide; what the other domains add depends on the correlation. Told that it is .7 the engine leaves
${shown(unsaidTold.value, 2)}. Taking domains to be related more surely was seen to reach .37, at a loss where they are not.
What is missing is a correlation calibrated on real answers, not another rule of choice.`;
}
