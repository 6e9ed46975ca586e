import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, axe } from './assert-accessible.ts';
import { demo, moveByClicks, moveUntil, part, shown, untilWelcome } from './demo-page.ts';

const site = demo(5182);
for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any step, ${width} px, ${colorScheme}`, async () => {
      const { page, close } = await site.open('parcours/?mode=assisted', {
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      });
      await page.evaluate(axe);
      await untilWelcome(page);
      const looked = new Set<string>();
      for (let turn = 0; ; turn++) {
        const { step, type } = await shown(page);
        if (step === 'result') break;
        const kind = step === 'question' ? `question ${type}` : step;
        if (!looked.has(kind)) await assertAccessible(page, kind);
        looked.add(kind);
        await moveByClicks(page, turn);
      }
      await page.locator('balise-result').waitFor();
      await page
        .locator('balise-result details')
        .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
      await assertAccessible(page, 'result');
      await part(page, 'restart').click();
      await untilWelcome(page);
      assert.ok(looked.size >= 6, [...looked].join(', '));
      await close();
    });
  }
}

test('axe finds nothing where one comes back, nor where nothing opens', async () => {
  const { page, close } = await site.open('parcours/', {
    viewport: { width: 320, height: 800 },
    bypassCSP: true,
  });
  await untilWelcome(page);
  await moveUntil(page, 'question');
  await page.getByText('Enregistré sur cet appareil.').waitFor();
  await page.reload();
  await part(page, 'resume').waitFor();
  await page.evaluate(axe);
  await assertAccessible(page, 'coming back');
  await page.goto(`${site.address}parcours/?bank=/balise/question-banks/abc/fr.json`);
  await page.getByText('Pour la personne qui s’occupe du site').click();
  await page.evaluate(axe);
  await assertAccessible(page, 'nothing opens');
  await close();
});

test('the index, and a library’s page with a style of its own', async () => {
  for (const path of ['', 'integration/']) {
    const { page, faults, close } = await site.open(path, {
      viewport: { width: 320, height: 800 },
      bypassCSP: true,
    });
    await page.evaluate(axe);
    if (path) await untilWelcome(page);
    await assertAccessible(page, path || 'index');
    assert.deepEqual(faults, []);
    await close();
  }
});

test('a hostile style sheet does not reach inside: size, case and alignment hold', async () => {
  const { page, close } = await site.open('integration/');
  await untilWelcome(page);
  const style = await part(page, 'start').evaluate((button) => {
    const { textTransform, minHeight, fontSize } = getComputedStyle(button);
    return { textTransform, minHeight, fontSize };
  });
  assert.deepEqual(style, { textTransform: 'none', minHeight: '56px', fontSize: '18px' });
  await close();
});
