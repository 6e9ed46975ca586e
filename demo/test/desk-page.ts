import type { Page } from 'playwright-core';

/** The aidant's desk of the demo, by the words a person reads. */
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

export const PASSPHRASE = 'lampe riviere cahier tortue';

export async function unlock(page: Page, button: string, passphrase = PASSPHRASE): Promise<void> {
  await page.locator('balise-door #passphrase').fill(passphrase);
  await press(page, button);
}

/** Opens a new follow-up, and gives its code. */
export async function newFollowUp(page: Page): Promise<string> {
  await press(page, 'Nouveau suivi');
  return (await page.locator('balise-follow-up .code').textContent())!;
}

/** Says, ticks and hands over. */
export async function welcomePerson(page: Page): Promise<void> {
  await page.locator('balise-desk #consent').check();
  await press(page, 'Passer l’écran à la personne');
  await page.locator('[part~="start"]').click();
}

interface Diagnostic extends HTMLElement {
  step: string;
  item: string | null;
}

/** What the diagnostic on the desk shows, by its public properties. */
export function shownOnDesk(page: Page): Promise<{ step: string; item: string | null }> {
  return page
    .locator('balise-diagnostic')
    .evaluate((one) => ({ step: (one as Diagnostic).step, item: (one as Diagnostic).item }));
}

/** To the result: the first card of each question, "Je ne sais pas" where there is none. `on` is told of each question before. */
export async function answerAll(
  page: Page,
  on: (nth: number) => Promise<void> = async () => {},
): Promise<void> {
  for (let nth = 0; ;) {
    const { step } = await shownOnDesk(page);
    if (step === 'result') break;
    const before = await signature(page);
    if (step === 'question') {
      await on(nth++);
      const card = page.locator('balise-question label.card').first();
      const isChoice = (await card.count()) > 0;
      if (isChoice) await card.click();
      await page.locator(`balise-question [part~="${isChoice ? 'next' : 'unknown'}"]`).click();
    } else await page.locator(`balise-${step} [part~="next"]`).click();
    while ((await signature(page)) === before) await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.locator('balise-result').waitFor();
}

const signature = (page: Page) =>
  page.locator('balise-diagnostic').evaluate((one) => {
    const { step, item, shadowRoot } = one as Diagnostic;
    const context = shadowRoot!.querySelector('balise-context') as { question?: string } | null;
    return `${step} ${item} ${context?.question}`;
  });

/** Every text in the page, through all open roots, drawn or not. */
export function allText(page: Page): Promise<string> {
  return page.evaluate<string>(`
    (function read(node) {
      const values = 'value' in node ? [String(node.value)] : [];
      const inside = [node, node.shadowRoot].flatMap((one) => [...(one?.childNodes ?? [])]);
      return [...values, ...inside.map((child) => child.nodeType === 3 ? child.textContent : read(child))].join(' ');
    })(document.body)
  `);
}
