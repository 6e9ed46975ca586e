import { expect } from '@open-wc/testing';
import { elapsed, presenceAt, secondsToWipe, type Presence } from '../src/kiosk/idle-clock.ts';
import { Watch } from '../src/kiosk/watch.ts';

/** The machine's clock, which these tests move. */
const { now } = Date;
let ahead = 0;
const later = (seconds: number) => (ahead += seconds * 1000);

const told: Presence[] = [];
const states = () => told.map(({ state }) => state);
let watch: Watch;

/** Somebody does something, seen by whoever listens after the watch. */
function act(target: EventTarget, type: string): { held: boolean; isHeard: boolean } {
  const event = new Event(type, { cancelable: true });
  let isHeard = false;
  const hear = () => (isHeard = true);
  target.addEventListener(type, hear);
  target.dispatchEvent(event);
  target.removeEventListener(type, hear);
  return { held: event.defaultPrevented, isHeard };
}

beforeEach(() => {
  ahead = 0;
  const from = now();
  Date.now = () => from + ahead;
  told.length = 0;
  watch = new Watch(
    () => 90,
    (presence) => told.push(presence),
  );
  watch.begin();
});

afterEach(() => {
  watch.end();
  Date.now = now;
});

describe('the deadline', () => {
  const at = (seconds: number) => ({ monotonic: seconds * 1000, wall: seconds * 1000 });
  const state = (seconds: number, passed: number) => presenceAt({ since: at(0), seconds }, at(passed));

  it('ninety seconds, three times that on a result; what is misspelt is as good as absent', () => {
    for (const idle of [NaN, 0, -5, Infinity]) expect(secondsToWipe(idle, false), String(idle)).to.equal(90);
    expect([secondsToWipe(60, false), secondsToWipe(60, true)]).to.deep.equal([60, 180]);
  });

  it('by the clock that went furthest, and never backwards', () => {
    const since = { monotonic: 1000, wall: 1000 };
    expect(elapsed(since, { monotonic: 2000, wall: 9000 })).to.equal(8000);
    expect(elapsed(since, { monotonic: 2000, wall: 500 })).to.equal(1000);
    expect(elapsed(since, { monotonic: 500, wall: 500 })).to.equal(0);
  });

  it('here, asked for the last twenty seconds, gone at the end', () => {
    expect(state(90, 69.9)).to.deep.equal({ state: 'here' });
    expect(state(90, 70)).to.deep.equal({ state: 'asked', left: 20 });
    expect(state(90, 89.5)).to.deep.equal({ state: 'asked', left: 1 });
    expect(state(90, 90)).to.deep.equal({ state: 'gone' });
  });

  it('of what is short, for the last half', () => {
    expect(state(39, 19)).to.deep.equal({ state: 'here' });
    expect(state(39, 19.5)).to.deep.equal({ state: 'asked', left: 20 });
    expect(state(40, 19.9)).to.deep.equal({ state: 'here' });
    expect(state(10, 4.9)).to.deep.equal({ state: 'here' });
    expect(state(10, 5)).to.deep.equal({ state: 'asked', left: 5 });
  });
});

describe('the watch', () => {
  it('every sign of a person puts the deadline off', () => {
    const signs = [
      'pointerdown',
      'pointermove',
      'input',
      'wheel',
      'touchstart',
      'touchmove',
      'click',
      'keydown',
    ];
    for (const sign of signs) {
      later(60);
      expect(act(window, sign), sign).to.deep.equal({ held: false, isHeard: true });
    }
    later(60);
    watch.check();
    expect(states()).to.deep.equal(['here']);
  });

  it('once it asks, only an answer counts, and does nothing else', () => {
    for (const answer of ['click', 'keydown']) {
      later(75);
      watch.check();
      for (const sign of ['pointerdown', 'pointermove', 'input', 'wheel', 'touchstart', 'touchmove'])
        expect(act(window, sign), sign).to.deep.equal({ held: false, isHeard: true });
      expect(states().at(-1)).to.equal('asked');
      expect(act(window, answer), answer).to.deep.equal({ held: true, isHeard: false });
      expect(states().at(-1)).to.equal('here');
    }
  });

  it('whoever touches a screen that slept is another person: their press does nothing', () => {
    later(600);
    expect(act(window, 'click')).to.deep.equal({ held: true, isHeard: false });
    expect(states()).to.deep.equal(['gone']);
    watch.check();
    expect(states(), 'still gone').to.deep.equal(['gone']);
  });

  for (const [name, target] of [
    ['pageshow', window],
    ['focus', window],
    ['visibilitychange', document],
    ['resume', document],
  ] as const)
    it(`looks at the clock on waking: ${name}`, () => {
      later(600);
      act(target, name);
      expect(states()).to.deep.equal(['gone']);
    });

  it('looks by itself several times a second', async () => {
    later(75);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(states()).to.deep.equal(['asked']);
  });

  it('tells what is new, once', () => {
    later(75);
    for (let i = 0; i < 3; i++) watch.check();
    later(1);
    watch.check();
    expect(told).to.deep.equal([
      { state: 'asked', left: 15 },
      { state: 'asked', left: 14 },
    ]);
  });

  it('begun twice it goes on from the first', () => {
    later(75);
    watch.begin();
    watch.check();
    expect(states()).to.deep.equal(['asked']);
  });

  it('ended, it hears nothing and tells nothing; begun anew, it starts from there', async () => {
    watch.check();
    watch.end();
    later(600);
    watch.check();
    for (const name of ['click', 'keydown', 'pointerdown', 'pageshow', 'focus'])
      expect(act(window, name)).to.deep.equal({ held: false, isHeard: true });
    for (const name of ['visibilitychange', 'resume']) act(document, name);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(states()).to.deep.equal(['here']);
    watch.begin();
    watch.check();
    expect(states()).to.deep.equal(['here', 'here']);
  });
});
