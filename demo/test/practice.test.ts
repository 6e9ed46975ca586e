import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Action } from '@balise/simulators';
import { assertAccessible, axe } from './assert-accessible.ts';
import { demo, moveByClicks, moveUntil, part, seen, shown, untilReady, untilWelcome } from './demo-page.ts';
import { byClicks, byKeyboard } from './play-task.ts';
import { tasksOfAbc } from './tasks-of-abc.ts';

const site = demo(5187);

test('before a first test one may warm up: each small thing is said to be done, and nothing is kept', async () => {
  const { page, faults, close } = await site.open('parcours/', {
    viewport: { width: 320, height: 720 },
    bypassCSP: true,
  });
  await untilWelcome(page);
  await page.getByText('S’échauffer d’abord').click();
  await page.getByRole('heading', { name: 'Pour s’échauffer' }).waitFor();
  const done = page.locator('balise-warm-up .done');
  await byClicks(page, { type: 'light' });
  await done.getByText('C’est fait.').waitFor();
  await page.evaluate(axe);
  await assertAccessible(page, 'warm-up');
  await page.getByRole('button', { name: 'Suivant' }).click();
  assert.equal(await done.textContent(), '');
  await byKeyboard(page, { type: 'write', field: 'word', value: 'soleil' });
  await done.getByText('C’est fait.').waitFor();
  await page.getByRole('button', { name: 'Revenir' }).click();
  await untilWelcome(page);
  assert.equal((await shown(page)).step, 'welcome');
  assert.deepEqual(
    (await seen(page)).filter((event) => event.startsWith('answer')),
    [],
  );
  assert.deepEqual(faults, []);
  await close();
});

test('after the end one may practise a démarche: each step is said, and its control pointed out', async () => {
  const { page, faults, close } = await site.open('parcours/?length=express', { bypassCSP: true });
  await untilWelcome(page);
  await moveUntil(page, 'question');
  await untilReady(page);
  await page.context().setOffline(true);
  await part(page, 'finish').click();
  await page.locator('balise-result').waitFor();
  await page.getByRole('button', { name: 'M’exercer, pas à pas' }).click();
  const [task] = tasksOfAbc()
    .filter(({ simulator }) => simulator === 'procedure')
    .sort((one, other) => other.path.length - one.path.length);
  const step = page.locator('balise-practice .step');
  for (const [i, action] of (task!.path as Action[]).entries()) {
    await step.getByText(`Étape ${i + 1} sur ${task!.path.length}`).waitFor();
    if (i === 0) {
      await page.evaluate(axe);
      await assertAccessible(page, 'practice');
    }
    await page.locator('balise-practice [data-guide]').first().waitFor();
    await byClicks(page, action);
  }
  await step.getByText('C’est fait.').waitFor();
  await page.getByRole('button', { name: 'Revenir' }).click();
  await page.getByText('Merci. Voici où vous en êtes.').waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('a task that a reload interrupts comes back from its start, and says so', async () => {
  const { page, faults, close } = await site.open('parcours/?length=express');
  await untilWelcome(page);
  await moveUntil(page, 'question');
  for (let turn = 0; (await shown(page)).type !== 'task'; turn++) await moveByClicks(page, 0);
  const before = await shown(page);
  const [first] = tasksOfAbc().find(({ id }) => id === before.item)!.path as Action[];
  assert.equal(await page.getByText('Cet exercice reprend depuis le début.').count(), 0);
  await byClicks(page, first!);
  await page.getByText('Enregistré sur cet appareil.').waitFor();
  await page.reload();
  await part(page, 'resume').click();
  await page.getByText('Cet exercice reprend depuis le début.').waitFor();
  assert.deepEqual(await shown(page), before);
  // As at the start: what was done first can be done first again.
  await byClicks(page, first!);
  assert.deepEqual(faults, []);
  await close();
});
