import { FOUR_LEVELS, THREE_LEVELS } from '../banks.ts';
import type { RivalName } from '../rivals/all.ts';
import type { Job } from './job.ts';

/** How many banks, and people on each of them; people of the reproduction in all. */
export interface Size {
  banks: number;
  people: number;
  reproduction: number;
}

/** The issue asks for ten banks and 3,000 people at least, and 10,000 for the reproduction. */
export const FULL: Size = { banks: 12, people: 260, reproduction: 10_000 };
export const QUICK: Size = { banks: 10, people: 30, reproduction: 1_000 };

export const TRUE_RHO = 0.7;
const COMPARED: RivalName[] = ['ours', 'ours, told', 'MAP + D-rule, told', 'jsCAT'];
const OTHERS: RivalName[] = ['Pix-flash-like', 'Pix-like ladder', 'best fixed form', 'random'];

/** Other prior weights were tried on banks 0 to 11, 100 to 119 and 1000 to 1011: none of those is played here. */
const FIRST_BANK = 2000;

type Scenario = Pick<Job, 'engines' | 'questions' | 'misjudged' | 'people'> & {
  size: number;
  cuts?: number[];
  timed?: true;
};

const clean = (size: number, engines: RivalName[], rest: Partial<Scenario> = {}): Scenario => ({
  size,
  engines,
  people: { rho: TRUE_RHO },
  questions: 40,
  ...rest,
});

const at20 = (people: Partial<Job['people']>, rest: Partial<Scenario> = {}): Scenario =>
  clean(120, COMPARED, { people: { rho: TRUE_RHO, ...people }, questions: 20, ...rest });

/** Everything played on random banks. Three levels cut at −.8 and .6 where nothing else is said. */
export const SCENARIOS = {
  'clean 500': clean(500, ['ours', 'ours, told', 'jsCAT']),
  'clean 120': clean(120, [...COMPARED, ...OTHERS]),
  'clean 60': clean(60, ['ours', 'jsCAT']),
  'four levels': clean(120, COMPARED, { cuts: FOUR_LEVELS }),
  exposure: clean(500, ['ours', 'ours, exposure on'], { questions: 20 }),
  time: clean(120, ['ours', 'ours, blind to time'], { questions: 30, timed: true }),
  'wrong parameters': at20({}, { misjudged: true }),
  careless: at20({ careless: 0.1 }),
  "don't know": at20({ unknown: 0.5 }),
  'ρ = 0': at20({ rho: 0 }),
  'ρ = .2': at20({ rho: 0.2 }),
  'ρ = .4': at20({ rho: 0.4 }),
  'ρ = .9': at20({ rho: 0.9 }),
  'mean −.7': at20({ mean: -0.7 }),
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof SCENARIOS | 'reproduction';

/** The jobs of the whole campaign, the long ones first so that no process ends up waiting. */
export function jobsOf({ banks, people }: Size): Job[] {
  return Object.entries<Scenario>(SCENARIOS).flatMap(
    ([scenario, { size, cuts = THREE_LEVELS, timed = false, ...rest }]) =>
      Array.from({ length: banks }, (_, i): Job => {
        const bank = { from: 'random', size, index: FIRST_BANK + i, cuts, timed } as const;
        return { scenario, bank, from: 0, to: people, ...rest };
      }),
  );
}
