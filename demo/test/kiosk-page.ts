import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { moveUntil, part, shown, untilMoved, type Shown, type demo } from './demo-page.ts';

type Site = ReturnType<typeof demo>;

/** A click in the middle of the invitation, and the welcome is there. */
export async function startAtKiosk(page: Page): Promise<void> {
  await page.locator('balise-kiosk[free]').waitFor();
  const { width, height } = page.viewportSize()!;
  await page.mouse.click(width / 2, height / 2);
  await part(page, 'start').waitFor();
}

async function goOn(page: Page, step: string): Promise<void> {
  await startAtKiosk(page);
  await moveUntil(page, step);
}

/** Answers "Je ne sais pas" until the question is of this type. */
async function untilType(page: Page, type: string): Promise<void> {
  await goOn(page, 'question');
  for (let turn = 0; (await shown(page)).type !== type; turn++) {
    assert.ok(turn < 12, `no question of type ${type}`);
    const { step } = await shown(page);
    await untilMoved(page, () => part(page, step === 'pause' ? 'next' : 'unknown').click());
  }
}

async function finishAtKiosk(page: Page): Promise<void> {
  await goOn(page, 'question');
  await untilMoved(page, () => part(page, 'unknown').click());
  await part(page, 'finish').click();
  await page.locator('balise-result').waitFor();
}

/** How a person comes to each state that a kiosk has to leave by itself, and the seconds it may last. */
export const STATES: Record<string, { reach: (page: Page) => Promise<void>; seconds: number }> = {
  welcome: { reach: startAtKiosk, seconds: 90 },
  'warm-up': {
    async reach(page) {
      await startAtKiosk(page);
      await page.getByText('S’échauffer d’abord').click();
      await page.locator('balise-warm-up').waitFor();
    },
    seconds: 90,
  },
  context: { reach: (page) => goOn(page, 'context'), seconds: 90 },
  question: { reach: (page) => goOn(page, 'question'), seconds: 90 },
  task: {
    async reach(page) {
      await untilType(page, 'task');
      await page.locator('balise-task').waitFor();
    },
    seconds: 90,
  },
  pause: { reach: (page) => goOn(page, 'pause'), seconds: 90 },
  confirmation: {
    async reach(page) {
      await goOn(page, 'question');
      await page.getByRole('button', { name: 'Nouvelle personne' }).click();
      await page.getByText('Tout effacer et recommencer').waitFor();
    },
    seconds: 90,
  },
  result: { reach: finishAtKiosk, seconds: 270 },
  practice: {
    async reach(page) {
      await finishAtKiosk(page);
      await page.getByRole('button', { name: 'M’exercer, pas à pas' }).click();
      await page.locator('balise-task').waitFor();
    },
    seconds: 270,
  },
  'QR panel': {
    async reach(page) {
      await finishAtKiosk(page);
      await page.getByRole('button', { name: 'Emporter mon résultat' }).click();
      await page.getByText('Ouvrez l’appareil photo').waitFor();
    },
    seconds: 270,
  },
  'print confirmation': {
    async reach(page) {
      await finishAtKiosk(page);
      await part(page, 'print').click();
      await page.getByText('Avez‑vous votre feuille').waitFor();
    },
    seconds: 270,
  },
};

/**
 * All that the page holds, open roots and what fields contain included, as text. A string: the test
 * runner's compiler would add names that the page does not have.
 */
export function wholePage(page: Page): Promise<string> {
  return page.evaluate<string>(`
    (function read(node) {
      if (node.nodeType === 3) return node.textContent.trim();
      if (node.nodeType !== 1 && node.nodeType !== 11 && node.nodeType !== 9) return '';
      const inside = [...(node.shadowRoot ? node.shadowRoot.childNodes : []), ...node.childNodes].map(read);
      return [node.nodeName + ' ' + (node.value ?? ''), ...inside].filter(Boolean).join('\\n');
    })(document.body)
  `);
}

/** The invitation shows, and the page is what it was before anybody came. */
export async function assertWiped(page: Page, fresh: string, where: string): Promise<void> {
  await page.locator('balise-kiosk[free]').waitFor({ timeout: 2000 });
  await page.locator('balise-kiosk .start').waitFor();
  await page.waitForFunction(() =>
    document.querySelector('balise-diagnostic')?.shadowRoot?.querySelector('balise-welcome'),
  );
  assert.equal(await wholePage(page), fresh, `${where}: something is left`);
  assert.deepEqual(
    await page.evaluate(() => {
      const kiosk = document.querySelector('balise-kiosk')!;
      const { step, item, result } = document.querySelector('balise-diagnostic') as unknown as Shown & {
        result: unknown;
      };
      const isOnStart = kiosk.shadowRoot!.activeElement?.classList.contains('start');
      return { step, item, result, isOnStart, selected: getSelection()!.toString() };
    }),
    { step: 'welcome', item: null, result: null, isOnStart: true, selected: '' },
    where,
  );
}

/** The clock stands still; a key has just been pressed, which is the last sign of this person. */
export async function leave(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 500);
  await page.keyboard.press('Shift');
}

export const warning = (page: Page) => page.locator('balise-kiosk .warning');

/** Targets of the kit's own that are lower or narrower than `least`; the worlds' contents are what they imitate. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate<string[]>(`
    (function look(root) {
      return [...root.querySelectorAll('*')].flatMap((element) => {
        if (element.dataset.world) return [];
        const inside = element.shadowRoot ? look(element.shadowRoot) : [];
        if (!element.matches('button, summary, select, a[href], label.card, input[type=text]')) return inside;
        const { width, height } = element.getBoundingClientRect();
        const isSmall = element.checkVisibility() && (width < ${least} || height < ${least});
        return isSmall ? [...inside, element.outerHTML.slice(0, 120) + ' ' + width + '×' + height] : inside;
      });
    })(document)
  `);
}

/** What has the focus, in words. A string, as above. */
export const focusedName = `
  (() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.textContent.trim() || active?.tagName || '';
  })()
`;

/**
 * A kiosk whose clock is driven and whose printer prints at once, since the browser's own dialogue cannot
 * be driven; and what its page holds when nobody is there.
 */
export async function openKiosk(site: Site, options: Parameters<Site['open']>[1] = {}) {
  const visited = await site.open('', options);
  const { page } = visited;
  await page.clock.install();
  await page.addInitScript('globalThis.print = () => dispatchEvent(new Event("afterprint"))');
  await page.goto(`${site.address}kiosk/`);
  await page.locator('balise-kiosk[free]').waitFor();
  await part(page, 'start').waitFor({ state: 'attached' });
  await page.locator('balise-kiosk .start').focus();
  return { ...visited, fresh: await wholePage(page) };
}
