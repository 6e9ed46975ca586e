import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Action, Task } from '@balise/simulators';
import { demo, type Visit } from './demo-page.ts';
import { byClicks, byKeyboard, type Hand } from './play-task.ts';
import { tasksOfAbc } from './tasks-of-abc.ts';

const site = demo(5184);

/** `BALISE_TASKS=mail` plays the tasks of one world. */
const only = process.env['BALISE_TASKS'];
const tasks = tasksOfAbc().filter(({ simulator }) => !only || simulator === only);

/** A page serves one task after the other: opening one takes longer than most tasks. */
const pages = new Map<string, Promise<Visit>>();

function pageOf(width: number, hasTouch: boolean): Promise<Visit> {
  const name = `${width} ${hasTouch}`;
  const page = pages.get(name) ?? site.open('atlas/', { viewport: { width, height: 720 }, hasTouch });
  pages.set(name, page);
  return page;
}

/** Plays a task's recorded path on screen, and gives what the question then holds for an answer. */
async function played(task: Task, hand: Hand, width: number): Promise<unknown> {
  const { page, faults } = await pageOf(width, task.needs?.includes('touch') ?? false);
  await page.goto(`${site.address}atlas/?item=${task.id}`);
  for (const action of task.path as Action[]) await hand(page, action);
  assert.deepEqual(faults.splice(0), []);
  return page.evaluate(
    () => (document.querySelector('balise-question') as unknown as { value: unknown }).value,
  );
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
