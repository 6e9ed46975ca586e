import type { RivalName } from '../rivals/all.ts';
import type { JobResult } from './job.ts';
import type { ScenarioName } from './scenarios.ts';
import type { Tally } from './tally.ts';

/** What the engines did on one bank. */
export type OneBank = JobResult['tallies'];

/** All that was played, bank by bank. */
export type Played = Map<ScenarioName, OneBank[]>;

export function gather(results: readonly JobResult[]): Played {
  const played: Played = new Map();
  for (const { scenario, tallies } of results) {
    const name = scenario as ScenarioName;
    played.set(name, [...(played.get(name) ?? []), tallies]);
  }
  return played;
}

const MEASURES = {
  exact: share('exact'),
  within: share('within'),
  covered: share('covered'),
  rmse: (tally: Tally, n: number) => Math.sqrt(share('squared')(tally, n)),
  minutes: ({ minutes, people }: Tally, n: number) => minutes[n]! / people,
};

export type Measure = keyof typeof MEASURES;

function share(of: 'exact' | 'within' | 'covered' | 'squared') {
  return (tally: Tally, n: number) => tally[of][n]! / (tally.people * tally.domains);
}

/** A figure after n questions, as the mean over the banks. */
export function at(banks: readonly OneBank[], engine: RivalName, measure: Measure, n: number): number {
  return banks.reduce((sum, one) => sum + MEASURES[measure](one[engine]!, n), 0) / banks.length;
}

/** The same by number of questions: index n is after n + 1 of them. */
export function curve(banks: readonly OneBank[], engine: RivalName, measure: Measure): number[] {
  const questions = banks[0]![engine]!.squared.length - 1;
  return Array.from({ length: questions }, (_, n) => at(banks, engine, measure, n + 1));
}

/**
 * Where a curve reaches a target and keeps it from there on, in places of the curve and parts of them;
 * NaN where it does not. `sense` is 1 where higher is better, −1 where lower is.
 */
export function reached(values: readonly number[], target: number, sense: 1 | -1): number {
  const last = values.findLastIndex((value) => sense * (value - target) < 0);
  if (last === values.length - 1) return NaN;
  if (last < 0) return 0;
  const [before, after] = [values[last]!, values[last + 1]!];
  return last + (target - before) / (after - before);
}

/** Questions an engine needs for what another has after 30, as a share of those 30. */
export function shareOf30(
  banks: readonly OneBank[],
  engine: RivalName,
  other: RivalName,
  measure: 'rmse' | 'exact',
): number {
  const target = at(banks, other, measure, 30);
  const place = reached(curve(banks, engine, measure), target, measure === 'rmse' ? -1 : 1);
  return (place + 1) / 30;
}

/** Minutes after which an engine has this RMSE. */
export function minutesTo(banks: readonly OneBank[], engine: RivalName, rmse: number): number {
  const place = reached(curve(banks, engine, 'rmse'), rmse, -1);
  const minutes = curve(banks, engine, 'minutes');
  const whole = Math.floor(place);
  return minutes[whole]! + (place - whole) * ((minutes[whole + 1] ?? 0) - minutes[whole]!);
}

/** Share of people given the item that most are given at positions 6 to 20, as the mean over the banks. */
export function mostGiven(banks: readonly OneBank[], engine: RivalName): number {
  const shares = banks.map((one) => Math.max(...one[engine]!.given) / one[engine]!.people);
  return shares.reduce((sum, value) => sum + value, 0) / shares.length;
}
