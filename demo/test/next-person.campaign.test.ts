import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { randomOf, report, seedOf, times } from '../../scripts/campaign.ts';
import { part, untilMoved } from './demo-page.ts';
import { wholePage } from './kiosk-page.ts';
import { type, typingKiosk } from './typing-kiosk.ts';

/** Words that only this person would type. */
const marker = (nth: number) => `zwgirafe${nth}kphare`;

/** What the person does after typing, before the next one comes. */
const GOES_ON: Record<string, (page: Page) => Promise<void>> = {
  'in mid-word': async () => {},
  'a question later': (page) => untilMoved(page, () => part(page, 'next').click()),
  'back at the answer': async (page) => {
    await untilMoved(page, () => part(page, 'next').click());
    await untilMoved(page, () => part(page, 'back').click());
  },
  'on the result': async (page) => {
    await untilMoved(page, () => part(page, 'next').click());
    await part(page, 'finish').click();
    await page.locator('balise-result').waitFor();
  },
};

/** How the next person comes to the screen. Gives the page they see. */
const COMES: Record<string, (page: Page, context: BrowserContext) => Promise<Page>> = {
  async idle(page) {
    await page.clock.runFor(271_000);
    return page;
  },
  async end(page) {
    await page.getByRole('button', { name: 'Nouvelle personne' }).click();
    await page.getByRole('button', { name: 'Oui, nouvelle personne' }).click();
    return page;
  },
  async back(page) {
    await page.evaluate(() => (location.href = '../'));
    await page.getByRole('heading', { name: 'Balise' }).waitFor();
    await page.evaluate(() => history.back());
    return page;
  },
  async forward(page) {
    await page.evaluate(() => history.back());
    await page.getByRole('heading', { name: 'Balise' }).waitFor();
    await page.evaluate(() => history.forward());
    return page;
  },
  async reload(page) {
    await page.reload();
    return page;
  },
  async reopened(page, context) {
    const { href } = new URL(page.url());
    await page.close();
    const next = await context.newPage();
    await next.goto(href);
    return next;
  },
};

test('the next person finds nothing of the one before', async () => {
  const site = await typingKiosk(5242);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: BROWSER_FLAGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const random = randomOf(seedOf('the next person'));
  const persons = Math.max(times(100, 'browser'), Object.keys(COMES).length);
  let frozen = 0;
  for (let nth = 0; nth < persons; nth++) {
    const goesOn = Object.keys(GOES_ON)[Math.floor(random() * Object.keys(GOES_ON).length)]!;
    const comes = Object.keys(COMES)[nth % Object.keys(COMES).length]!;
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    // A page that once filled the screen is never frozen by the browser: this one is refused it.
    await context.addInitScript(
      'Element.prototype.requestFullscreen = () => Promise.reject(new TypeError())',
    );
    await context.addInitScript(
      'addEventListener("pageshow", ({ persisted }) => { globalThis.persisted ||= persisted; })',
    );
    const page = await context.newPage();
    if (comes === 'idle') await page.clock.install();
    await page.goto(new URL('../', site.address).href);
    await page.goto(site.address);
    const where = `person ${nth}: ${goesOn}, then ${comes}`;
    await type(page, marker(nth));
    await GOES_ON[goesOn]!(page);
    assert.ok((await wholePage(page)).includes(marker(nth)) || goesOn !== 'in mid-word', where);
    const next = await COMES[comes]!(page, context);
    await next.locator('balise-kiosk[free] .start').waitFor();
    assert.ok(!(await wholePage(next)).includes(marker(nth)), where);
    assert.equal(await next.locator('balise-result').count(), 0, where);
    if (await next.evaluate('globalThis.persisted')) frozen++;
    await context.close();
  }
  await browser.close();
  await site.close();
  assert.ok(frozen > 0, 'pages come back from the browser’s memory, or the trial proves nothing of it');
  report(
    'next person after idle, end, Back, Forward, reload, reopened tab',
    '0 characters, 100 of 100',
    `0 in ${persons} of ${persons}, ${frozen} of them pages the browser had frozen`,
  );
});
