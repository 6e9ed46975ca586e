import type { SpeedHere } from '../speed/here.ts';
import type { StepTimes } from '../speed/steps.ts';
import { exactly, type Bar } from './bar.ts';

/** The bars in time and weight. */
export function speedBars(here: SpeedHere, slowed: StepTimes, weight: number): Bar[] {
  const time = { sense: '≤', unit: 'ms', digits: 2, known: '–' } as const;
  const ratio = { sense: '≤', limit: 1 / 8, digits: 3 } as const;
  return [
    {
      ...ratio,
      name: 'step over that of jsCAT, bank 120, not told, warm: median',
      measured: exactly(here.ours120.median / here.jscat120.median),
      known: '1/15',
    },
    {
      ...ratio,
      name: 'the same: p99',
      measured: exactly(here.ours120.p99 / here.jscat120.p99),
      known: '1/13',
    },
    { ...time, name: 'step, bank 500, here: p99', limit: 2.5, measured: exactly(here.ours500.p99) },
    {
      ...time,
      name: 'step, bank 500, Chromium slowed six times: p99',
      limit: 16,
      measured: exactly(slowed.p99),
    },
    {
      name: 'the engine, minified and gzipped',
      sense: '≤',
      limit: 5000,
      unit: 'bytes',
      digits: 0,
      measured: exactly(weight),
      known: '–',
    },
  ];
}
