import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kilometres } from '../src/places/distance.ts';

const PARIS = [48.8566, 2.3522] as const;
const near = (got: number, wanted: number, within: number) =>
  assert.ok(Math.abs(got - wanted) <= within, `${got} km rather than ${wanted}`);

test('known distances, either way', () => {
  near(kilometres(PARIS, [43.2965, 5.3698]), 660.5, 1); // Marseille
  near(kilometres(PARIS, [-20.8789, 55.4481]), 9363, 15); // Saint-Denis de La Réunion
  near(kilometres([-16, 179.9], [-16, -179.9]), 21.4, 0.1);
  assert.equal(kilometres(PARIS, PARIS), 0);
  near(kilometres([46.4, 2.1], PARIS), kilometres(PARIS, [46.4, 2.1]), 1e-9);
  near(kilometres([90, 0], [-90, 0]), 20015.1, 0.1);
});
