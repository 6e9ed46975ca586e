import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report, timesAreHeld } from '../../scripts/campaign.ts';
import { demo } from './demo-page.ts';
import { bundled } from './exam/bundled.ts';
import type { Reading } from './exam/places.ts';

const site = demo(5194);
/** Milliseconds for each 10,000 places, and for the longest task. */
const MOST = { ms: 300, longest: 100 };

test('a page reads long lists of places in slices, and can answer meanwhile', async () => {
  const { page, close } = await site.open('', { bypassCSP: true });
  await page.evaluate(bundled('places.ts'));
  for (const count of timesAreHeld ? [10_000, 50_000, 100_000] : [10_000]) {
    await page.evaluate(`exam.make(${count})`);
    await page.requestGC();
    const reading = await page.evaluate<Reading>('exam.read()');
    assert.equal(reading.count, count);
    const each = (reading.ms * 10_000) / count;
    report(
      `${count} places read in a page`,
      `${MOST.ms} ms per 10,000, no task over ${MOST.longest} ms`,
      `${Math.round(each)} ms per 10,000, longest ${Math.round(reading.longest)} ms`,
    );
    if (timesAreHeld) assert.ok(each <= MOST.ms && reading.longest <= MOST.longest);
  }
  await close();
});
