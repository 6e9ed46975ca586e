import { readFileSync } from 'node:fs';
import { normal, random } from './random.ts';

export interface BenchItem {
  id: string;
  /** Index of the domain. */
  domain: number;
  a: number;
  b: number;
  c: number;
  seconds?: number;
  /** Parallel items share a group; the built-in bank has some. */
  group?: string;
}

/** The same cuts in every domain. */
export interface Bank {
  domains: number;
  cuts: number[];
  items: BenchItem[];
}

/** Which bank a job plays on, as plain data: every process builds the same one from it. */
export type BankPlan = { cuts: number[] } & (
  | { from: 'vectors'; name: 'bank60' | 'bank120' }
  | { from: 'abc' }
  | { from: 'random'; size: number; index: number; timed?: boolean }
);

export const THREE_LEVELS = [-0.8, 0.6];
export const FOUR_LEVELS = [-1, 0, 1];
const DOMAINS = 5;

export function bankOf(plan: BankPlan): Bank {
  const items = plan.from === 'random' ? drawn(plan) : plan.from === 'abc' ? abc() : vectorItems(plan.name);
  return { domains: DOMAINS, cuts: plan.cuts, items };
}

/** log a ~ N(.2, .3), b ~ N(−.5, 1.2), c = .2 for half; seconds log-normal with median 30 and sd .5. */
function drawn({ size, index, timed }: { size: number; index: number; timed?: boolean }): BenchItem[] {
  const next = random('bank', size, index);
  const clock = random('seconds', size, index);
  return Array.from({ length: size }, (_, i) => ({
    id: `i${String(i).padStart(3, '0')}`,
    domain: i % DOMAINS,
    a: Math.exp(0.2 + 0.3 * normal(next)),
    b: -0.5 + 1.2 * normal(next),
    // Every other item of a domain: i and i + DOMAINS are neighbours in it.
    c: Math.floor(i / DOMAINS) % 2 ? 0.2 : 0,
    ...(timed && { seconds: 30 * Math.exp(0.5 * normal(clock)) }),
  }));
}

function vectorItems(name: string): BenchItem[] {
  return read<{ items: BenchItem[] }>(`../test/vectors/${name}.json`).items;
}

/** The scored items of the built-in bank, with their expected seconds: as the journey gives them. */
function abc(): BenchItem[] {
  type Written = Omit<BenchItem, 'domain'> & { domain: string; type: string };
  const { domains, items } = read<{ domains: { id: string }[]; items: Written[] }>(
    '../../../question-banks/abc/bank.json',
  );
  return items
    .filter(({ type }) => type !== 'confidence')
    .map(({ id, domain, a, b, c = 0, seconds, group }) => ({
      id,
      domain: domains.findIndex((one) => one.id === domain),
      a,
      b,
      c,
      ...(seconds !== undefined && { seconds }),
      ...(group !== undefined && { group }),
    }));
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as T;
}

/** What a calibration on few people may have got wrong: b + N(0, .3), log a + N(0, .2). */
export function misjudged(bank: Bank, name: string): Bank {
  const next = random('misjudged', name);
  const items = bank.items.map((item) => ({
    ...item,
    a: item.a * Math.exp(0.2 * normal(next)),
    b: item.b + 0.3 * normal(next),
  }));
  return { ...bank, items };
}

export function levelOf(cuts: readonly number[], theta: number): number {
  let level = 0;
  while (level < cuts.length && theta >= cuts[level]!) level++;
  return level;
}
