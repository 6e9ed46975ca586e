import { at, type Measure, type OneBank, type Played } from '../campaign/figures.ts';
import { isAsked, isReproduced, type Reproduction } from '../campaign/reproduction.ts';
import type { ScenarioName } from '../campaign/scenarios.ts';
import type { RivalName } from '../rivals/all.ts';
import type { SpeedHere } from '../speed/here.ts';
import type { StepTimes } from '../speed/steps.ts';
import type { Bar } from './bar.ts';
import { limitOf, measuredOf, shown, verdictOf } from './words.ts';

export function markdown(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function barTable(bars: readonly Bar[]): string {
  const rows = bars.map((bar) => [bar.name, limitOf(bar), measuredOf(bar), verdictOf(bar), bar.known]);
  return markdown(['figure', 'bar', 'measured (95 % interval)', 'verdict', 'best known before'], rows);
}

export function reproductionTable(rows: readonly Reproduction[], margin: number): string {
  const pair = (values: readonly number[]) => values.map((value) => shown(value, 3)).join(' · ');
  return markdown(
    ['engine', 'questions', 'exact · RMSE there', 'here', 'within ± ' + shown(margin, 2), 'asked'],
    rows.map((row) => {
      const { engine, questions, expected, measured } = row;
      return [
        engine,
        String(questions),
        pair(expected),
        pair(measured),
        isReproduced(row, margin) ? 'yes' : 'no',
        isAsked(row) ? 'yes' : 'no',
      ];
    }),
  );
}

function cell(banks: readonly OneBank[], engine: RivalName, n: number, measures: Measure[]): string {
  if (!banks[0]![engine]) return '';
  return measures
    .map((measure) => shown(at(banks, engine, measure, n), measure === 'covered' ? 2 : 3))
    .join(' · ');
}

/** Every engine on one bank size, by number of questions. */
export function lengthTable(played: Played, scenario: ScenarioName): string {
  const banks = played.get(scenario)!;
  const lengths = [10, 20, 30, 40];
  return markdown(
    ['engine', ...lengths.map((n) => `at ${n}`)],
    (Object.keys(banks[0]!) as RivalName[]).map((engine) => [
      engine,
      ...lengths.map((n) => cell(banks, engine, n, ['exact', 'rmse'])),
    ]),
  );
}

/** Every scenario on the bank of 120, after 20 questions. */
export function scenarioTable(played: Played): string {
  const engines: RivalName[] = ['ours', 'ours, told', 'MAP + D-rule, told', 'jsCAT'];
  const names = [...played.keys()].filter((name) => engines.every((engine) => played.get(name)![0]![engine]));
  return markdown(
    ['scenario', ...engines],
    names.map((name) => [
      name === 'clean 120' ? 'clean, ρ = .7' : name,
      ...engines.map((engine) => cell(played.get(name)!, engine, 20, ['exact', 'rmse', 'covered'])),
    ]),
  );
}

export function speedTable(here: SpeedHere, slowed: StepTimes): string {
  const row = (name: string, { median, p99 }: StepTimes) => [name, shown(median, 3), shown(p99, 3)];
  return markdown(
    ['step', 'median, ms', 'p99, ms'],
    [
      row('ours, bank 120', here.ours120),
      row('jsCAT, bank 120, as its README uses it', here.jscat120),
      row('jsCAT, bank 120, without its copy of the bank at each step', here.jscat120NoCopy),
      row('ours, bank 500', here.ours500),
      row('ours, bank 500, Chromium slowed six times', slowed),
    ],
  );
}
