import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Action } from '@balise/simulators';
import { demo } from './demo-page.ts';
import { byClicks } from './play-task.ts';
import { tasksOfAbc } from './tasks-of-abc.ts';

const site = demo(5185);

/** One task of each world, played to its end: most of what its screens can say is on the way. */
const TOLD = [
  'd2-mail-joindre',
  'd1-web-site-officiel',
  'd3-demarche-complete',
  'd5-tel-wifi',
  'd3-clavier-adresse',
];

/**
 * What a screen reader is told, as roles, names and states, at the start and after each action. Kept to be
 * read by people: `TRANSCRIPTS=write` writes it anew, and the difference is then looked at.
 */
const folder = new URL('transcripts/', import.meta.url);

for (const task of tasksOfAbc().filter(({ id }) => TOLD.includes(id)))
  test(`${task.id}: a screen reader is told what stands in its transcript`, async () => {
    const { page, close } = await site.open(`atlas/?item=${task.id}`);
    const world = page.locator('balise-task [data-world]');
    await world.waitFor();
    const heard = async (title: string) => `# ${title}\n${await world.ariaSnapshot()}\n`;
    const screens = [await heard('au départ')];
    for (const action of task.path as Action[]) {
      await byClicks(page, action);
      screens.push(await heard(Object.values(action).join(' ')));
    }
    await close();
    const transcript = screens.join('\n');
    const file = new URL(`${task.id}.txt`, folder);
    if (process.env['TRANSCRIPTS'] === 'write' || !existsSync(file)) {
      assert.notEqual(process.env['CI'], 'true', 'a transcript is missing');
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, transcript);
    }
    assert.equal(transcript, readFileSync(file, 'utf8'));
  });

test('every world has its transcript', () => {
  const told = tasksOfAbc().filter(({ id }) => TOLD.includes(id));
  assert.equal(new Set(told.map(({ simulator }) => simulator)).size, TOLD.length);
});
