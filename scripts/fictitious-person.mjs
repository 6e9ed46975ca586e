// Somebody who does not exist goes through a test, for the pictures: what they manage, and how they answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';

const bank = JSON.parse(readFileSync(join(root, 'question-banks/abc/bank.json'), 'utf8'));
const fr = JSON.parse(readFileSync(join(root, 'question-banks/abc/fr.json'), 'utf8'));

/** `manages`: the highest level that they manage, by domain. */
function answerOf(item, manages) {
  if (item.type === 'confidence') return 'alone';
  if (item.level > manages[item.domain]) return null;
  if (item.type === 'match') return item.pairs;
  if (item.type === 'task') return item.goals.map(({ id }) => id);
  return item.type === 'text' ? fr.items[item.id].accept[0] : item.key;
}

export const stepOf = (page) => page.locator('balise-diagnostic').evaluate(({ step }) => step);
const itemOf = (page) => page.locator('balise-diagnostic').evaluate(({ item }) => item);

/** Presses "Commencer", and skips the questions about the person's situation. */
export async function start(page) {
  await page.locator('[part=start]').click();
  while ((await stepOf(page)) === 'context') await move(page, () => page.locator('[part=next]').click());
}

/** Answers as the person would, until the step, the question or the type of question wanted. */
export async function until(page, wanted, manages) {
  for (;;) {
    const shown = await stepOf(page);
    const item = await itemOf(page);
    const question = bank.items.find(({ id }) => id === item);
    if ([shown, item, question?.type].includes(wanted) || shown === 'result') return;
    if (shown === 'pause') await move(page, () => page.locator('[part=next]').click());
    else await answer(page, answerOf(question, manages));
  }
}

function answer(page, value) {
  return move(page, async () => {
    await page.locator('balise-question').evaluate((question, given) => (question.value = given), value);
    await page.locator(value === null ? '[part=unknown]' : '[part=next]').click();
  });
}

/** Does something that leads to another screen, and waits for it. */
async function move(page, act) {
  const diagnostic = await page.locator('balise-diagnostic').elementHandle();
  const before = await diagnostic.evaluate(({ shadowRoot, item }) => shadowRoot.textContent + item);
  await act();
  await page.waitForFunction(
    ([{ shadowRoot, item }, old]) =>
      shadowRoot.textContent + item !== old || shadowRoot.querySelector('balise-context'),
    [diagnostic, before],
  );
}
