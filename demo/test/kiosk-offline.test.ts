import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { kioskFiles } from '../../scripts/kiosk-worker.mjs';
import { CONTENT_POLICY } from '../../scripts/serve.mjs';
import { moveByClicks, moveUntil, seen, untilReady, visit } from './demo-page.ts';
import {
  type KioskSite,
  NEW_TITLE,
  askForNext,
  comes,
  kioskSites,
  leaves,
  untilFree,
  openInstalled,
  publishNext,
} from './kiosk-site.ts';

const atKiosk = kioskSites(5191);

async function assertResult(page: Page): Promise<void> {
  await moveUntil(page, 'result');
  await page.locator('balise-result').waitFor();
  assert.equal(await page.locator('balise-profile .beacons li').count(), 5);
}

/** Leaves a mark that any reload wipes out. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(globalThis, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in globalThis);

/** What the device holds: addresses with the digest that each file had. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const all = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(all)).flat().map(({ url }) => url);
  });

async function assertWholeSite(page: Page, site: KioskSite): Promise<string[]> {
  const expected = (await kioskFiles(site.folder)).map(([path, digest]) => {
    const url = new URL(path, site.address);
    url.searchParams.set('__WB_REVISION__', digest);
    return url.href;
  });
  assert.deepEqual((await kept(page)).sort(), expected.sort());
  return expected;
}

test('one visit puts every file on the device, each as it was built, and breaks no rule of the policy', () =>
  atKiosk(async (site, context) => {
    const { page, faults } = await openInstalled(site, context);
    const files = await assertWholeSite(page, site);
    for (const file of ['kiosk/index.html', 'balise/balise.js', 'abc/en.json', 'media/d1-defiler.svg'])
      assert.ok(
        files.some((url) => url.includes(`/${file}?`)),
        file,
      );
    assert.deepEqual(faults, []);
  }));

test('without a network the page opens again, and a whole test runs from the first click to the result', () =>
  atKiosk(async (site, context) => {
    const { page, faults } = await openInstalled(site, context);
    await site.cut(context);
    await page.goto(`${site.address}?from=start-menu`);
    await untilFree(page);
    await comes(page);
    await assertResult(page);
    assert.ok((await seen(page)).includes('ready'));
    assert.deepEqual(faults, []);
  }));

test('the network may go away in the middle of the very first visit', () =>
  atKiosk(async (site, context) => {
    const { page, faults } = await openInstalled(site, context);
    // Nothing is fetched ahead: what comes after the first question is still to be had when the cable is pulled.
    await page.evaluate('globalThis.requestIdleCallback = () => 0');
    await comes(page);
    await moveUntil(page, 'question');
    await site.cut(context);
    await assertResult(page);
    assert.deepEqual(faults, []);
  }));

test('a new version waits for the person to leave; until then the old one serves all its files', () =>
  atKiosk(async (site, context) => {
    const { page, faults } = await openInstalled(site, context);
    await comes(page);
    await mark(page);
    await moveUntil(page, 'question');
    const { gone } = await publishNext(site);
    assert.equal(await askForNext(page), 'installed');
    for (let turn = 0; turn < 3; turn++) await moveByClicks(page, turn);
    const status = (path: string) => page.evaluate(async (asked) => (await fetch(asked)).status, path);
    assert.equal(await status(`/balise/${gone}`), 200, 'a chunk that the server no longer has');
    await assertResult(page);
    assert.ok(await isMarked(page), 'the page was not loaded again');

    await leaves(page);
    await page.waitForFunction((title) => document.title === title, NEW_TITLE, { timeout: 5000 });
    await untilFree(page);
    await assertWholeSite(page, site);
    assert.deepEqual(faults, []);
  }));

test('somebody who gets in while a new version takes over is left alone, until they leave', () =>
  atKiosk(async (site, context) => {
    // Heard before the page's own listener: somebody takes the place in the very last moment.
    await context.addInitScript(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => {
        if (!('marked' in globalThis)) return;
        const kiosk = document.querySelector('balise-kiosk')!;
        kiosk.removeAttribute('free');
        kiosk.shadowRoot!.querySelector<HTMLElement>('.start')!.click();
      });
    });
    const { page } = await openInstalled(site, context);
    await comes(page);
    await moveUntil(page, 'question');
    await untilReady(page);
    await publishNext(site);
    assert.equal(await askForNext(page), 'installed');
    await mark(page);
    await leaves(page);
    await page.waitForFunction(() => !document.querySelector('balise-kiosk')!.hasAttribute('free'));
    await assertResult(page);
    assert.ok(await isMarked(page), 'the page was not loaded again');
    await leaves(page);
    await page.waitForFunction((title) => document.title === title, NEW_TITLE, { timeout: 5000 });
  }));

test('nobody can start between two versions', () =>
  atKiosk(async (site, context) => {
    const { page } = await openInstalled(site, context);
    await comes(page);
    await publishNext(site);
    assert.equal(await askForNext(page), 'installed');
    // The new version never answers: as long as one waits for it, a touch must find nothing to start.
    await page.evaluate('ServiceWorker.prototype.postMessage = () => {}');
    await page.clock.install();
    await leaves(page);
    const inert = () => page.evaluate(() => (document.querySelector('balise-kiosk') as HTMLElement).inert);
    assert.equal(await inert(), true);
    await page.clock.fastForward(5000);
    assert.equal(await inert(), false, 'a kiosk is never stuck');
  }));

test('a kiosk that stays on asks for a new version once an hour, while nobody is there', () =>
  atKiosk(async (site, context) => {
    await context.addInitScript(`
      const { update } = ServiceWorkerRegistration.prototype;
      globalThis.asked = 0;
      ServiceWorkerRegistration.prototype.update = function () {
        globalThis.asked++;
        return update.call(this);
      };
    `);
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(site.address);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const asked = () => page.evaluate<number>('globalThis.asked');
    assert.equal(await asked(), 1, 'once when it opens');
    await page.clock.fastForward('01:00:00');
    assert.equal(await asked(), 2);
    // Somebody who takes their time: the kiosk would have wiped after a minute and a half of silence.
    await page.evaluate(() => document.querySelector('balise-kiosk')!.setAttribute('idle', '9999'));
    await comes(page);
    await page.clock.fastForward('01:00:00');
    assert.equal(await asked(), 2, 'somebody is there: not now');
    await leaves(page);
    assert.equal(await asked(), 3);
  }));

test('a site copied by halves gives no version at all, rather than a mixed one', () =>
  atKiosk(async (site, context) => {
    const { page } = await openInstalled(site, context);
    await publishNext(site);
    appendFileSync(join(site.folder, 'kiosk/index.html'), '<!-- of another version -->');
    assert.equal(await askForNext(page), 'redundant');
    await site.cut(context);
    await page.reload();
    assert.notEqual(await page.title(), NEW_TITLE);
    await comes(page);
    await assertResult(page);
  }));

test('without its worker the page still works, on the network', () =>
  atKiosk(async (site, context) => {
    rmSync(join(site.folder, 'kiosk/worker.js'));
    const { page } = await visit(context, site.address);
    await untilFree(page);
    await comes(page);
    await assertResult(page);
    assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
  }));

test('where the host’s policy refuses the worker the page still works, on the network', () =>
  atKiosk(async (site, context) => {
    const page = await context.newPage();
    await page.route(site.address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': CONTENT_POLICY },
      });
    });
    await page.goto(site.address);
    await untilFree(page);
    await comes(page);
    await assertResult(page);
    assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
  }));

test('the browser finds the page installable', () =>
  atKiosk(async (site) => {
    const profile = mkdtempSync(join(tmpdir(), 'balise-'));
    // A profile that stays: a private one, as other tests have, installs nothing.
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser(),
      args: BROWSER_FLAGS,
    });
    try {
      const { page } = await openInstalled(site, context);
      const session = await context.newCDPSession(page);
      const { errors, data } = await session.send('Page.getAppManifest');
      assert.deepEqual(errors, []);
      const { display, icons } = JSON.parse(data!) as {
        display: string;
        icons: { src: string; sizes: string }[];
      };
      assert.equal(display, 'fullscreen');
      for (const { src, sizes } of icons.filter((icon) => icon.sizes !== 'any')) {
        const drawn = await page.evaluate(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}`;
        }, src);
        assert.equal(drawn, sizes);
      }
      assert.deepEqual((await session.send('Page.getInstallabilityErrors')).installabilityErrors, []);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true });
    }
  }));
