// `npm run icons`: draws the kiosk's icons from the demo's own, for those who take no SVG.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './build.mjs';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';

const drawing = readFileSync(join(root, 'demo/pages/balise.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  const path = join(root, `demo/pages/kiosk/balise-${size}.png`);
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();
