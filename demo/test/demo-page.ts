import { after, before } from 'node:test';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import type { Action } from '@balise/simulators';
import { byClicks, type Hand } from './play-task.ts';
import { tasksOfAbc } from './tasks-of-abc.ts';
import { serveDemo } from '../../scripts/serve.mjs';

/** The built demo, served under the promised content policy, and a real browser to meet it in. */
export function demo(port: number) {
  const shared = { address: '', browser: undefined as Browser | undefined };
  let close: () => Promise<void>;
  before(async () => {
    const server = await serveDemo(port);
    shared.address = server.address;
    close = server.close;
    shared.browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  });
  after(async () => {
    await shared.browser?.close();
    await close();
  });
  return {
    get address() {
      return shared.address;
    },
    /** A page of its own profile. `faults` fills with whatever must not happen. */
    async open(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
      const context = await shared.browser!.newContext({ reducedMotion: 'reduce', ...options });
      return visit(context, shared.address + path);
    },
  };
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Script errors, refused by the policy, and requests made after `balise-ready`. */
  faults: string[];
  close: () => Promise<void>;
}

export async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const faults: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    for (const name of ['ready', 'start', 'step', 'answer', 'complete', 'error'])
      document.addEventListener(`balise-${name}`, (event) => {
        const { step, item, count, code } = event as unknown as Record<string, string>;
        seen.push([name, step ?? item ?? code, count].filter((part) => part !== undefined).join(' '));
      });
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective}`),
    );
  });
  await page.goto(address);
  return { page, context, faults, close: () => context.close() };
}

/** The events the page got, as words: "step question", "answer d2-repondre 3". */
export function seen(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}

export interface Shown {
  step: string;
  item: string | null;
  type: string | null;
}

/** What the diagnostic shows, through its public properties. */
export function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const diagnostic = document.querySelector('balise-diagnostic') as unknown as Shown & HTMLElement;
    const question = diagnostic.shadowRoot?.querySelector('balise-question') as {
      item?: { type: string };
    } | null;
    return { step: diagnostic.step, item: diagnostic.item, type: question?.item?.type ?? null };
  });
}

/** Waits until the step, the question or the context's question on screen is another one. */
export async function untilMoved(page: Page, act: () => Promise<void>): Promise<void> {
  const signature = () => {
    const diagnostic = document.querySelector('balise-diagnostic') as unknown as Shown & HTMLElement;
    const context = diagnostic.shadowRoot?.querySelector('balise-context') as { question?: string } | null;
    return `${diagnostic.step} ${diagnostic.item} ${context?.question}`;
  };
  const before = await page.evaluate(signature);
  await act();
  await page.waitForFunction((old) => {
    const diagnostic = document.querySelector('balise-diagnostic') as unknown as Shown & HTMLElement;
    const context = diagnostic.shadowRoot?.querySelector('balise-context') as { question?: string } | null;
    return `${diagnostic.step} ${diagnostic.item} ${context?.question}` !== old;
  }, before);
}

export const part = (page: Page, name: string) => page.locator(`[part~="${name}"]`).first();

/** Answers the question on screen by the mouse, in the way of its type. */
export async function answerByClicks(page: Page, type: string | null): Promise<void> {
  const question = page.locator('balise-question');
  switch (type) {
    case 'text':
      await question.locator('input').fill('12');
      break;
    case 'task':
      await doTask(page);
      break;
    case 'order':
      await question.locator('button.step:not([aria-disabled="true"])').first().click();
      break;
    case 'match':
      for (const select of await question.locator('select').all()) await select.selectOption({ index: 1 });
      break;
    case 'point':
      await question.locator('.place').first().click();
      break;
    default:
      await question.locator('label.card').first().click();
  }
}

/** Does the task on screen as the bank records it, in the words of the page's language. */
export async function doTask(page: Page, hand: Hand = byClicks): Promise<void> {
  const { item } = await shown(page);
  const lang = await page.evaluate(() => document.documentElement.lang || 'fr');
  const task = tasksOfAbc(lang).find(({ id }) => id === item)!;
  for (const action of task.path as Action[]) await hand(page, action);
}

/** One move through the journey by the mouse: skips the context, answers, leaves every fourth unknown. */
export async function moveByClicks(page: Page, turn: number): Promise<void> {
  const { step, type } = await shown(page);
  await untilMoved(page, async () => {
    if (step === 'welcome') return part(page, 'start').click();
    if (step !== 'question') return part(page, 'next').click();
    if (turn % 4 === 3) return part(page, 'unknown').click();
    await answerByClicks(page, type);
    await part(page, 'next').click();
  });
}

/** Moves by the mouse until the step asked for; gives the number of moves. */
export async function moveUntil(page: Page, step: string, from = 0): Promise<number> {
  let turn = from;
  while ((await shown(page)).step !== step) {
    if (turn > 120) throw new Error(`never came to ${step}`);
    await moveByClicks(page, turn++);
  }
  return turn;
}

export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as { seen: string[] }).seen.includes('ready'));
}

export async function untilWelcome(page: Page): Promise<void> {
  await page.locator('[part~="start"], [part~="resume"]').first().waitFor();
}
