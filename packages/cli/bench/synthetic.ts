import type { CountedVisit } from '@balise/schema/count-results';
import { LENGTHS, OBSTACLES, WENT, type Result } from '@balise/schema/codes';
import { randomOf } from '../../../scripts/campaign.ts';
import { simulatedResult } from '../../schema/test/simulated.ts';

/** The months that results end in: one of each of four quarters. */
const QUARTERS = ['2025-10', '2026-01', '2026-04', '2026-07'];

/**
 * Results of people who do not exist, as long as real ones. Each is made of those of a few people who sat the test in
 * the real engine, its domains and its needs drawn apart: that many tests would take hours, and what is counted of
 * one is counted alone. The seed decides all.
 */
export function* syntheticVisits(many: number, seed: number, sat: number): Generator<CountedVisit> {
  const draw = randomOf(seed);
  const among = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const pool = Array.from({ length: sat }, (_, i) =>
    // One in ten ends early: there is not enough to say of most domains.
    simulatedResult(draw, LENGTHS[i % LENGTHS.length]!, i % 10 ? Infinity : 2),
  );
  for (let i = 0; i < many; i++) {
    const person = among(pool);
    const finishedAt = `${among(QUARTERS)}-${String(1 + Math.floor(draw() * 28)).padStart(2, '0')}T09:30:00.000Z`;
    const domains = person.domains.map((_, k) => among(pool).domains[k]!);
    const result: Result = { ...person, finishedAt, domains, needs: among(pool).needs };
    const went = among(WENT);
    const obstacle = went === 'oui' || draw() < 0.3 ? null : among(OBSTACLES);
    yield { result, outcome: draw() < 0.4 ? { went, obstacle } : null };
  }
}
