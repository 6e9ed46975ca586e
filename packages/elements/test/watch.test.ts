import { expect } from '@open-wc/testing';
import type { Presence } from '../src/kiosk/idle-clock.ts';
import { Watch } from '../src/kiosk/watch.ts';

describe('the watch', () => {
  const clocks = { monotonic: 0, wall: 0 };
  const now = { performance: performance.now, date: Date.now };
  const told: Presence[] = [];
  let watch: Watch;
  const pass = (seconds: number, wallSeconds = seconds) => {
    clocks.monotonic += seconds * 1000;
    clocks.wall += wallSeconds * 1000;
  };
  const event = (type: string) => {
    const made = new Event(type, { bubbles: true, cancelable: true });
    document.body.dispatchEvent(made);
    return made;
  };
  const states = () => told.map(({ state }) => state);

  beforeEach(() => {
    Object.assign(clocks, { monotonic: 1e6, wall: 1e12 });
    performance.now = () => clocks.monotonic;
    Date.now = () => clocks.wall;
    told.length = 0;
    watch = new Watch(
      () => 90,
      (presence) => {
        told.push(presence);
        if (presence.state === 'gone') watch.end();
      },
    );
    watch.begin();
    watch.check();
  });
  afterEach(() => {
    watch.end();
    performance.now = now.performance;
    Date.now = now.date;
  });

  it('tells each second of the warning once, then the end once', () => {
    pass(70);
    watch.check();
    watch.check();
    pass(1);
    watch.check();
    pass(19);
    watch.check();
    watch.check();
    expect(told).to.deep.equal([
      { state: 'here' },
      { state: 'asked', left: 20 },
      { state: 'asked', left: 19 },
      { state: 'gone' },
    ]);
  });

  for (const sign of [
    'pointerdown',
    'pointermove',
    'keydown',
    'input',
    'wheel',
    'touchstart',
    'touchmove',
    'click',
  ])
    it(`${sign} is a sign of somebody, and is left alone`, () => {
      pass(69);
      expect(event(sign).defaultPrevented).to.equal(false);
      pass(69);
      watch.check();
      expect(states()).to.deep.equal(['here']);
    });

  for (const sign of ['pointerdown', 'pointermove', 'input', 'wheel', 'touchstart', 'touchmove'])
    it(`once asked, ${sign} is no answer`, () => {
      pass(75);
      event(sign);
      pass(15);
      watch.check();
      expect(states()).to.deep.equal(['here', 'asked', 'gone']);
    });

  for (const answer of ['click', 'keydown'])
    it(`once asked, ${answer} is the answer, and presses nothing else`, () => {
      pass(75);
      watch.check();
      expect(event(answer).defaultPrevented).to.equal(true);
      expect(states()).to.deep.equal(['here', 'asked', 'here']);
      pass(69);
      watch.check();
      expect(states()).to.deep.equal(['here', 'asked', 'here']);
    });

  for (const waking of ['pageshow', 'focus'])
    it(`a machine that slept wakes to the end at ${waking}`, () => {
      pass(0, 3600);
      dispatchEvent(new Event(waking));
      expect(states()).to.deep.equal(['here', 'gone']);
    });

  for (const waking of ['visibilitychange', 'resume'])
    it(`a machine that slept wakes to the end at ${waking}`, () => {
      pass(0, 3600);
      document.dispatchEvent(new Event(waking));
      expect(states()).to.deep.equal(['here', 'gone']);
    });

  it('whoever touches a screen that slept is another person: the end comes before the touch', () => {
    pass(0, 3600);
    expect(event('keydown').defaultPrevented).to.equal(true);
    expect(states()).to.deep.equal(['here', 'gone']);
  });

  it('ticks by itself', async () => {
    pass(71);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(states()).to.deep.equal(['here', 'asked']);
  });

  it('once ended it hears nothing', async () => {
    watch.end();
    pass(3600);
    event('keydown');
    dispatchEvent(new Event('focus'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(states()).to.deep.equal(['here']);
  });

  it('begins anew with the next person', () => {
    pass(90);
    watch.check();
    pass(3600);
    watch.begin();
    pass(69);
    watch.check();
    pass(2);
    watch.check();
    expect(states()).to.deep.equal(['here', 'gone', 'here', 'asked']);
  });
});
