import { curve, at, type Measure, type Played } from '../campaign/figures.ts';
import type { ScenarioName } from '../campaign/scenarios.ts';
import type { RivalName } from '../rivals/all.ts';
import type { Line, Plot } from './plot.ts';

const LOOKS: Partial<Record<RivalName, Pick<Line, 'look' | 'dash'>>> = {
  ours: { look: 'sea strong' },
  'ours, told': { look: 'sea', dash: '8 4' },
  'MAP + D-rule, told': { look: 'ink', dash: '8 4' },
  jsCAT: { look: 'ink' },
  'Pix-flash-like': { look: 'edge' },
  'best fixed form': { look: 'edge', dash: '8 4' },
  random: { look: 'edge', dash: '2 4' },
  'Pix-like ladder': { look: 'edge', dash: '8 4 2 4' },
};

const TENS = [0, 10, 20, 30, 40];
/** Before, every engine still walks in the dark, and the scale would be lost on it. */
const FROM = 3;

function byQuestions(played: Played, scenario: ScenarioName, measure: Measure): Line[] {
  const banks = played.get(scenario)!;
  return (Object.keys(LOOKS) as RivalName[])
    .filter((name) => banks[0]![name])
    .map((name) => ({
      name,
      ...LOOKS[name]!,
      points: curve(banks, name, measure)
        .map((value, n) => [n + 1, value] as const)
        .slice(FROM - 1),
    }));
}

const RHOS = { 'ρ = 0': 0, 'ρ = .2': 0.2, 'ρ = .4': 0.4, 'clean 120': 0.7, 'ρ = .9': 0.9 } as const;

function byRho(played: Played): Line[] {
  const names = Object.keys(RHOS) as (keyof typeof RHOS)[];
  return (['ours', 'ours, told', 'MAP + D-rule, told', 'jsCAT'] as const).map((name) => ({
    name,
    ...LOOKS[name]!,
    points: names.map((scenario) => [RHOS[scenario], at(played.get(scenario)!, name, 'exact', 20)] as const),
  }));
}

/** By file name. */
export function pictures(played: Played): Record<string, Plot> {
  const questions = { label: 'questions', ticks: TENS };
  const exact = { label: 'share of exact levels', ticks: [0.4, 0.5, 0.6, 0.7, 0.8] };
  return {
    'engine-exact': {
      title: 'Bank of 120, three levels: exact levels by number of questions',
      x: questions,
      y: exact,
      lines: byQuestions(played, 'clean 120', 'exact'),
    },
    'engine-rmse': {
      title: 'Bank of 120: error of θ by number of questions',
      x: questions,
      y: { label: 'root mean squared error', ticks: [0.4, 0.6, 0.8, 1] },
      lines: byQuestions(played, 'clean 120', 'rmse'),
    },
    'engine-four-levels': {
      title: 'Bank of 120, four levels: exact levels by number of questions',
      x: questions,
      y: exact,
      lines: byQuestions(played, 'four levels', 'exact'),
    },
    'engine-correlation': {
      title: 'Bank of 120, three levels: exact levels after 20 questions',
      x: { label: 'true correlation between domains', ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
      y: { label: 'share of exact levels', ticks: [0.65, 0.7, 0.75, 0.8, 0.85] },
      lines: byRho(played),
    },
  };
}
