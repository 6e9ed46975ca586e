import { orient } from '@balise/orientation';
import type { DomainResult, Result } from '@balise/schema/codes';

const domain = (id: string, levels: number[], range: [number, number], more: Partial<DomainResult> = {}) =>
  ({
    id,
    theta: 0,
    sd: 0.6,
    levels,
    level: range[0] === range[1] ? range[0] : null,
    range,
    answered: 3,
    can: [],
    next: [],
    ...more,
  }) as DomainResult;

/** One sure domain, one between two levels, one unsure, one not asked, one at ease. */
export function someResult(): Result {
  const measured: Omit<Result, 'needs' | 'steps'> = {
    format: 'balise-result',
    version: 1,
    kit: '0.1.0',
    bank: { id: 'abc', version: '1.0.0', hash: 'x' },
    mode: 'self',
    length: 'standard',
    lang: 'fr',
    complete: true,
    startedAt: '2026-11-22T09:00:00.000Z',
    finishedAt: '2026-11-22T09:15:00.000Z',
    domains: [
      domain('1', [0.9, 0.1, 0, 0], [0, 0], { can: ['1.0.1', '1.0.2', '1.0.3'], theta: -1.4 }),
      domain('2', [0.1, 0.5, 0.4, 0], [1, 2], { can: ['2.1.1', '2.1.2', '2.1.3'] }),
      domain('3', [0.2, 0.3, 0.3, 0.2], [0, 3]),
      domain('4', [0.16, 0.34, 0.34, 0.16], [0, 3], { answered: 0 }),
      domain('5', [0, 0, 0, 1], [3, 3], { can: ['5.3.1', '5.3.2', '5.3.3'], theta: 1.8 }),
    ],
    competences: ['1.1', '2.1', '4.1'].map((code) => ({
      framework: 'crcn' as const,
      version: '2019',
      code,
      right: 1,
      partial: 0,
      wrong: 2,
      unknown: 0,
    })),
    confidence: [{ item: 'd1-confiance-site', said: 'alone', shown: 'wrong' }],
    autonomy: null,
    context: {},
    aids: [],
    untried: [],
  };
  return { ...measured, ...orient(measured) };
}
