import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { test } from 'node:test';
import { demo, moveUntil, untilReady, untilWelcome } from './demo-page.ts';

const site = demo(5183);

/** Kilobytes of script, gzipped, that a page fetches before its first question can be answered. */
const BUDGET = 49;

test(`the first question needs at most ${BUDGET} kB of script, languages apart`, async () => {
  const { page, close } = await site.open('');
  const scripts = new Map<string, number>();
  let first = false;
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    // The demo's own script, and a language's words, are not the kit's weight.
    if (first || !/\/balise\/(?!fr-|en-)[\w.-]+\.js$/.test(pathname)) return;
    scripts.set(pathname, gzipSync(await response.body(), { level: 9 }).length);
  });
  // Later chunks are fetched when the page is idle: this page never is, until the question is there.
  await page.addInitScript('globalThis.requestIdleCallback = () => 0');
  await page.goto(`${site.address}parcours/`);
  await untilWelcome(page);
  await moveUntil(page, 'question');
  first = true;
  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0) / 1000;
  console.log(
    `first load: ${total.toFixed(1)} kB gzip in ${[...scripts.keys()].map((path) => path.split('/').pop()).join(', ')}`,
  );
  assert.ok(scripts.size > 1, 'the kit was seen to load');
  assert.ok(total <= BUDGET, `${total.toFixed(1)} kB`);
  await close();
});

const WORLDS = ['mail', 'browser', 'procedure', 'phone', 'gestures'];
/** Kilobytes of script, gzipped, of one world, less what the worlds share. */
const WORLD_BUDGET = 12;

test(`a world is at most ${WORLD_BUDGET} kB, and none is fetched before the first question`, async () => {
  const { page, close } = await site.open('');
  const worlds = new Map<string, number>();
  let first = false;
  page.on('response', async (response) => {
    const world = /\/balise\/(\w+)-[\w-]+\.js$/.exec(new URL(response.url()).pathname)?.[1];
    if (!world || !WORLDS.includes(world)) return;
    assert.ok(first, `${world} came before the first question`);
    worlds.set(world, gzipSync(await response.body(), { level: 9 }).length / 1000);
  });
  // The page is idle only once the first question is there.
  await page.addInitScript(`
    const waiting = [];
    globalThis.requestIdleCallback = (work) => waiting.push(work);
    globalThis.becomeIdle = () => {
      globalThis.requestIdleCallback = (work) => setTimeout(work);
      waiting.forEach((work) => work());
    };
  `);
  await page.goto(`${site.address}parcours/`);
  await untilWelcome(page);
  await moveUntil(page, 'question');
  first = true;
  await page.evaluate('becomeIdle()');
  await untilReady(page);
  console.log(`worlds: ${[...worlds].map(([world, size]) => `${world} ${size.toFixed(1)} kB`).join(', ')}`);
  assert.deepEqual([...worlds.keys()].sort(), WORLDS.toSorted());
  for (const [world, size] of worlds) assert.ok(size <= WORLD_BUDGET, `${world}: ${size.toFixed(1)} kB`);
  await close();
});
