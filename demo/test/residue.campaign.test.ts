import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium, type BrowserContext } from 'playwright-core';
import { report, times } from '../../scripts/campaign.ts';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { part, untilMoved } from './demo-page.ts';
import { filesWith } from './exam/profile-files.ts';
import { type, typingKiosk } from './typing-kiosk.ts';

/** Words that nothing else in a browser's profile would hold. */
const marker = (nth: number) => `zwgirafe${nth}kphare`;

function launch(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: BROWSER_FLAGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    viewport: { width: 1080, height: 1600 },
  });
}

/** The whole browser, at once: nothing of it gets to tidy up. */
function kill(profile: string): void {
  spawnSync('pkill', ['-9', '-f', profile]);
}

/** How somebody leaves the kiosk after typing. */
const ENDS: ((context: BrowserContext, profile: string) => Promise<void>)[] = [
  async (context) => {
    const [page] = context.pages();
    await part(page!, 'next').click();
    await part(page!, 'finish').click();
    await page!.getByRole('button', { name: 'J’ai ce qu’il me faut' }).click();
    await page!.locator('balise-kiosk[free]').waitFor();
    await context.close();
  },
  async (_, profile) => kill(profile),
  async (context) => {
    const [page] = context.pages();
    await untilMoved(page!, () => part(page!, 'next').click());
    await page!.goto('about:blank');
    await context.close();
  },
  async (context, profile) => {
    const [page] = context.pages();
    await untilMoved(page!, () => part(page!, 'next').click());
    kill(profile);
    await context.close().catch(() => {});
  },
  async (context) => {
    await context.pages()[0]!.reload();
    await context.close();
  },
];

test('what was typed at the kiosk is in no file of an ordinary profile', async () => {
  const site = await typingKiosk(5240);
  const sessions = times(20, 'browser');
  let found = 0;
  for (let nth = 0; nth < sessions; nth++) {
    const profile = mkdtempSync(join(tmpdir(), 'balise-residue-'));
    const context = await launch(profile);
    const [page] = context.pages();
    await page!.goto(site.address);
    await type(page!, marker(nth));
    // Long enough for the browser to write the session down, as it does every few seconds.
    if (nth % 2) await page!.waitForTimeout(4000);
    await ENDS[nth % ENDS.length]!(context, profile);
    kill(profile);
    const files = filesWith(profile, marker(nth));
    assert.deepEqual(files, [], `session ${nth}`);
    found += files.length;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  await site.close();
  report(
    'kiosk: what was typed, in files of an ordinary profile',
    '0 files',
    `${found} of ${sessions} sessions`,
  );
});

test('control: what a page does keep is found by the same search', async () => {
  const site = await typingKiosk(5241);
  const profile = mkdtempSync(join(tmpdir(), 'balise-residue-'));
  const context = await launch(profile);
  const [page] = context.pages();
  await page!.goto(site.address);
  await page!.evaluate((words) => localStorage.setItem('control', words), marker(99));
  await page!.goto('about:blank');
  await context.close();
  assert.notDeepEqual(filesWith(profile, marker(99)), []);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  await site.close();
});
