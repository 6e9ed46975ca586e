import type { ExpressFigures } from '../express.ts';
import { at, minutesTo, mostGiven, shareOf30 } from '../campaign/figures.ts';
import type { Measure, OneBank, Played } from '../campaign/figures.ts';
import { estimated } from '../campaign/interval.ts';
import type { ScenarioName } from '../campaign/scenarios.ts';
import type { RivalName } from '../rivals/all.ts';
import type { Bar } from './bar.ts';

/** The bars that people simulated on random banks decide, in the order of the table. */
export function accuracyBars(played: Played, express: ExpressFigures): Bar[] {
  const figure = (scenario: ScenarioName, statistic: (banks: readonly OneBank[]) => number) =>
    estimated(played.get(scenario)!, statistic);
  const bar = (
    name: string,
    [sense, limit]: ['≤' | '≥', number],
    known: string,
    scenario: ScenarioName,
    statistic: (banks: readonly OneBank[]) => number,
    digits = 3,
  ): Bar => ({ name, sense, limit, known, digits, measured: figure(scenario, statistic) });

  const needed = (size: 60 | 120 | 500, limit: number, known: [string, string], other: RivalName = 'jsCAT') =>
    (['rmse', 'exact'] as const).map((measure, i) =>
      bar(
        `share of the 30 questions of ${other} for its ${measure === 'rmse' ? 'RMSE' : 'exact levels'}, bank ${size}, not told`,
        ['≤', limit],
        known[i]!,
        `clean ${size}`,
        (banks) => shareOf30(banks, 'ours', other, measure),
      ),
    );
  const at20 = (engine: RivalName, measure: Measure) => (banks: readonly OneBank[]) =>
    at(banks, engine, measure, 20);
  const over = (engine: RivalName, other: RivalName) => (banks: readonly OneBank[]) =>
    at20(engine, 'exact')(banks) - at20(other, 'exact')(banks);
  const covered = (name: string, limits: ['≤' | '≥', number], known: string, scenario: ScenarioName) =>
    bar(
      `coverage of 90 % intervals at 20, not told: ${name}`,
      limits,
      known,
      scenario,
      at20('ours', 'covered'),
    );
  const exact = (questions: number, limit: number, known: string) =>
    bar(
      `four levels, not told, bank 120: exact at ${questions}`,
      ['≥', limit],
      known,
      'four levels',
      (banks) => at(banks, 'ours', 'exact', questions),
    );

  return [
    ...needed(60, 0.4, ['.34', '.31']),
    ...needed(120, 0.47, ['.43', '.36']),
    ...needed(500, 0.6, ['.56', '.52']),
    ...needed(120, 0.5, ['.28–.41 told', '.28–.41 told'], 'Pix-flash-like'),
    bar(
      'exact levels at 20 less those of MAP + D-rule, both told, bank 120',
      ['≥', 0],
      '+.005 to +.019',
      'clean 120',
      over('ours, told', 'MAP + D-rule, told'),
    ),
    bar(
      'RMSE at 20 over that of MAP + D-rule, both told, bank 120',
      ['≤', 1.01],
      '–',
      'clean 120',
      (banks) => at20('ours, told', 'rmse')(banks) / at20('MAP + D-rule, told', 'rmse')(banks),
    ),
    bar(
      'exact levels at 20 less those of jsCAT, true ρ = 0, not told',
      ['≥', -0.01],
      '+.007 to −.010',
      'ρ = 0',
      over('ours', 'jsCAT'),
    ),
    covered('clean', ['≥', 0.87], '.92', 'clean 120'),
    covered('clean', ['≤', 0.94], '.92', 'clean 120'),
    covered('ρ = 0', ['≥', 0.85], '.86', 'ρ = 0'),
    covered('careless', ['≥', 0.87], '.91', 'careless'),
    bar(
      'minutes to RMSE .55 with the time rule over those without, bank 120',
      ['≤', 0.85],
      '.80',
      'time',
      (banks) => minutesTo(banks, 'ours', 0.55) / minutesTo(banks, 'ours, blind to time', 0.55),
    ),
    exact(10, 0.58, '.60'),
    exact(20, 0.63, '.65'),
    exact(40, 0.68, '.70'),
    bar(
      'four levels, not told, bank 120: within one at 20',
      ['≥', 0.99],
      '.994',
      'four levels',
      at20('ours', 'within'),
    ),
    bar(
      'share of people given the most given item at 6–20 of 20, exposure on, bank 500',
      ['≤', 0.35],
      '.48 (whole test)',
      'exposure',
      (banks) => mostGiven(banks, 'ours, exposure on'),
    ),
    bar(
      'exact levels at 20 that exposure control costs, bank 500',
      ['≤', 0.025],
      '–',
      'exposure',
      over('ours', 'ours, exposure on'),
    ),
    {
      name: `express on abc (${express.items} items): domains left "pas assez pour le dire"`,
      sense: '≤',
      limit: 0.3,
      measured: express.unsaid,
      digits: 2,
      known: '.35 (110 items)',
      goal: true,
    },
  ];
}
