import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, axe } from './assert-accessible.ts';
import { demo } from './demo-page.ts';
import { STATES, leave, openKiosk, smallTargets, warning } from './kiosk-page.ts';

const site = demo(5189);
const kiosk = (options?: Parameters<typeof site.open>[1]) => openKiosk(site, options);

for (const [width, colorScheme] of [
  [320, 'dark'],
  [1080, 'light'],
] as const)
  test(`axe finds nothing, and every target is large enough, ${width} px, ${colorScheme}`, async () => {
    const viewport = { width, height: width === 320 ? 640 : 1920 };
    const { page, close } = await kiosk({ viewport, colorScheme, bypassCSP: true });
    await page.evaluate(axe);
    const look = async (where: string) => {
      await assertAccessible(page, where);
      assert.deepEqual(await smallTargets(page, 60), [], where);
    };
    await look('attract');
    for (const [name, { reach, seconds }] of Object.entries(STATES)) {
      await reach(page);
      await page
        .locator('balise-kiosk details')
        .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
      await look(name);
      if (name === 'question' || name === 'result') {
        await leave(page);
        await page.clock.runFor((seconds - 19) * 1000);
        // axe waits by timers too.
        await page.clock.resume();
        await look(`warning on ${name}`);
        await page.keyboard.press('Enter');
        await warning(page).waitFor({ state: 'detached' });
      }
      if (name !== 'confirmation') await page.getByRole('button', { name: 'Nouvelle personne' }).click();
      await page.getByRole('button', { name: 'Oui, nouvelle personne' }).click();
    }
    await close();
  });

test('uses are counted where the host asks for it: nine leave nothing, ten make a row', async () => {
  const { page, close } = await kiosk({ bypassCSP: true });
  const settings = { format: 'balise-settings', version: 1, kiosk: { counter: true } };
  await page.route(/reglages\.json/, (route) => route.fulfill({ json: settings }));
  const read = page.waitForResponse(/reglages\.json/);
  await page.evaluate(() =>
    document.querySelector('balise-kiosk')!.setAttribute('settings', 'reglages.json'),
  );
  await read;
  for (let person = 1; person <= 10; person++) {
    assert.deepEqual(await page.evaluate(() => indexedDB.databases()), [], `before person ${person}`);
    await STATES['result']!.reach(page);
    await page.getByRole('button', { name: 'J’ai ce qu’il me faut' }).click();
  }
  await page.goto(`${site.address}kiosk/compteur/`);
  await page.getByText('10 parcours').first().waitFor();
  assert.equal(await page.locator('tbody tr').count(), 5);
  await page.evaluate(axe);
  await assertAccessible(page, 'counter');
  const downloaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger' }).click();
  const stream = await (await downloaded).createReadStream();
  let csv = '';
  for await (const chunk of stream) csv += chunk;
  assert.match(csv, /^\ufeffTrimestre;Parcours;Domaine;Niveau 0;/);
  assert.equal(csv.trim().split('\r\n').length, 6);
  await close();
});

test('the counter’s page says so where nothing was counted, and makes no database', async () => {
  const { page, faults, close } = await site.open('kiosk/compteur/');
  await page.getByText('Rien n’est encore compté ici.').waitFor();
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
  assert.deepEqual(faults, []);
  await close();
});
