import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { randomOf, report, seedOf, timesAreHeld } from '../../scripts/campaign.ts';
import { visit } from './demo-page.ts';
import { bundled } from './exam/bundled.ts';
import { clearSiteData, giveRoom } from './exam/disk.ts';
import { ROOM } from './exam/room.ts';
import type { Account } from './exam/whole-test.ts';
import { serveExam, type Site } from './exam/site.ts';

const draw = randomOf(seedOf('faults'));
const script = bundled('faults.ts');
let site: Site;
let browser: Browser;
let finished = 0;

before(async () => {
  site = await serveExam(5212, {
    '/frame/': () => ({
      body: '<!doctype html><iframe sandbox="allow-scripts" src="/parcours/?length=express"></iframe>',
      type: 'text/html; charset=utf-8',
      policy: "frame-src 'self'",
    }),
    '/blank/': () => ({ body: '<!doctype html>', type: 'text/html; charset=utf-8' }),
  });
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
});

after(async () => {
  await browser?.close();
  await site?.close();
  const all = Object.keys(TRIALS).length;
  report(
    'faults of storage: whole tests finished, told in words',
    `${all} of ${all}`,
    `${finished} of ${all}`,
  );
});

/** One test under a fault, and what must come of it. */
interface Trial {
  fault?: string;
  /** Which write the fault strikes. */
  k?: number;
  path?: string;
  /** Done to the page's profile before it opens. */
  first?: (neighbour: Page) => Promise<unknown>;
  /** After so many moves, done while the test is open; then it goes on. */
  midway?: { moves: number; act: (page: Page, neighbour: Page) => Promise<unknown> };
  /** The page's clock runs fast, since it has to wait for what never comes. */
  isHurried?: boolean;
  /** The code of `balise-error` that the page gets. */
  code?: string;
  /** Whether answers are said to be kept: on every screen, on none, or on some. */
  kept: 'all' | 'none' | 'some';
}

async function undergo({ fault = 'none', k = 1, path, first, midway, isHurried, code, kept }: Trial) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const neighbour = await context.newPage();
  await neighbour.goto(`${site.address}blank/`);
  await neighbour.evaluate(script);
  await first?.(neighbour);
  await context.addInitScript({ content: `${script};exam.faults.${fault}(${k})` });
  if (isHurried) await context.clock.install();
  let hurry: NodeJS.Timeout | undefined;
  try {
    const { page, faults } = await visit(context, site.address + (path ?? 'parcours/?length=express'));
    const frame = page.frames().at(-1)!;
    if (isHurried) hurry = setInterval(() => void page.clock.fastForward(1000).catch(() => {}), 100);
    const random = JSON.stringify(Array.from({ length: 30 }, draw));
    const account = await frame.evaluate<Account>(`exam.goOn(${random}, 'result', ${midway?.moves ?? 99})`);
    if (midway) {
      await midway.act(page, neighbour);
      await frame.evaluate<Account>(`exam.goOn(${random})`).then((rest) => {
        account.lies.push(...rest.lies);
        account.kept += rest.kept;
        account.unkept += rest.unkept;
      });
    }
    const { sheet, text } = await frame.evaluate<{ sheet: string; text: string }>('exam.takeAway()');
    assert.match(sheet, path ? /^$/ : /Mes cinq balises/);
    assert.match(text, /Mes cinq balises\n- Information et données\s: /);
    assert.equal(await frame.evaluate('exam.diagnostic().result.complete'), true, 'the whole test');
    assert.deepEqual(account.lies, [], 'what is said of saving and is not so');
    assert.deepEqual(
      { kept: account.kept > 0, unkept: account.unkept > 0 },
      { kept: kept !== 'none', unkept: kept !== 'all' },
    );
    const told = (await frame.evaluate<string[]>('seen')).filter((event) => event.startsWith('error'));
    assert.deepEqual([...new Set(told)], code ? [`error ${code}`] : []);
    // A sandbox forbids the clipboard, and the browser says so by itself.
    const own = faults.filter((fault) => !path || !fault.includes('Clipboard API'));
    assert.deepEqual(own, []);
  } finally {
    clearInterval(hurry);
    await context.close();
  }
}

/** The writes of an express test, less the last: begun, five of the context, nine answers, a pause. */
const WRITES = 16;

/** All writes in soak; else one of them. */
function someWrites(most = WRITES): number[] {
  const all = Array.from({ length: most }, (_, i) => i + 1);
  return timesAreHeld ? all : [all[Math.floor(draw() * most)]!];
}

/** No room is left, for all pages of this address. */
async function fill(page: Page, neighbour: Page): Promise<void> {
  await giveRoom(page, 1);
  assert.equal(await neighbour.evaluate('exam.pushOut()'), 'full');
}

/** What was wiped is on the disk again, with no move of the person's. */
const untilWhole = (page: Page) => page.evaluate('exam.untilWhole()');

const TRIALS: Record<string, Trial> = {
  'no fault': { kept: 'all' },
  'no IndexedDB': { fault: 'absent', code: 'storage-unavailable', kept: 'none' },
  'SecurityError on open': { fault: 'refused', code: 'storage-unavailable', kept: 'none' },
  'a sandboxed frame': { path: 'frame/', code: 'storage-unavailable', kept: 'none' },
  'an open that fails': { fault: 'broken', code: 'storage-unavailable', kept: 'none' },
  'an old page that does not let go': {
    first: (neighbour) => neighbour.evaluate('exam.holdDatabase(1)'),
    code: 'storage-unavailable',
    kept: 'none',
  },
  'a newer database': {
    first: (neighbour) => neighbour.evaluate('exam.holdDatabase(99)'),
    code: 'newer-data',
    kept: 'none',
  },
  'site data cleared': {
    midway: { moves: 9, act: (page) => clearSiteData(page).then(() => untilWhole(page)) },
    kept: 'all',
  },
  'the database deleted by another tab': {
    midway: {
      moves: 9,
      act: (page, neighbour) => neighbour.evaluate('exam.deleteDatabase()').then(() => untilWhole(page)),
    },
    kept: 'all',
  },
  'no room from the start': {
    first: (neighbour) => giveRoom(neighbour, 1),
    code: 'storage-full',
    kept: 'none',
  },
  'reads that are never answered': {
    fault: 'unread',
    isHurried: true,
    code: 'storage-unavailable',
    kept: 'none',
  },
  'writes that never end': {
    fault: 'unended',
    k: 10,
    isHurried: true,
    code: 'storage-unavailable',
    kept: 'some',
  },
  ...struck('undone', 'storage-unavailable'),
  ...struck('undoneLate', 'storage-unavailable'),
  ...struck('throwing', 'storage-unavailable'),
  ...Object.fromEntries(
    someWrites(WRITES - 1).map((k): [string, Trial] => [
      `no room after write ${k}`,
      {
        first: (neighbour) => giveRoom(neighbour, ROOM),
        midway: { moves: k, act: fill },
        code: 'storage-full',
        kept: 'some',
      },
    ]),
  ),
};

function struck(fault: string, code: string): Record<string, Trial> {
  return Object.fromEntries(
    someWrites().map((k) => [
      `${fault} at write ${k}`,
      { fault, k, code, kept: k === 1 && fault === 'throwing' ? 'none' : 'some' },
    ]),
  );
}

for (const [name, trial] of Object.entries(TRIALS))
  test(`${name}: the test is finished`, { timeout: 60_000 }, async () => {
    await undergo(trial);
    finished++;
  });

test('an open that never settles is given up within four seconds', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript({ content: `${script};exam.faults.silent()` });
  if (!timesAreHeld) await context.clock.install();
  const { page, faults } = await visit(context, `${site.address}parcours/?length=express`);
  if (!timesAreHeld) await page.clock.fastForward(4000);
  const ms = await page.evaluate<number>('exam.welcomed().then(() => performance.now() - openedAt)');
  if (timesAreHeld) {
    report('an open that never settles is given up', 'at most 4 s', `${(ms / 1000).toFixed(2)} s`);
    assert.ok(ms <= 4000);
  }
  const { lies, kept } = await page.evaluate<Account>('exam.goOn([0.5])');
  assert.deepEqual({ lies, kept, faults }, { lies: [], kept: 0, faults: [] });
  await context.close();
});
