import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { randomOf, report, seedOf, times, timesAreHeld } from '../../scripts/campaign.ts';
import { visit } from './demo-page.ts';
import { bundled } from './exam/bundled.ts';
import { crash } from './exam/crash.ts';
import { rendererOf } from './exam/renderer.ts';
import { serveExam, type Site } from './exam/site.ts';

const TAKEN_OVER_MS = 2000;
const SAVES = times(100, 'browser');
const draw = randomOf(seedOf('tabs'));
const script = bundled('writing.ts');
let site: Site;
let browser: Browser;

before(async () => {
  site = await serveExam(5213);
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** How a tab may come to its end. */
const DEATHS: Record<string, (page: Page) => Promise<unknown>> = {
  closed: (page) => page.close(),
  crashed: crash,
  killed: async (page) => {
    const dead = page.waitForEvent('crash');
    process.kill(await rendererOf(browser, page), 'SIGKILL');
    await dead;
  },
};

async function profile(hasLocks: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript({ content: script });
  if (!hasLocks)
    await context.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }),
    );
  return context;
}

interface Tab {
  page: Page;
  faults: string[];
}

const tab = (context: BrowserContext, path = 'parcours/?length=express'): Promise<Tab> =>
  visit(context, site.address + path);

const write = ({ page }: Tab, test = 'abc') =>
  page.evaluate<string[]>(`exam.write(${SAVES}, ${JSON.stringify([draw(), draw(), draw()])}, '${test}')`);

const taleOnDisk = ({ page }: Tab, test = 'abc') => page.evaluate<string[]>(`exam.taleOnDisk('${test}')`);

async function isElsewhere({ page }: Tab): Promise<void> {
  await page.evaluate('exam.untilElsewhere()');
  assert.ok((await page.evaluate<string[]>('seen')).includes('error other-tab'));
}

/** The one of the tabs that offers to resume first, and how long that took. */
async function heir(tabs: Tab[]): Promise<{ tab: Tab; ms: number }> {
  const since = performance.now();
  const first = await Promise.any(
    tabs.map((one) => one.page.evaluate('exam.untilOffered()').then(() => one)),
  );
  return { tab: first, ms: performance.now() - since };
}

/** Tabs that write one after the other, each until its death. Gives how long each handing on took. */
async function takeTurns(hasLocks: boolean, count: number, deaths: string[]): Promise<number[]> {
  const context = await profile(hasLocks);
  const took: number[] = [];
  let writer = await tab(context);
  const expected = ['shown', ...(await write(writer))];
  let waiting = await Promise.all(Array.from({ length: count - 1 }, () => tab(context)));
  for (const death of deaths.slice(0, count - 1)) {
    await Promise.all(waiting.map(isElsewhere));
    assert.deepEqual(writer.faults, []);
    await DEATHS[death]!(writer.page);
    const { tab: next, ms } = await heir(waiting);
    took.push(ms);
    waiting = waiting.filter((one) => one !== next);
    writer = next;
    assert.deepEqual(await taleOnDisk(writer), expected, `what was written before a tab was ${death}`);
    await Promise.all(waiting.map(isElsewhere));
    expected.push(...(await write(writer)));
  }
  assert.deepEqual(await taleOnDisk(writer), expected);
  await context.close();
  return took;
}

for (const hasLocks of [true, false])
  describe(hasLocks ? 'by Web Locks' : 'without Web Locks', () => {
    test('tabs take turns: each one’s entries are kept, and the next one offers to resume', async () => {
      const turns = [
        // Five tabs see each way to die; in soak two do so too, each by itself.
        ...Object.keys(timesAreHeld ? DEATHS : {}).map((death) => ({ count: 2, deaths: [death] })),
        { count: 5, deaths: ['closed', 'crashed', 'killed', 'closed'] },
      ];
      const took: number[] = [];
      for (const { count, deaths } of turns) took.push(...(await takeTurns(hasLocks, count, deaths)));
      const worst = Math.max(...took);
      report(
        `a tab that dies is succeeded by another${hasLocks ? '' : ', without Web Locks'}`,
        `${TAKEN_OVER_MS} ms, all entries kept`,
        `${worst.toFixed(0)} ms at most of ${took.length}, all entries kept of ${SAVES} saves each`,
      );
      if (timesAreHeld) assert.ok(worst <= TAKEN_OVER_MS, `${worst} ms`);
    });

    test('« Continuer ici » takes over, and the first tab then says so', async () => {
      const context = await profile(hasLocks);
      const first = await tab(context);
      const expected = ['shown', ...(await write(first))];
      const second = await tab(context);
      await isElsewhere(second);
      await second.page.evaluate(`exam.button('Continuer ici').click()`);
      await second.page.evaluate('exam.untilOffered()');
      await isElsewhere(first);
      expected.push(...(await write(second)));
      assert.deepEqual(await taleOnDisk(second), expected);
      assert.deepEqual([...first.faults, ...second.faults], []);
      await context.close();
    });

    test('tabs on different banks write at the same time', async () => {
      const context = await profile(hasLocks);
      const banks = ['un', 'deux', 'trois', 'quatre', 'cinq'];
      const tabs = await Promise.all(
        banks.map((bank) => tab(context, `parcours/?length=express&bank=/banks/${bank}/bank.json`)),
      );
      const expected = await Promise.all(tabs.map((one, i) => write(one, banks[i])));
      for (const [i, one] of tabs.entries())
        assert.deepEqual(await taleOnDisk(one, banks[i]), ['shown', ...expected[i]!]);
      assert.deepEqual(
        tabs.flatMap(({ faults }) => faults),
        [],
      );
      report(
        `tabs on different banks at once${hasLocks ? '' : ', without Web Locks'}`,
        'all entries kept',
        `all kept, ${tabs.length} tabs of ${SAVES} saves`,
      );
      await context.close();
    });
  });
