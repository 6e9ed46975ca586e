import type { Result } from '../src/index.ts';

/** A whole result with something in each list. */
export function smallResult(): Result {
  return {
    format: 'balise-result',
    version: 1,
    kit: '0.1.0',
    bank: { id: 'abc', version: '1.0.0', hash: '0123456789abcdef' },
    mode: 'assisted',
    length: 'express',
    lang: 'fr',
    complete: true,
    startedAt: '2026-11-22T09:00:00Z',
    finishedAt: '2026-11-22T09:12:00Z',
    domains: [
      {
        id: '1',
        theta: -0.4,
        sd: 0.6,
        levels: [0.1, 0.5, 0.35, 0.05],
        level: null,
        range: [1, 2],
        answered: 3,
        can: ['1.1.1'],
        next: ['1.2.1'],
      },
    ],
    competences: [
      { framework: 'digcomp', version: '3.0', code: '1.1', right: 1, partial: 0, wrong: 1, unknown: 1 },
    ],
    confidence: [{ item: 'd1-confiance-site', said: 'helped', shown: null }],
    autonomy: 'partiellement_autonome',
    context: { reasons: ['papiers'], using: ['doigt'] },
    observations: ['essaie-seul'],
    aids: [{ item: 'd1-defiler', kind: 'hint' }],
    untried: [{ item: 'd1-tableau', reason: 'sight' }],
    needs: [{ service: 'Accompagnement', priority: 1, rule: 'r1' }],
    steps: [{ id: 's1', rule: 'r1' }],
  };
}
