import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Page } from 'playwright-core';
import type { Result } from '@balise/schema';
import { codeOf } from '@balise/schema/result-code';
import { assertAccessible, axe } from './assert-accessible.ts';
import { demo, moveUntil, untilReady, untilWelcome, visit } from './demo-page.ts';
import { photograph } from './photograph.ts';
import { wire } from './wire.ts';

const site = demo(5187);

interface Finished {
  result: Result;
  drawn: string;
}

/** The result of a real journey at a kiosk, and what the person's voice draws of it there. */
async function finished(path: string): Promise<Finished> {
  const { page, close } = await site.open(path);
  await untilWelcome(page);
  await moveUntil(page, 'question');
  await untilReady(page);
  await moveUntil(page, 'result');
  await page.locator('balise-orientation li').first().waitFor();
  const result = await page.evaluate(
    () => (document.querySelector('balise-diagnostic') as unknown as { result: Result }).result,
  );
  const drawn = await drawing(page);
  await close();
  return { result, drawn };
}

/** All that profile and orientation have drawn on a page, without Lit's own marks. */
function drawing(page: Page): Promise<string> {
  return page.evaluate<string>(`
    (function find(root) {
      return [...root.querySelectorAll('*')].flatMap((one) =>
        one.matches('balise-profile, balise-orientation') ? [one.shadowRoot.innerHTML]
        : one.shadowRoot ? find(one.shadowRoot) : []);
    })(document).join('').replace(/<!--.*?-->/g, '').replace(/\\s+/g, ' ')
  `);
}

const title = (page: Page) => page.locator('balise-reader .title');

/** A code by which pages can be tried without a journey before them. */
const CODE = codeOf({
  ...(await import('../../packages/schema/test/small-result.ts')).smallResult(),
  steps: [{ id: 'reunir-papiers', rule: 'demarche-difficile' }],
});

test('a result photographed at the kiosk tells the same on the telephone, and stays there', async (t) => {
  // The telephone has no list of places: neither has this test.
  for (const [lang, expected] of [
    ['fr', 'Voici votre résultat'],
    ['en', 'Here is your result'],
  ]) {
    const { result, drawn } = await finished(`parcours/?length=express&mode=kiosk&places=&lang=${lang}`);
    const code = codeOf(result);
    const between = await wire(site.address);
    t.after(between.close);
    const address = `${between.address}reader/#${code}`;
    const { context, close } = await site.open('');
    assert.equal(await photograph(context, address, 320), address);

    const { page, faults } = await visit(context, address);
    await page.getByText(expected!).waitFor();
    await page.locator('balise-orientation li').first().waitFor();
    assert.equal(await drawing(page), drawn);
    await untilStill(page);
    assert.deepEqual(faults, []);
    assert.ok(between.sent.some((line) => line.includes('/question-banks/abc/bank.json')));
    assert.deepEqual(
      between.sent.filter((line) => line.includes(code)),
      [],
    );
    await close();
  }
});

test('the longest code there can be is still read off a screen', async () => {
  const { context, close } = await site.open('');
  const address = `https://mediatheque.valbourg.example/numerique/resultat/#${'Aa0'.repeat(200).slice(0, 500)}`;
  assert.equal(await photograph(context, address, 320), address);
  await close();
});

/** No request under way. */
const untilStill = (page: Page) => page.waitForLoadState('networkidle');

test('the code leaves the address and the history before it is read, and nothing of it is kept', async () => {
  const empty = await site.open('reader/');
  const length = await empty.page.evaluate(() => history.length);
  await empty.close();

  const { page, context, close } = await site.open(`reader/?lieu=1#${CODE}`);
  await page.getByText('Voici votre résultat').waitFor();
  const left = await page.evaluate(async () => ({
    address: location.href,
    length: history.length,
    entries: (globalThis as unknown as { navigation: { entries(): { url: string }[] } }).navigation
      .entries()
      .map(({ url }) => url),
    // The navigation's own entry keeps the address that was opened, as long as the page is: decision 0028.
    fetched: performance.getEntriesByType('resource').map(({ name }) => name),
    stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
  }));
  assert.equal(left.address, `${site.address}reader/?lieu=1`);
  assert.equal(left.length, length);
  assert.deepEqual(left.entries, [`${site.address}reader/?lieu=1`]);
  assert.ok(left.fetched.length > 3);
  assert.deepEqual(
    left.fetched.filter((name) => name.includes(CODE) || name.includes('#')),
    [],
  );
  assert.equal(left.stored, 0);
  assert.deepEqual(await context.cookies(), []);
  await page.reload();
  await page.getByText('photographiez le code à nouveau').waitFor();
  assert.equal(await page.locator('balise-profile').count(), 0);
  await close();
});

test('whatever stands after the #, there are words, and nothing of it runs or stays', async () => {
  const hostile = [
    '<img src=x onerror=document.title=1>',
    '"><script>document.title=1</script>',
    'javascript:document.title=1',
    '__proto__',
    'constructor',
    '%',
    '%E0%A4%A',
    '1',
    `2${CODE.slice(1)}`,
    CODE.slice(0, -5),
    `${CODE}…`,
    '1'.repeat(1_500_000),
  ];
  const { page, faults, close } = await site.open('reader/');
  await page.getByText('photographiez le code à nouveau').waitFor();
  for (const fragment of hostile) {
    await page.evaluate('document.querySelector("balise-reader").remove()');
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await page.evaluate('document.querySelector("main").append(document.createElement("balise-reader"))');
    await page.getByText('Ce code ne se lit pas ici').waitFor();
    assert.equal(await page.evaluate('location.href'), `${site.address}reader/`, fragment.slice(0, 40));
  }
  assert.equal(await page.title(), 'Mon résultat – Balise');
  assert.deepEqual(faults, []);
  await close();
});

test('a result of a bank that is not there can be tried again, and one of another is said so', async () => {
  const { page, close } = await site.open('');
  await page.route(/abc\/bank\.json/, (route) => route.abort());
  await page.goto(`${site.address}reader/#${CODE}`);
  await page.getByText('Les mots de votre résultat ne sont pas arrivés.').waitFor();
  await page.unroute(/abc\/bank\.json/);
  await page.getByRole('button', { name: 'Essayer à nouveau' }).click();
  await page.getByText('Voici votre résultat').waitFor();
  await page.route(/abc\/bank\.json/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...(await response.json()), version: '2.0.0' } });
  });
  await page.goto(`${site.address}reader/?encore#${CODE}`);
  await page.getByText('Ce résultat se lit sur une autre page').waitFor();
  await close();
});

test('by keyboard one copies, prints and erases, and the focus goes with what changes', async () => {
  const { page, context, faults, close } = await site.open(`reader/#${CODE}`);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByText('Voici votre résultat').waitFor();
  const focused = () =>
    page.evaluate<string>(`
      (function deepest(root) {
        const { activeElement } = root;
        return activeElement?.shadowRoot ? deepest(activeElement.shadowRoot) : activeElement?.textContent.trim();
      })(document)
    `);
  const reached: string[] = [];
  while (!reached.includes('Effacer') && reached.length < 10) {
    await page.keyboard.press('Tab');
    reached.push(await focused());
    if (reached.at(-1) === 'Copier le texte') await page.keyboard.press('Enter');
  }
  assert.deepEqual(reached, [
    'La même chose en tableau',
    'Imprimer ma feuille',
    'Copier le texte',
    'Effacer',
  ]);
  await page.getByText('Le texte est copié').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /22 novembre 2026[^]*Mes cinq balises/);
  await page.keyboard.press('Enter');
  await title(page).getByText('Votre résultat est effacé de cette page').waitFor();
  assert.equal(await focused(), 'Votre résultat est effacé de cette page');
  assert.equal(await page.locator('balise-profile').count(), 0);
  assert.deepEqual(faults, []);
  await close();
});

test('« Imprimer ma feuille » makes the person’s sheet, with the day of the test', async () => {
  const { page, close } = await site.open(`reader/#${CODE}`);
  await page.evaluate(() => {
    const watched = new MutationObserver(([change]) => {
      const frame = change?.addedNodes[0] as HTMLIFrameElement | undefined;
      if (frame?.contentWindow) frame.contentWindow.print = () => Object.assign(globalThis, { sheet: frame });
    });
    watched.observe(document.body, { childList: true });
  });
  await page.getByText('Imprimer ma feuille').click();
  await page.waitForFunction(() => 'sheet' in globalThis);
  const sheet = await page.evaluate(
    () => (globalThis as unknown as { sheet: HTMLIFrameElement }).sheet.contentDocument!.body.textContent!,
  );
  assert.match(sheet, /22 novembre 2026[^]*Mes cinq balises/);
  await close();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the reader’s page, 320 px, ${colorScheme}`, async () => {
    const { page, close } = await site.open('reader/', {
      viewport: { width: 320, height: 800 },
      colorScheme,
      bypassCSP: true,
    });
    await page.evaluate(axe);
    await title(page).waitFor();
    await assertAccessible(page, 'no code');
    for (const [fragment, words] of [
      ['illisible', 'Ce code ne se lit pas ici'],
      [CODE, 'Voici votre résultat'],
    ]) {
      await page.evaluate((hash) => (location.hash = hash), fragment!);
      await title(page).getByText(words!).waitFor();
      await assertAccessible(page, words!);
    }
    await page.locator('[part~="erase"]').click();
    await title(page).getByText('effacé').waitFor();
    await assertAccessible(page, 'erased');
    await close();
  });
