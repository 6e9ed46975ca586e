import { expect } from '@open-wc/testing';
import { dayOf, daysLeft, expiryOf } from '../src/vault/index.ts';
import { isDay } from '../src/vault/keeping.ts';

it('a day is the device’s own, from midnight to midnight', () => {
  expect(dayOf(new Date(2026, 10, 22).getTime())).to.equal('2026-11-22');
  expect(dayOf(new Date(2026, 10, 22, 23, 59, 59).getTime())).to.equal('2026-11-22');
  expect(dayOf(new Date(2026, 10, 23).getTime() - 1)).to.equal('2026-11-22');
});

it('months are those of the calendar, and end with theirs', () => {
  expect(expiryOf('2026-11-22', 6)).to.equal('2027-05-22');
  expect(expiryOf('2026-08-31', 6)).to.equal('2027-02-28');
  expect(expiryOf('2027-08-31', 6)).to.equal('2028-02-29');
  expect(expiryOf('2026-12-31', 2)).to.equal('2027-02-28');
  expect(expiryOf('2026-03-31', 1)).to.equal('2026-04-30');
  expect(expiryOf('2026-11-22', 24)).to.equal('2028-11-22');
});

it('days left are whole ones, over a change of clocks too', () => {
  expect(daysLeft('2027-05-22', '2027-04-22')).to.equal(30);
  expect(daysLeft('2027-03-29', '2027-03-27')).to.equal(2);
  expect(daysLeft('2026-10-26', '2026-10-24')).to.equal(2);
  expect(daysLeft('2026-11-22', '2026-11-22')).to.equal(0);
  expect(daysLeft('2026-11-21', '2026-11-22')).to.equal(-1);
});

it('takes for a day only one that there is', () => {
  for (const day of ['2026-11-22', '2028-02-29']) expect(isDay(day), day).to.equal(true);
  for (const none of ['2027-02-29', '2026-13-01', '2026-11-22T00:00', '22/11/2026', '', null, 20261122])
    expect(isDay(none), String(none)).to.equal(false);
});
