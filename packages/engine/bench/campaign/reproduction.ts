import { THREE_LEVELS } from '../banks.ts';
import type { RivalName } from '../rivals/all.ts';
import { at, type OneBank } from './figures.ts';
import type { Job } from './job.ts';
import { TRUE_RHO } from './scenarios.ts';

/** Rows of the field's measurement.md, on the vectors' bank of 120: exact levels and RMSE. */
const FLASH = { 10: [0.667, 0.727], 20: [0.697, 0.623], 30: [0.704, 0.593] } as const;
const ROWS = {
  'MAP + D-rule, told': { 10: [0.701, 0.583], 20: [0.743, 0.514], 30: [0.761, 0.476] },
  jsCAT: { 10: [0.627, 0.723], 20: [0.693, 0.618], 30: [0.722, 0.566] },
  'Pix-flash-like': FLASH,
  'Pix-flash-like, recentred': FLASH,
} as const;

type Reproduced = keyof typeof ROWS;

export const REPRODUCED = Object.keys(ROWS) as Reproduced[];

const CHUNKS = 10;

/** Ten jobs of a tenth of the people each. */
export function reproductionJobs(people: number, engines: RivalName[] = REPRODUCED): Job[] {
  const each = Math.ceil(people / CHUNKS);
  return Array.from({ length: CHUNKS }, (_, i) => ({
    scenario: 'reproduction',
    bank: { from: 'vectors', name: 'bank120', cuts: THREE_LEVELS },
    people: { rho: TRUE_RHO },
    from: i * each,
    to: (i + 1) * each,
    engines,
    questions: 30,
  }));
}

export interface Reproduction {
  engine: Reproduced;
  questions: number;
  /** Exact levels and RMSE. */
  expected: readonly [exact: number, rmse: number];
  measured: readonly [exact: number, rmse: number];
}

export function reproduction(played: readonly OneBank[]): Reproduction[] {
  return REPRODUCED.filter((engine) => played[0]![engine]).flatMap((engine) =>
    ([10, 20, 30] as const).map((questions) => ({
      engine,
      questions,
      expected: ROWS[engine][questions],
      measured: [at(played, engine, 'exact', questions), at(played, engine, 'rmse', questions)] as const,
    })),
  );
}

/** The issue asks for 20 and 30; of flash, one of its two readings is the rival. The rest is only shown. */
export function isAsked({ engine, questions }: Reproduction): boolean {
  return questions > 10 && engine !== 'Pix-flash-like, recentred';
}

export function isReproduced({ expected, measured }: Reproduction, margin: number): boolean {
  return expected.every((value, i) => Math.abs(measured[i]! - value) <= margin);
}
