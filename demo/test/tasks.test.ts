import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Action, Task } from '@balise/simulators';
import { demo } from './demo-page.ts';
import { byClicks, byKeyboard, type Hand } from './play-task.ts';
import { tasksOfAbc } from './tasks-of-abc.ts';

const site = demo(5184);

/** `BALISE_TASKS=mail` plays the tasks of one world. */
const only = process.env['BALISE_TASKS'];
const tasks = tasksOfAbc().filter(({ simulator }) => !only || simulator === only);

/** Plays a task's recorded path on screen, and gives what the question then holds for an answer. */
async function played(task: Task, hand: Hand, width: number): Promise<unknown> {
  const touch = task.needs?.includes('touch') ?? false;
  const { page, faults, close } = await site.open(`atlas/?item=${task.id}`, {
    viewport: { width, height: 720 },
    hasTouch: touch,
  });
  for (const action of task.path as Action[]) await hand(page, action);
  const value = await page.evaluate(
    () => (document.querySelector('balise-question') as unknown as { value: unknown }).value,
  );
  assert.deepEqual(faults, []);
  await close();
  return value;
}

const isGesture = ({ needs = [] }: Task) => needs.includes('pointer') || needs.includes('touch');

for (const task of tasks) {
  const goals = task.goals.map(({ id }) => id);
  test(`${task.id}: its path by clicks`, async () => {
    assert.deepEqual(await played(task, byClicks, 1280), goals);
  });
  if (!isGesture(task))
    test(`${task.id}: its path by the keyboard alone, on 320 px`, async () => {
      assert.deepEqual(await played(task, byKeyboard, 320), goals);
    });
}
