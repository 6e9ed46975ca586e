import { expect } from '@open-wc/testing';
import { becomeWriter, nameOf, type Release } from '../src/one-writer.ts';
import { untilFree } from '../src/until-free.ts';
import { deviceStore } from '../src/device-store.ts';
import type { Loss } from '../src/store.ts';
// Fetched only where there are no locks: here before the clock of the first test starts.
import * as tabs from '../src/tabs-in-touch.ts';
import { NOW, begun, newTest, rejection, writable } from './logs.ts';

const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks')!;
const held: Release[] = [];

async function become(test: string, lost = () => {}, takesOver = false): Promise<Release | null> {
  const release = await becomeWriter(test, lost, takesOver);
  if (release) held.push(release);
  return release;
}

for (const hasLocks of [true, false])
  describe(hasLocks ? 'by Web Locks' : 'without Web Locks', () => {
    before(() => {
      if (!hasLocks)
        Object.defineProperty(Navigator.prototype, 'locks', { configurable: true, value: undefined });
    });
    afterEach(() => held.splice(0).forEach((release) => release()));
    after(() => Object.defineProperty(Navigator.prototype, 'locks', locks));

    it('one writes a test, another one does not, and a second test is free', async () => {
      const test = newTest();
      expect(await become(test)).not.to.equal(null);
      expect(await become(test)).to.equal(null);
      expect(await become(newTest())).not.to.equal(null);
    });

    it('is free again once given up', async () => {
      const test = newTest();
      const release = await become(test);
      release!();
      await untilFree(test);
      expect(await become(test)).not.to.equal(null);
    });

    it('whoever waits is told when it is free, and not before', async () => {
      const test = newTest();
      const notes: string[] = [];
      const release = await become(test);
      const waiting = untilFree(test).then(() => notes.push('free'));
      await become(test);
      expect(notes).to.deep.equal([]);
      notes.push('released');
      release!();
      await waiting;
      expect(notes).to.deep.equal(['released', 'free']);
    });

    it('whoever takes over does, and the other is told, once', async () => {
      const test = newTest();
      let lost = 0;
      let tell = () => {};
      const told = new Promise<void>((resolve) => (tell = resolve));
      await become(test, () => (lost++, tell()));
      expect(await become(test, () => {}, true)).not.to.equal(null);
      await told;
      expect(lost).to.equal(1);
      expect(await become(test)).to.equal(null);
    });

    it('of two that come at the same moment one writes', async () => {
      const test = newTest();
      let lost = 0;
      const both = await Promise.all([become(test, () => lost++), become(test, () => lost++)]);
      // Whoever asks now is answered after all that was said before.
      expect(await become(test)).to.equal(null);
      expect(both.filter(Boolean).length - lost).to.equal(1);
    });
  });

it('without Web Locks, somebody who only asks is not taken for one who writes', async () => {
  const test = newTest();
  const asked = tabs.becomeWriter(nameOf(test), () => {}, false);
  const other = new BroadcastChannel(nameOf(test));
  const answer = new Promise((resolve) => (other.onmessage = resolve));
  other.postMessage(-1);
  const release = await asked;
  expect(release).not.to.equal(null);
  await answer;
  other.close();
  release!();
});

it('a store whose test is written elsewhere does not open; taken over, the other one closes and says so', async () => {
  const test = newTest();
  const told: Loss[] = [];
  const first = await writable(test, { tell: (loss) => told.push(loss) });
  await first.saveLog([begun()]);
  expect(await deviceStore(test, { tell: () => {} })).to.equal(null);
  const second = await writable(test, { takesOver: true, now: () => NOW });
  expect(told).to.deep.equal(['other-tab']);
  await rejection(first.saveLog([]));
  expect(await second.readLog()).to.deep.equal([begun()]);
  second.close();
  const third = await writable(test);
  await third.eraseLog();
  third.close();
});
