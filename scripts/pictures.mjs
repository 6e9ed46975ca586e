// `npm run pictures`: takes the README's pictures from the running demo.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildAll, root } from './build.mjs';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { serveDemo } from './serve.mjs';

const bank = JSON.parse(readFileSync(join(root, 'question-banks/abc/bank.json'), 'utf8'));
const fr = JSON.parse(readFileSync(join(root, 'question-banks/abc/fr.json'), 'utf8'));
const folder = join(root, 'docs/pictures');
/** The fictitious person of the pictures: the highest level they manage, by domain. */
const MANAGES = { 1: 2, 2: 2, 3: 1, 4: 0, 5: 3 };

function answerOf(item) {
  if (item.type === 'confidence') return 'alone';
  if (item.level > MANAGES[item.domain]) return null;
  if (item.type === 'match') return item.pairs;
  if (item.type === 'task') return item.goals.map(({ id }) => id);
  return item.type === 'text' ? fr.items[item.id].accept[0] : item.key;
}

const step = (page) => page.evaluate(() => document.querySelector('balise-diagnostic').step);

async function start(browser, address, viewport, colorScheme = 'light') {
  const page = await browser.newPage({
    viewport,
    colorScheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
  });
  await page.goto(`${address}parcours/?length=full&storage=none`);
  await page.locator('[part=start]').click();
  while ((await step(page)) === 'context') await move(page, () => page.locator('[part=next]').click());
  return page;
}

async function move(page, act) {
  const before = await page
    .locator('balise-diagnostic')
    .evaluate((element) => element.shadowRoot.textContent + element.item);
  await act();
  await page.waitForFunction((old) => {
    const element = document.querySelector('balise-diagnostic');
    return (
      element.shadowRoot.textContent + element.item !== old ||
      element.shadowRoot.querySelector('balise-context')
    );
  }, before);
}

/** Answers as the person would, until the step or the type of question wanted. */
async function until(page, wanted) {
  for (;;) {
    const item = await page.evaluate(() => document.querySelector('balise-diagnostic').item);
    const shown = await step(page);
    const type = bank.items.find(({ id }) => id === item)?.type;
    if (shown === wanted || type === wanted || shown === 'result') return;
    if (shown === 'pause') await move(page, () => page.locator('[part=next]').click());
    else {
      const answer = answerOf(bank.items.find(({ id }) => id === item));
      await move(page, async () => {
        await page.locator('balise-question').evaluate((question, value) => (question.value = value), answer);
        await page.locator(answer === null ? '[part=unknown]' : '[part=next]').click();
      });
    }
  }
}

await buildAll();
mkdirSync(folder, { recursive: true });
const { address, close } = await serveDemo(5190);
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });

const question = await start(browser, address, { width: 820, height: 900 });
await until(question, 'task');
await question.locator('balise-task').waitFor();
await question.screenshot({ path: join(folder, 'question.png'), fullPage: true });

const profile = await start(browser, address, { width: 820, height: 1000 });
await until(profile, 'result');
await profile.locator('balise-result').waitFor();
await profile.screenshot({
  path: join(folder, 'profile.png'),
  fullPage: true,
  clip: { x: 0, y: 0, width: 820, height: 1120 },
});

const phone = await start(browser, address, { width: 360, height: 720 }, 'dark');
await until(phone, 'multiple');
await phone.screenshot({ path: join(folder, 'phone.png') });

await browser.close();
await close();
