import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Answer } from '@balise/schema/codes';
import { randomOf, report, seedOf, times } from '../../scripts/campaign.ts';
import { demo, visit } from './demo-page.ts';
import { bundled } from './exam/bundled.ts';
import { crash } from './exam/crash.ts';
import type { Given, Screen } from './exam/in-page.ts';

const site = demo(5214);
/** Fewer than an express test can have: its log is forgotten at the end. */
const CRASHES_PER_TEST = 9;

/** Opens the test, holds the disk and the screen against what was there at the crash, and goes on. */
async function resumed(page: Page, kept: Record<string, Answer>, number: string): Promise<number> {
  await page.evaluate('exam.welcomed()');
  const found = await page.evaluate<Record<string, Answer>>('exam.onDisk().then(exam.answersOf)');
  await page.evaluate('exam.begin()');
  if (number) assert.equal((await page.evaluate<Screen>('exam.look()')).number, number);
  return Object.keys(kept).filter((item) => JSON.stringify(found[item]) !== JSON.stringify(kept[item]))
    .length;
}

/** So many crashes in one test; gives how many answers were lost. */
async function outlive(crashes: number, draw: () => number): Promise<number> {
  const { page: blank, context, close } = await site.open('');
  await blank.close();
  await context.addInitScript({ content: bundled('in-page.ts') });
  const kept: Record<string, Answer> = {};
  let lost = 0;
  let number = '';
  for (let left = crashes; left >= 0; left--) {
    const { page, faults } = await visit(context, `${site.address}parcours/?length=express`);
    lost += await resumed(page, kept, number);
    if (left === 0) break;
    if ((await page.evaluate<Screen>('exam.look()')).step === 'pause') await page.evaluate('exam.ahead()');
    const { item, answer } = await page.evaluate<Given>(`exam.ahead(${draw()})`);
    assert.ok(await page.evaluate('exam.saysSaved()'));
    kept[item] = answer;
    ({ number } = await page.evaluate<Screen>('exam.look()'));
    assert.deepEqual(faults, []);
    await crash(page);
  }
  await close();
  return lost;
}

test('an answer shown as kept outlives a crash of its page', async () => {
  const count = times(50, 'browser');
  const draw = randomOf(seedOf('crash'));
  let lost = 0;
  for (let left = count; left > 0; left -= CRASHES_PER_TEST)
    lost += await outlive(Math.min(left, CRASHES_PER_TEST), draw);
  report('answers shown as kept, lost by a crash of the page', `0 of ${count}`, `${lost} of ${count}`);
  assert.equal(lost, 0);
});
