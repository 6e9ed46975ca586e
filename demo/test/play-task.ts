import type { ElementHandle, Page } from 'playwright-core';
import type { Action } from '@balise/simulators';
import { gestureOf, keysOf, surfaceOf } from './gestures.ts';

/** How a hand finds and uses the control that stands for an action. */
export type Hand = (page: Page, action: Action) => Promise<void>;

/** By the mouse: a click where the control is, or typing after a click into a field. */
export const byClicks: Hand = async (page, action) => {
  const gesture = gestureOf(action);
  if (gesture) return gesture(page, action);
  const control = await controlOf(page, action);
  await control.scrollIntoViewIfNeeded();
  if (action['value'] === undefined || (await isPressed(control))) return control.click();
  await fill(page, control, action['value'], () => control.click());
};

/** By the keyboard alone: Tab up to the control, then the key that its kind answers to. */
export const byKeyboard: Hand = async (page, action) => {
  const keys = keysOf(action);
  const control = keys ? await surfaceOf(page, action) : await controlOf(page, action);
  for (let tabs = 0; !(await isFocused(control)); tabs++) {
    if (tabs > 120) throw new Error(`Tab never comes to ${JSON.stringify(action)}`);
    await page.keyboard.press((await isNextRadio(control)) ? 'ArrowDown' : 'Tab');
  }
  if (keys) return keys(page, action);
  if (action['value'] !== undefined && !(await isPressed(control)))
    return fill(page, control, action['value'], async () => {});
  if (await control.evaluate((element) => element.matches(':checked') && element.matches('[type=radio]')))
    return;
  await page.keyboard.press(
    (await control.evaluate((element) => element.matches('input'))) ? 'Space' : 'Enter',
  );
};

/** The control on screen that carries this action, whatever the order of its fields. */
async function controlOf(page: Page, action: Action): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForFunction(
    (wanted) => {
      // The question may stand in a page of its own, or deep in the diagnostic.
      const roots: ParentNode[] = [document];
      let view: ShadowRoot | null = null;
      for (let root = roots.pop(); root && !view; root = roots.pop())
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element.dataset['world']) view = element.shadowRoot;
          if (element.shadowRoot) roots.push(element.shadowRoot);
        }
      const keys = Object.keys(wanted);
      return [
        ...((view as ShadowRoot | null)?.querySelectorAll<HTMLElement>('[data-do], [data-fill]') ?? []),
      ].find((element) => {
        const carried = JSON.parse(element.dataset['do'] ?? element.dataset['fill']!) as Record<
          string,
          string
        >;
        const asked = element.dataset['do'] ? keys : keys.filter((key) => key !== 'value');
        return (
          asked.length === Object.keys(carried).length && asked.every((key) => carried[key] === wanted[key])
        );
      });
    },
    action,
    { timeout: 5000 },
  );
  return handle.asElement() as ElementHandle<HTMLElement>;
}

const isPressed = (control: ElementHandle<HTMLElement>) =>
  control.evaluate((element) => element.dataset['do'] !== undefined);

const isFocused = (control: ElementHandle<HTMLElement>) =>
  control.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);

/** In a group of radios one goes by the arrows. */
const isNextRadio = (control: ElementHandle<HTMLElement>) =>
  control.evaluate((element) => {
    const focused = (element.getRootNode() as ShadowRoot).activeElement;
    return (
      element instanceof HTMLInputElement &&
      focused instanceof HTMLInputElement &&
      element.type === 'radio' &&
      focused.type === 'radio' &&
      element.name === focused.name
    );
  });

async function fill(
  page: Page,
  control: ElementHandle<HTMLElement>,
  value: string,
  enter: () => Promise<void>,
): Promise<void> {
  if (await control.evaluate((element) => element.matches('select'))) {
    await control.selectOption(value);
    return;
  }
  await enter();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  // What is dictated to a field may have several lines; Enter there would send a form.
  await page.keyboard.insertText(value);
}
