import type { CDPSession, ElementHandle, Page } from 'playwright-core';
import type { Action } from '@balise/simulators';
import type { Hand } from './play-task.ts';

interface Spot {
  x: number;
  y: number;
}

/** Actions that only a pointer or a finger can do, by type. */
const GESTURES: Record<string, Hand> = {
  point: async (page, action) => {
    const { x, y } = await middleOf(page, action);
    await page.mouse.click(x, y);
  },

  /** As a hand does: not quite on the same spot, and once more where the machine was too slow. */
  'double-click': async (page, action) => {
    const { x, y } = await middleOf(page, action);
    await untilDone(page, action, async () => {
      await page.mouse.click(x, y);
      await page.mouse.click(x + 3, y - 2, { delay: 60 });
    });
  },

  drag: async (page, action) => {
    const from = await middleOf(page, action);
    const onto = await middleOf(page, action, `[data-drop="${action['onto']}"]`);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(onto.x, onto.y, { steps: 8 });
    await page.mouse.up();
  },

  scroll: async (page, action) => {
    const { x, y } = await middleOf(page, action);
    await page.mouse.move(x, y);
    await untilDone(page, action, () => page.mouse.wheel(0, action['to'] === 'top' ? -150 : 150));
  },

  swipe: async (page, action) => {
    const { x, y } = await middleOf(page, action);
    const by = action['to'] === 'next' ? -90 : 90;
    await byFingers(page, (part) => [{ x: x - by / 2 + by * part, y: y + 12 * part }]);
  },

  pinch: async (page, action) => {
    const { x, y } = await middleOf(page, action);
    const half = 24 * Number(action['to']);
    await byFingers(page, (part) => {
      const apart = 24 + (half - 24) * part;
      return [
        { x: x - apart, y },
        { x: x + apart, y },
      ];
    });
  },

  tap: async (page, action) => {
    const { x, y } = await middleOf(page, action, `[data-do*='"${action['row']}"']`);
    await byFingers(page, () => [{ x, y }], 0);
  },
};

/** The same actions by the keyboard, for those that a keyboard can do: which keys, once the focus is there. */
const KEYS: Record<string, (page: Page, action: Action) => Promise<void>> = {
  scroll: (page, action) =>
    untilDone(page, action, () => page.keyboard.press(action['to'] === 'top' ? 'PageUp' : 'PageDown')),
};

export function gestureOf({ type }: Action): Hand | undefined {
  return GESTURES[type];
}

export function keysOf({ type }: Action): ((page: Page, action: Action) => Promise<void>) | undefined {
  return KEYS[type];
}

/** The surface or the thing that answers to this gesture, once it is there. */
export function surfaceOf(page: Page, action: Action): Promise<ElementHandle<HTMLElement>> {
  return untilFound(page, action, () => inWorld(page, '[data-gesture]', action));
}

async function inWorld(
  page: Page,
  selector: string,
  action: Action | null,
): Promise<ElementHandle<HTMLElement> | null> {
  const handle = await page.evaluateHandle(
    ({ selector, action }) => {
      // The question may stand in a page of its own, or deep in the diagnostic.
      const roots: ParentNode[] = [document];
      let view: ShadowRoot | null = null;
      for (let root = roots.pop(); root && !view; root = roots.pop())
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element.dataset['world']) view = element.shadowRoot;
          if (element.shadowRoot) roots.push(element.shadowRoot);
        }
      const all = [...((view as ShadowRoot | null)?.querySelectorAll<HTMLElement>(selector) ?? [])];
      if (!action) return all[0] ?? null;
      return all.find(({ dataset }) =>
        [JSON.parse(dataset['gesture']!) as Action | Action[]]
          .flat()
          .some((carried) => Object.keys(action).every((key) => carried[key] === action[key])),
      );
    },
    { selector, action },
  );
  return handle.asElement() as ElementHandle<HTMLElement> | null;
}

async function untilFound(
  page: Page,
  action: Action,
  find: () => Promise<ElementHandle<HTMLElement> | null>,
): Promise<ElementHandle<HTMLElement>> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await find();
    if (found) return found;
    await nextFrame(page);
  }
  throw new Error(`Nothing answers to ${JSON.stringify(action)}`);
}

/** Where a hand would aim, once the thing is on screen. */
async function middleOf(page: Page, action: Action, selector?: string): Promise<Spot> {
  const element = selector
    ? await untilFound(page, action, () => inWorld(page, selector, null))
    : await surfaceOf(page, action);
  await element.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await element.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Again and again, until the world no longer offers it: it is there. */
async function untilDone(page: Page, action: Action, once: () => Promise<void>): Promise<void> {
  for (let times = 0; await inWorld(page, '[data-gesture]', action); times++) {
    if (times > 100) throw new Error(`It never comes to ${JSON.stringify(action)}`);
    await once();
    await nextFrame(page);
  }
}

const nextFrame = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));

const sessions = new WeakMap<Page, CDPSession>();

/** Fingers on the glass, from the start of a way (0) to its end (1). */
async function byFingers(page: Page, at: (part: number) => Spot[], steps = 8): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: (Spot & { id: number })[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const fingers = (part: number) => at(part).map((spot, id) => ({ ...spot, id }));
  await send('touchStart', fingers(0));
  for (let step = 1; step <= steps; step++) await send('touchMove', fingers(step / steps));
  await send('touchEnd', []);
  await nextFrame(page);
}
