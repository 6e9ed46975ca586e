import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minuteOfWeek, openingAt, waitAt, WEEK } from '../src/places/opening.ts';

const DAY = 1440;
/** Monday 9 to 12 and 14 to 18, Saturday 10 to 12. */
const HOURS = [540, 720, 840, 1080, 5 * DAY + 600, 5 * DAY + 720];

test('open from the first minute to the last but one, then until the next opening', () => {
  assert.deepEqual(openingAt(HOURS, 539), { open: false, next: 540 });
  assert.deepEqual(openingAt(HOURS, 540), { open: true, until: 720 });
  assert.deepEqual(openingAt(HOURS, 719), { open: true, until: 720 });
  assert.deepEqual(openingAt(HOURS, 720), { open: false, next: 840 });
  assert.deepEqual(openingAt(HOURS, 1080), { open: false, next: 5 * DAY + 600 });
});

test('after the last opening of the week comes the first of the next', () => {
  assert.deepEqual(openingAt(HOURS, 6 * DAY), { open: false, next: 540 });
  assert.equal(waitAt(HOURS, 6 * DAY), DAY + 540);
  assert.equal(waitAt(HOURS, 600), 0);
});

test('what is not known is not closed', () => {
  assert.equal(openingAt(null, 600), null);
  assert.equal(openingAt([], 600), null);
  assert.equal(waitAt(null, 600), Infinity);
});

test('an opening that ends with the week goes on where Monday begins with one', () => {
  assert.deepEqual(openingAt([0, 120, 6 * DAY, WEEK], WEEK - 1), { open: true, until: 120 });
  assert.deepEqual(openingAt([540, 720, 6 * DAY, WEEK], WEEK - 1), { open: true, until: WEEK });
  assert.deepEqual(openingAt([0, WEEK], 300), { open: true, until: WEEK });
  assert.deepEqual(openingAt([6 * DAY, WEEK + 60], 30), { open: true, until: 60 });
  assert.deepEqual(openingAt([6 * DAY, WEEK + 60], 60), { open: false, next: 6 * DAY });
});

test('the week begins on Monday at midnight, by the clock of the device', () => {
  assert.equal(minuteOfWeek(new Date('2026-11-23T00:00')), 0);
  assert.equal(minuteOfWeek(new Date('2026-11-24T10:15')), DAY + 615);
  assert.equal(minuteOfWeek(new Date('2026-11-29T23:59')), WEEK - 1);
});
