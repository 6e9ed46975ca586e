// `npm run pictures`: takes the pictures of the README and of the guides from the running demo.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildAll, root } from './build.mjs';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { start, until } from './fictitious-person.mjs';
import { takeGuidePictures } from './guide-pictures.mjs';
import { serveDemo } from './serve.mjs';

const folder = join(root, 'docs/pictures');
const MANAGES = { 1: 2, 2: 2, 3: 1, 4: 0, 5: 3 };

async function begin(browser, address, viewport, colorScheme = 'light') {
  const page = await browser.newPage({
    viewport,
    colorScheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
  });
  await page.goto(`${address}parcours/?length=full&storage=none`);
  await start(page);
  return page;
}

await buildAll();
mkdirSync(folder, { recursive: true });
const { address, close } = await serveDemo(5190);
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });

const question = await begin(browser, address, { width: 820, height: 900 });
await until(question, 'task', MANAGES);
await question.locator('balise-task').waitFor();
await question.screenshot({ path: join(folder, 'question.png'), fullPage: true });

const profile = await begin(browser, address, { width: 820, height: 1000 });
await until(profile, 'result', MANAGES);
await profile.locator('balise-result').waitFor();
await profile.screenshot({
  path: join(folder, 'profile.png'),
  fullPage: true,
  clip: { x: 0, y: 0, width: 820, height: 1120 },
});

const phone = await begin(browser, address, { width: 360, height: 720 }, 'dark');
await until(phone, 'multiple', MANAGES);
await phone.screenshot({ path: join(folder, 'phone.png') });

await takeGuidePictures(browser, address, folder);

await browser.close();
await close();
