import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import process from 'node:process';
import type { Played } from '../campaign/figures.ts';
import type { Reproduction } from '../campaign/reproduction.ts';
import type { Size } from '../campaign/scenarios.ts';
import type { ExpressFigures } from '../express.ts';
import type { SpeedHere } from '../speed/here.ts';
import type { StepTimes } from '../speed/steps.ts';
import { isMet, type Bar } from './bar.ts';
import { reasons } from './reasons.ts';
import { barTable, lengthTable, reproductionTable, scenarioTable, speedTable } from './tables.ts';
import { shown } from './words.ts';

export interface Findings {
  size: Size;
  /** Of the reproduction. */
  margin: number;
  bars: Bar[];
  played: Played;
  reproduced: Reproduction[];
  express: ExpressFigures;
  here: SpeedHere;
  slowed: StepTimes;
  minutes: number;
}

export function machine(): string {
  return `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
}

/** docs/engine.md, pictures apart. */
export function pageOf(findings: Findings): string {
  const { size, bars, played, reproduced, express, here, slowed, minutes } = findings;
  const description = readFileSync(new URL('./description.md', import.meta.url), 'utf8');
  const missed = bars.filter((bar) => !isMet(bar) && !bar.goal).length;
  return `# The engine and its figures

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} (${machine()}; ${minutes.toFixed(0)} minutes).
Do not edit: change \`packages/engine/bench\` and run it again. \`npm run bench -- --quick\` plays fewer people and
leaves its page in \`.cache/bench\`.

${description}
## The bars

${missed === 0 ? 'Every bar is met.' : `Bars missed: ${missed}.`} Each figure of simulated people is a mean over ${size.banks} random banks with
${size.people} people each. All engines meet the same people with the same luck. Intervals are by the jackknife over
banks; « met, by the mean » says that the interval holds the limit. « Not told »: the engine is not given the
correlation between domains, which is .7 where nothing else is said.

${barTable(bars)}

${reasons(bars, played, express)}
## How far each engine gets

![Exact levels by number of questions](pictures/engine-exact.svg)

![Error by number of questions](pictures/engine-rmse.svg)

Exact levels · root mean squared error of θ, three levels (cuts −.8 and .6), random banks of 120:

${lengthTable(played, 'clean 120')}

Banks of 60 and of 500:

${lengthTable(played, 'clean 60')}

${lengthTable(played, 'clean 500')}

## When things are not as the model has them

Exact levels · root mean squared error · coverage of 90 % intervals after 20 questions, banks of 120:

${scenarioTable(played)}

Four levels are cut at −1, 0 and 1. Wrong parameters: b + N(0, .3), log a + N(0, .2). Careless: each answer replaced by
a coin with probability .10. Don't know: « je ne sais pas » instead of half of the wrong answers. « Told » is always the
true correlation.

![Exact levels by true correlation](pictures/engine-correlation.svg)

![Exact levels with four levels](pictures/engine-four-levels.svg)

Express on \`abc\`: ${shown(express.questions, 1)} questions on average; « pas assez pour le dire » in ${shown(express.unsaid.value, 2)} of the domains, in
${shown(express.unsaidTold.value, 2)} if the bank told the correlation.

## Time

A step is the choice of an item and the recording of its answer. The quietest of several rounds, since the machine does
other things too.

${speedTable(here, slowed)}

## Are the rivals those of the field?

On the vectors' bank of 120, ${size.reproduction} people, beside the rows of \`measurement.md\` (1,000 people there). The issue asks
for 20 and 30 questions; the bench stops where one of those is off.

${reproductionTable(reproduced, findings.margin)}

jsCAT is version 5.2.3 from npm, one Cat a domain. The rules like Pix's are written from published facts, without its
code; that of the ladder is given a prior it does not have, without which it fares far worse.

**The row of flash is reproduced with a reservation.** The facts leave open on what its prior is centred. Recentred after
each answer, the rule is too weak at 20 and 30; centred on the start, it comes out at 20 and 30 and is too strong at 10.
About ten variants were tried (centre, variance, draw, items running from one competence), and none gave all three
rows, so the rule measured was probably another in some detail. The bars are held against the stronger reading.

**What was tuned.** Nothing that is in the engine now. Ten other weights of its prior were tried on banks 0 to 11 and
100 to 119. The best of them, unrelated .2 and related by .7 .8, was then played on banks 1000 to 1011, and did not
hold: at ρ = 0 its exact levels were .015 below those of jsCAT (bar .010), and it needed .47 of jsCAT's questions for
its RMSE, a little over the bar. It was taken back. The figures above are of banks from 2000 on, played once.
`;
}
