import { test } from 'node:test';
import type { Action } from '@balise/simulators';
import { assertAccessible, axe } from './assert-accessible.ts';
import { demo } from './demo-page.ts';
import { byClicks } from './play-task.ts';
import { tasksOfAbc } from './tasks-of-abc.ts';

const site = demo(5186);
const tasks = tasksOfAbc();

/** Of each world, the tasks that between them show most of its screens: the three longest. */
const shown = [...new Set(tasks.map(({ simulator }) => simulator))].flatMap((world) =>
  tasks
    .filter(({ simulator, needs }) => simulator === world && !needs)
    .sort((one, other) => other.path.length - one.path.length)
    .slice(0, 3),
);

for (const [i, task] of shown.entries()) {
  // Every other one in the dark: all worlds are seen in both.
  const colorScheme = i % 2 ? 'dark' : 'light';
  test(`${task.id}: axe finds nothing at any step of it, 320 px, ${colorScheme}`, async () => {
    const { page, close } = await site.open(`atlas/?item=${task.id}`, {
      viewport: { width: 320, height: 800 },
      colorScheme,
      bypassCSP: true,
    });
    await page.locator('balise-task [data-world]').waitFor();
    await page.evaluate(axe);
    await assertAccessible(page, 'at the start');
    for (const action of task.path as Action[]) {
      await byClicks(page, action);
      await assertAccessible(page, Object.values(action).join(' '));
    }
    await close();
  });
}

test('axe finds nothing in the list of the atlas', async () => {
  const { page, close } = await site.open('atlas/', {
    viewport: { width: 320, height: 800 },
    bypassCSP: true,
  });
  await page.locator('.items li').first().waitFor();
  await page.evaluate(axe);
  await assertAccessible(page, 'the atlas');
  await close();
});
