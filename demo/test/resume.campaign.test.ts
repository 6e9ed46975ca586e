import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { randomOf, report, seedOf, times } from '../../scripts/campaign.ts';
import { demo, visit } from './demo-page.ts';
import { bundled } from './exam/bundled.ts';
import { crash } from './exam/crash.ts';
import type { Screen } from './exam/in-page.ts';

const site = demo(5215);
const MOST_MOVES = 24;

/** How a visit may be cut short; gives the page of the next one. */
const CUTS: ((page: Page, again: () => Promise<Page>) => Promise<Page>)[] = [
  (page, again) => page.close().then(again),
  (page, again) => crash(page).then(again),
  (page) => page.reload().then(() => page),
];

type Draws = [number, number][];

interface Walk {
  screens: Screen[];
  result: unknown;
}

async function profile(): Promise<{ context: BrowserContext; open: (seed: number) => Promise<Page> }> {
  const { page, context } = await site.open('');
  await page.close();
  await context.addInitScript({ content: bundled('walk.ts') });
  return {
    context,
    async open(seed) {
      const { page } = await visit(context, site.address);
      // The draw of a test's own seed, from which its layouts come.
      await page.addInitScript(`crypto.getRandomValues = (numbers) => numbers.fill(${seed})`);
      // A walk goes on once the page has all it needs, which need not wait for an idle moment.
      await page.addInitScript('globalThis.requestIdleCallback = (work) => setTimeout(work)');
      await page.goto(`${site.address}parcours/?length=express`);
      await page.evaluate('exam.welcomed()');
      return page;
    },
  };
}

const walkOn = (page: Page, draws: Draws) => page.evaluate<Screen[]>(`exam.walk(${JSON.stringify(draws)})`);

/** A walk in one visit, or in several where `cutsAt` says how one is cut short after a move. */
async function walk(
  open: (seed: number) => Promise<Page>,
  seed: number,
  draws: Draws,
  cutsAt: Map<number, number> = new Map(),
): Promise<Walk> {
  let page = await open(seed);
  const screens: Screen[] = [];
  for (const [at, cut] of [...cutsAt, [draws.length, -1] as const]) {
    screens.push(...(await walkOn(page, draws.slice(screens.length, at))));
    if (cut < 0 || screens.at(-1)?.step === 'result') break;
    page = await CUTS[cut]!(page, () => open(seed));
    await page.evaluate('exam.welcomed()');
    screens[screens.length - 1] = await page.evaluate<Screen>('exam.resume()');
  }
  const result = await page.evaluate('exam.finish()');
  await page.close();
  return { screens, result };
}

test('a test interrupted at any points goes on and ends as one that was not', async () => {
  const count = times(200, 'browser');
  const draw = randomOf(seedOf('resume'));
  const whole = await profile();
  const cut = await profile();
  let same = 0;
  let cuts = 0;
  for (let i = 0; i < count; i++) {
    const seed = Math.floor(draw() * 2 ** 31);
    const draws = Array.from({ length: 7 + Math.floor(draw() * MOST_MOVES) }, (): [number, number] => [
      draw(),
      draw(),
    ]);
    const cutsAt = new Map(
      draws.flatMap((_, at): [number, number][] =>
        at > 0 && draw() < 0.15 ? [[at, Math.floor(draw() * CUTS.length)]] : [],
      ),
    );
    const [expected, found] = await Promise.all([
      walk(whole.open, seed, draws),
      walk(cut.open, seed, draws, cutsAt),
    ]);
    assert.deepEqual(found, expected, `walk ${i}, cut at ${JSON.stringify([...cutsAt])}`);
    same++;
    cuts += cutsAt.size;
  }
  await whole.context.close();
  await cut.context.close();
  report(
    'walks with interruptions that were as those without',
    `${count} of ${count}`,
    `${same}, cut ${cuts} times`,
  );
});
