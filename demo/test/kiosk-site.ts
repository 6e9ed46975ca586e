import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/build.mjs';
import { buildKioskWorker } from '../../scripts/kiosk-worker.mjs';
import { serveDemo } from '../../scripts/serve.mjs';
import { part, visit, type Visit } from './demo-page.ts';
import { startAtKiosk } from './kiosk-page.ts';

export interface KioskSite {
  /** A folder of its own: a test may change the site, as a host does. */
  folder: string;
  address: string;
  /** The network goes away: the machine is off line, and the server is gone too. */
  cut: (context: BrowserContext) => Promise<void>;
}

/** For each test its own copy of the demo, its own server, and a browser that has never been here. */
export function kioskSites(port: number) {
  let browser: Browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  });
  after(() => browser.close());

  return async (act: (site: KioskSite, context: BrowserContext) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), 'balise-kiosk-'));
    cpSync(join(root, 'demo/dist'), folder, { recursive: true });
    const { address, close } = await serveDemo(port, { site: folder });
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const cut = async () => {
      await context.setOffline(true);
      await close();
    };
    try {
      await act({ folder, address: `${address}kiosk/`, cut }, context);
    } finally {
      await context.close();
      await close();
      rmSync(folder, { recursive: true });
    }
  };
}

/** The invitation shows, and a click on it leads to the welcome. */
export async function untilFree(page: Page): Promise<void> {
  await page.locator('balise-kiosk[free]').waitFor();
  await part(page, 'start').waitFor({ state: 'attached' });
}

/** The kiosk's page, once its worker serves it. */
export async function openInstalled({ address }: KioskSite, context: BrowserContext): Promise<Visit> {
  const visited = await visit(context, address);
  await visited.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await untilFree(visited.page);
  return visited;
}

/** Somebody is there: from here on the page may not change under their hands. */
export const comes = startAtKiosk;

export async function leaves(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nouvelle personne' }).click();
  await page.getByRole('button', { name: 'Oui, nouvelle personne' }).click();
}

export const NEW_TITLE = 'La borne, version suivante';

/** The next version arrives at the host's: another page, and a chunk whose name is another one. */
export async function publishNext({ folder }: KioskSite): Promise<{ gone: string }> {
  const page = join(folder, 'kiosk/index.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(/<title>.*<\/title>/, `<title>${NEW_TITLE}</title>`),
  );
  const kit = join(folder, 'balise');
  const scripts = readdirSync(kit).filter((name) => name.endsWith('.js'));
  const gone = scripts.find((name) => name.startsWith('later-'))!;
  for (const name of scripts) {
    const script = readFileSync(join(kit, name), 'utf8');
    writeFileSync(join(kit, name), script.replaceAll(gone, 'later-next.js'));
  }
  renameSync(join(kit, gone), join(kit, 'later-next.js'));
  await buildKioskWorker(folder);
  return { gone };
}

/** Asks for the next version as the page does; what has become of it: `installed` (it waits) or `redundant`. */
export function askForNext(page: Page): Promise<ServiceWorkerState> {
  return page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    const next = registration.installing!;
    while (next.state === 'installing')
      await new Promise((done) => next.addEventListener('statechange', done, { once: true }));
    return next.state;
  });
}
