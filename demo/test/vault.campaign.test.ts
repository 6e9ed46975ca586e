import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { randomOf, report, seedOf, times, timesAreHeld } from '../../scripts/campaign.ts';
import { bundled } from './exam/bundled.ts';
import { scriptPage, serveExam, type Site } from './exam/site.ts';
import type { Damage } from './exam/vault-trials.ts';

const OPENING_MS = 250;
/** All that a refusal says, whatever was wrong. */
const REFUSED = JSON.stringify({ code: 'refused', name: 'VaultError', message: 'refused' });
const NEWER = REFUSED.replaceAll('refused', 'newer-data');

const draw = randomOf(seedOf('vault'));
let site: Site;
let browser: Browser;

before(async () => {
  site = await serveExam(5220, scriptPage(bundled('vault-trials.ts')));
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** What a page of its own, with nothing kept, comes to. */
async function inPage<T>(call: string, ...given: unknown[]): Promise<T> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.address);
  const result = await page.evaluate<T>(`exam.${call}(...${JSON.stringify(given)})`);
  await context.close();
  return result;
}

const damages = (count: number): Damage[] =>
  Array.from({ length: count }, () => ({ part: draw(), at: draw(), isCut: draw() < 0.25 }));

test('a store damaged anywhere, by a bit or by a cut, is refused, always in the same words', async () => {
  const parts: [string, number][] = [
    ['damagedHeaders', times(200, 'browser')],
    ['damagedRecords', times(400, 'browser')],
    ['damagedFiles', times(400, 'browser')],
  ];
  const outcomes: string[] = [];
  for (const [part, count] of parts) {
    const found = await inPage<string[]>(part, damages(count));
    // A bit of a file's version makes it that of a newer kit, and this is said: nobody should doubt a passphrase.
    const allowed = part === 'damagedFiles' ? [REFUSED, NEWER] : [REFUSED];
    found.forEach((outcome, i) => assert.ok(allowed.includes(outcome), `${part} ${i}: ${outcome}`));
    outcomes.push(...found);
  }
  const newer = outcomes.filter((outcome) => outcome === NEWER).length;
  const total = outcomes.length;
  report(
    'encrypted store: bits turned and cuts, in header, follow-ups and file',
    `${total} of ${total} refused, in the same words`,
    `${total} of ${total}${newer ? `, ${newer} of them told as a newer kit’s file` : ''}`,
  );
});

test('no two writes share an IV', async () => {
  const writes = times(10_000, 'browser');
  const { used, different } = await inPage<{ used: number; different: number }>('ivsOf', writes);
  assert.ok(used >= writes, `${used} seals of ${writes} writes`);
  report('encrypted store: an IV used twice', `0 in ${writes} writes`, `${used - different} of ${used} IVs`);
  assert.equal(different, used);
});

test('a store of fifty follow-ups opens at once', async () => {
  const all = (await inPage<number[]>('openings', times(40, 'browser'))).toSorted((a, b) => a - b);
  const median = all[Math.floor(all.length / 2)]!;
  const p95 = all[Math.ceil(all.length * 0.95) - 1]!;
  report(
    'encrypted store: p95 from the passphrase to the list of 50 follow-ups',
    `${OPENING_MS} ms`,
    `${p95.toFixed(0)} ms, median ${median.toFixed(0)} ms`,
  );
  if (timesAreHeld) assert.ok(p95 <= OPENING_MS);
});
