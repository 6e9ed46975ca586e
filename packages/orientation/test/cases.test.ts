import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '@balise/schema';
import type { Findings } from '../src/findings.ts';
import { orient } from '../src/index.ts';
import cases from './cases.json' with { type: 'json' };

/** Written as a mediator would judge them, before the rules. */
for (const { id, person, needs, steps, ...given } of cases.cases) {
  test(`${id}: ${person}`, () => {
    const found: Findings = {
      domains: Object.entries(given.domains).map(([domain, shape]) => ({
        id: domain,
        levels: cases.levels[shape as keyof typeof cases.levels],
        answered: shape === 'sans-reponse' ? 0 : 3,
      })),
      context: given.context as Context,
      confidence: (given.confidence ?? []) as Findings['confidence'],
    };
    const got = orient(found);
    assert.deepEqual(
      got.needs.map((need) => [need.service, need.priority]),
      needs,
    );
    assert.deepEqual(
      got.steps.map((step) => step.id),
      steps,
    );
  });
}
