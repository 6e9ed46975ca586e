import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { report } from '../../scripts/campaign.ts';
import { demo, visit, type Visit } from './demo-page.ts';
import { bundled } from './exam/bundled.ts';
import { clearSiteData, giveRoom } from './exam/disk.ts';
import { ROOM } from './exam/room.ts';

const site = demo(5219);
const script = bundled('faults.ts');

/** A test at its end, and another page of the same address. */
async function finished(fault = 'none'): Promise<Visit & { other: Page }> {
  const { page: other, context, close } = await site.open('');
  await other.evaluate(script);
  await giveRoom(other, ROOM);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.addInitScript({ content: `${script};exam.faults.${fault}()` });
  const { page, faults } = await visit(context, `${site.address}parcours/?length=express`);
  await page.evaluate(`exam.goOn([0.5])`);
  return { page, other, context, faults, close };
}

const says = (page: Page, words: string) =>
  page.evaluate(`exam.until(() => exam.words().includes(${JSON.stringify(words)}))`);

const press = (page: Page, words: string) => page.evaluate(`exam.button(${JSON.stringify(words)}).click()`);

const errors = async (page: Page) =>
  (await page.evaluate<string[]>('seen')).filter((event) => event.startsWith('error'));

/** No room is left, for all pages of this address. */
async function fill(page: Page, other: Page): Promise<void> {
  await giveRoom(page, 1);
  assert.equal(await other.evaluate('exam.pushOut()'), 'full');
}

test('a kept result that is wiped is no longer said to be kept, and can be kept again', async () => {
  const { page, faults, close } = await finished();
  await press(page, 'Garder mon résultat');
  await says(page, 'Votre résultat est gardé sur cet appareil.');
  await clearSiteData(page);
  await page.evaluate(`exam.until(() => !exam.words().includes('Votre résultat est gardé'))`);
  assert.match(await page.evaluate<string>('exam.words()'), /Mes cinq balises|Vos cinq balises/);
  await press(page, 'Garder mon résultat');
  await says(page, 'Votre résultat est gardé sur cet appareil.');
  await page.reload();
  await page.evaluate('exam.welcomed()');
  assert.ok(await page.evaluate('exam.button("Revoir mon résultat") !== null'), 'it is there again');
  assert.deepEqual(faults, []);
  await close();
});

test('a result under which the storage is wiped stays on screen, and is not written by itself', async () => {
  const { page, other, faults, close } = await finished();
  await clearSiteData(page);
  await page.evaluate('exam.pause(500)');
  assert.ok(await page.evaluate('exam.diagnostic().result !== null'));
  assert.equal(await other.evaluate('exam.onDisk()'), null);
  const { sheet } = await page.evaluate<{ sheet: string }>('exam.takeAway()');
  assert.match(sheet, /Mes cinq balises/);
  assert.deepEqual(faults, []);
  await close();
});

test('a result that finds no room is said not to be kept', async () => {
  const { page, other, faults, close } = await finished();
  await fill(page, other);
  await press(page, 'Garder mon résultat');
  await says(page, 'Votre résultat n’a pas pu être gardé ici.');
  assert.deepEqual(await errors(page), ['error storage-full']);
  assert.deepEqual(faults, []);
  await close();
});

test('an erasure that fails on a full disk is said to have failed', async () => {
  const { page, other, faults, close } = await finished();
  await press(page, 'Garder mon résultat');
  await says(page, 'Votre résultat est gardé sur cet appareil.');
  await fill(page, other);
  await page.evaluate(`exam.click('erase')`);
  const isErased = await page.evaluate<boolean>(
    `exam.until(() => exam.part('start')).then(() => !exam.words().includes('L’effacement n’a pas réussi'))`,
  );
  await page.reload();
  await page.evaluate('exam.welcomed()');
  const isThere = await page.evaluate<boolean>('exam.button("Revoir mon résultat") !== null');
  report(
    'an erasure on a full disk',
    'done, or said to have failed',
    isErased ? 'done' : 'said to have failed',
  );
  assert.equal(isThere, !isErased, 'what was said is so');
  assert.deepEqual(faults, []);
  await close();
});

test('an erasure that the browser refuses is said to have failed', async () => {
  const { page, faults, close } = await finished('unerasable');
  await page.evaluate(`exam.click('erase')`);
  await says(page, 'L’effacement n’a pas réussi');
  assert.deepEqual(await errors(page), ['error storage-unavailable']);
  assert.deepEqual(faults, []);
  await close();
});
