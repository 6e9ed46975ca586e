import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { randomOf, report, seedOf, times, timesAreHeld } from '../../scripts/campaign.ts';
import { demo, visit, type Visit } from './demo-page.ts';
import { bundled } from './exam/bundled.ts';
import type { Account } from './exam/whole-test.ts';

const site = demo(5218);
const TOLD_MS = 2000;
/** A kit to come: all that this one knows of it is that its database is newer. */
const NEWER = 99;
const draw = randomOf(seedOf('versions'));
const script = bundled('faults.ts');

/** A profile with a page at a test, and another page of the same address that is none. */
async function twoPages(): Promise<{ first: Visit; other: Page }> {
  const { page: other, context } = await site.open('');
  await other.evaluate(script);
  await context.addInitScript({ content: script });
  return { first: await visit(context, `${site.address}parcours/?length=express`), other };
}

const goOn = (page: Page, moves = 99) =>
  page.evaluate<Account>(`exam.goOn(${JSON.stringify([draw(), draw(), draw()])}, 'result', ${moves})`);

const errors = async (page: Page) =>
  (await page.evaluate<string[]>('seen')).filter((event) => event.startsWith('error'));

const saysNewer = (page: Page) =>
  page.evaluate(`exam.until(() => exam.words().includes('Une version plus récente de cette page'))`);

test('a page whose database a newer one takes says so, and has kept all up to then', async () => {
  const count = times(40, 'browser');
  let worst = 0;
  for (let i = 0; i < count; i++) {
    const { first, other } = await twoPages();
    const { page, faults } = first;
    // At least the context, so that there is a test; at most a question before its end.
    await goOn(page, 6 + Math.floor(draw() * 10));
    const { item, answers } = await page.evaluate<{ item: string; answers: unknown }>(
      'exam.onDisk().then((log) => ({ item: exam.diagnostic().item, answers: exam.answersOf(log) }))',
    );
    const since = performance.now();
    assert.equal(await other.evaluate(`exam.holdDatabase(${NEWER})`), 'held');
    await saysNewer(page);
    worst = Math.max(worst, performance.now() - since);
    assert.equal(await page.evaluate('exam.diagnostic().item'), item, 'the page stays where it was');
    assert.deepEqual(await page.evaluate('exam.onDisk().then(exam.answersOf)'), answers);
    // One of them goes to its end, the others a little way.
    const { lies, kept } = await goOn(page, i ? 2 : 99);
    assert.deepEqual({ lies, kept }, { lies: [], kept: 0 }, 'what is done after is not kept');
    assert.deepEqual(
      await page.evaluate('exam.onDisk().then(exam.answersOf)'),
      answers,
      'nor are the earlier ones gone',
    );
    assert.equal(await page.evaluate('exam.button("Garder mon résultat")'), null, 'it could not be kept');
    assert.deepEqual(await errors(page), ['error newer-data']);
    assert.deepEqual(faults, []);
    await first.close();
  }
  report(
    'an open test is told of a newer database',
    `${TOLD_MS} ms`,
    `${worst.toFixed(0)} ms at most of ${count}`,
  );
  if (timesAreHeld) assert.ok(worst <= TOLD_MS);
});

test('a page that meets a newer database says so, goes on in memory, and leaves it as it is', async () => {
  const { first: earlier, other } = await twoPages();
  await goOn(earlier.page, 9);
  await earlier.page.close();
  await other.evaluate(`exam.holdDatabase(${NEWER})`);
  const before = await other.evaluate('exam.onDisk()');
  assert.ok(before, 'there was a test');
  const { page, faults } = await visit(earlier.context, `${site.address}parcours/?length=express`);
  await saysNewer(page);
  const { lies, kept } = await goOn(page);
  assert.deepEqual({ lies, kept }, { lies: [], kept: 0 });
  assert.equal(await page.evaluate('exam.diagnostic().result.complete'), true);
  assert.deepEqual(await other.evaluate('exam.onDisk()'), before);
  assert.deepEqual(await errors(page), ['error newer-data']);
  assert.deepEqual(faults, []);
  await earlier.close();
});
