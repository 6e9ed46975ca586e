import { expect } from '@open-wc/testing';
import { elapsed, presenceAt, secondsToWipe, type Instant } from '../src/kiosk/idle-clock.ts';

const WALL = Date.UTC(2026, 10, 22, 9, 30);
const since: Instant = { monotonic: 5_000, wall: WALL };

/** So many seconds later, by both clocks or by each its own. */
function later(seconds: number, wallSeconds = seconds): Instant {
  return { monotonic: since.monotonic + seconds * 1000, wall: since.wall + wallSeconds * 1000 };
}

const at = (seconds: number, limit: number, wallSeconds?: number) =>
  presenceAt({ since, seconds: limit }, later(seconds, wallSeconds));

describe('the idle clock', () => {
  it('takes a positive number of seconds, and 90 for anything else', () => {
    for (const seconds of [1, 0.5, 30, 90, 600]) expect(secondsToWipe(seconds, false)).to.equal(seconds);
    for (const nonsense of [0, -1, NaN, Infinity, -Infinity, null as unknown as number])
      expect(secondsToWipe(nonsense, false)).to.equal(90);
  });

  it('waits three times as long on the result', () => {
    expect(secondsToWipe(90, true)).to.equal(270);
    expect(secondsToWipe(NaN, true)).to.equal(270);
    expect(secondsToWipe(10, true)).to.equal(30);
  });

  for (const limit of [90, 270, 60, 40]) {
    it(`${limit} s: asks for the last 20, second by second, and is over at ${limit}`, () => {
      expect(at(0, limit)).to.deep.equal({ state: 'here' });
      expect(at(limit - 20.001, limit)).to.deep.equal({ state: 'here' });
      for (let left = 20; left > 0; left--)
        expect(at(limit - left, limit)).to.deep.equal({ state: 'asked', left });
      expect(at(limit - 0.001, limit)).to.deep.equal({ state: 'asked', left: 1 });
      expect(at(limit, limit)).to.deep.equal({ state: 'gone' });
      expect(at(limit + 3600, limit)).to.deep.equal({ state: 'gone' });
    });
  }

  for (const limit of [39.9, 30, 10, 3, 1]) {
    it(`${limit} s, too short for that: asks for the last half`, () => {
      expect(at(limit / 2 - 0.001, limit)).to.deep.equal({ state: 'here' });
      expect(at(limit / 2, limit)).to.deep.equal({ state: 'asked', left: Math.ceil(limit / 2) });
      expect(at(limit, limit)).to.deep.equal({ state: 'gone' });
    });
  }

  it('a machine that slept, whose steady clock stood still, wakes to the end', () => {
    expect(at(3, 90, 8 * 3600)).to.deep.equal({ state: 'gone' });
  });

  it('a clock set back, by a second or by years, delays nothing', () => {
    for (const back of [-1, -3600, -1e8]) {
      expect(at(69, 90, back)).to.deep.equal({ state: 'here' });
      expect(at(71, 90, back)).to.deep.equal({ state: 'asked', left: 19 });
      expect(at(90, 90, back)).to.deep.equal({ state: 'gone' });
    }
  });

  it('a clock set forward counts: whoever is there is asked, and nobody is forgotten', () => {
    expect(at(1, 90, 75)).to.deep.equal({ state: 'asked', left: 15 });
    expect(at(1, 90, 91)).to.deep.equal({ state: 'gone' });
  });

  it('no time that has passed is ever less than none', () => {
    expect(elapsed(since, later(-5, -5))).to.equal(0);
    expect(elapsed(since, later(2, 7))).to.equal(7000);
    expect(elapsed(since, later(7, 2))).to.equal(7000);
  });
});
