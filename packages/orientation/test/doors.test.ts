import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WEIGHTS } from '../src/places/weights.ts';
import { DOORS, isRight, needsOf, rankedFor } from './doors.ts';

const MOST_NEEDS = 3;

for (const door of DOORS)
  test(`${door.id}: ${door.person}`, (t) => {
    const services = needsOf(door).needs.map(({ service }) => service);
    assert.deepEqual(services.slice(0, MOST_NEEDS), door.needs.slice(0, MOST_NEEDS));

    const ranked = rankedFor(door);
    for (const { place, km, reasons } of ranked.slice(0, 3))
      t.diagnostic(
        `${place.id} ${place.name}, ${km?.toFixed(1) ?? '–'} km: ${reasons.map(({ code }) => code).join(', ')}`,
      );
    assert.ok(isRight(door, ranked), `${ranked[0]?.place.id} rather than ${door.first}: ${door.why}`);
    for (const { reasons } of ranked) assert.ok(reasons.length >= 1 && reasons.length <= 3);
  });

test('no door hangs on one number: each weight halved or doubled, the same twelve doors', (t) => {
  const wrong: string[] = [];
  let count = 0;
  for (const { path, times } of scales())
    for (const factor of [1 / 2, 2]) {
      count++;
      times(factor);
      for (const door of DOORS)
        if (!isRight(door, rankedFor(door))) wrong.push(`${path} × ${factor}: ${door.id}`);
      times(1 / factor);
    }
  t.diagnostic(`${count} changes`);
  assert.deepEqual(wrong, []);
  assert.ok(count >= 30);
});

/** Every weight that is not nothing, with a way to change it. */
function scales(value: object = WEIGHTS, path = ''): { path: string; times: (factor: number) => void }[] {
  return Object.entries(value).flatMap(([key, one]) => {
    if (typeof one === 'object' && one !== null) return scales(one, `${path}/${key}`);
    if (typeof one !== 'number' || one === 0) return [];
    const table = value as Record<string, number>;
    return { path: `${path}/${key}`, times: (factor: number) => void (table[key]! *= factor) };
  });
}
