import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, axe } from './assert-accessible.ts';
import { codesOnPaper } from './codes-on-paper.ts';
import { demo, part, seen, shown, untilMoved, untilReady, untilWelcome } from './demo-page.ts';
import { startAtKiosk } from './kiosk-page.ts';
import { printed } from './paper.ts';

const site = demo(5193);

/** A test in which nothing is known yet: what it leads to is somebody who helps with the everyday. */
async function toResult(page: Page): Promise<void> {
  await untilWelcome(page);
  while ((await shown(page)).step !== 'result')
    await untilMoved(page, async () => {
      const { step } = await shown(page);
      await part(page, step === 'welcome' ? 'start' : step === 'question' ? 'unknown' : 'next').click();
    });
  await page.locator('balise-places .places > li').first().waitFor();
}

const cards = (page: Page) => page.locator('balise-places .places > li');

/** Everything that could outlive the page or leave it: address, events, result, storage. */
function traces(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const stores: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href];
    for (const { name } of await indexedDB.databases())
      stores.push(
        await new Promise((resolve) => {
          const request = indexedDB.open(name!);
          request.onsuccess = async () => {
            const database = request.result;
            const rows: unknown[] = [];
            for (const store of database.objectStoreNames)
              rows.push(
                await new Promise((all) => {
                  const asked = database.transaction(store).objectStore(store).getAll();
                  asked.onsuccess = () => all(asked.result);
                }),
              );
            database.close();
            resolve(rows);
          };
        }),
      );
    const diagnostic = document.querySelector('balise-diagnostic') as unknown as { result: unknown };
    return JSON.stringify([stores, diagnostic.result, (globalThis as unknown as { seen: unknown }).seen]);
  });
}

test('from a result to a door by the keyboard alone; what was typed is nowhere, and nothing is asked of the network', async () => {
  const { page, faults, close } = await site.open('parcours/?length=express', {
    viewport: { width: 320, height: 800 },
    bypassCSP: true,
  });
  await toResult(page);
  await untilReady(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.locator('balise-places #commune').focus();
  await page.keyboard.type('pontrev');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('balise-places .from').waitFor();
  assert.match(await cards(page).first().innerText(), /à (moins de 1|\d,?\d?) km/);
  assert.match(await cards(page).first().innerText(), /Pontrevel/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.equal(await page.locator('balise-places .filters :checked').count(), 1);
  await page.evaluate(axe);
  await page
    .locator('balise-places details')
    .evaluateAll((all) => all.forEach((one) => one.toggleAttribute('open', true)));
  await assertAccessible(page, 'a door chosen');
  await page.locator('balise-places .from button').click();
  await page.locator('balise-places #commune').fill('va');
  await assertAccessible(page, 'communes to choose from');
  for (const word of ['pontrev', '00200'])
    assert.ok(!(await traces(page)).toLowerCase().includes(word), word);
  assert.deepEqual(requests, []);
  assert.deepEqual(faults, []);
  await close();
});

test('the person’s A4 has three doors whose codes a telephone reads; the professional’s has one, and empty fields', async () => {
  const { page, context, close } = await site.open('parcours/?length=express');
  await toResult(page);
  await page.locator('balise-places #commune').fill('00100');
  await page.locator('balise-places .communes button').first().click();
  const names = (await cards(page).locator('h4').allInnerTexts()).slice(0, 3);
  const mine = await printed(page, context, () => part(page, 'print').click(), 'person');
  assert.equal(mine.pages, 1);
  for (const name of names) assert.ok(mine.body.includes(name.replaceAll('&', '&amp;')), name);
  const codes = await codesOnPaper(mine.pdf);
  assert.equal(codes.length, 3);
  for (const code of codes) assert.match(code, /^(https:\/\/exemple\.invalid\/|geo:\d)/);

  await page.getByText('Feuille pour un professionnel').click();
  const fiche = await printed(
    page,
    context,
    () => page.getByText('Imprimer la fiche d’orientation').click(),
    'orientation',
  );
  assert.equal(fiche.pages, 1);
  for (const words of ['Personne orientée', 'Adressée par', 'Structure', names[0]!, 'Lieu proposé'])
    assert.ok(fiche.body.includes(words), words);
  assert.equal((await codesOnPaper(fiche.pdf)).length, 1);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByText('Copier pour un compte rendu').click();
  await page.getByText('Le texte est copié').waitFor();
  assert.match(
    await page.evaluate(() => navigator.clipboard.readText()),
    /^Thématiques\s: Diagnostic numérique$/m,
  );
  const file = page.waitForEvent('download');
  await page.getByText('Enregistrer le résultat').click();
  const stream = await (await file).createReadStream();
  const saved = JSON.parse(Buffer.concat(await stream.toArray()).toString()) as {
    dataInclusion: { thematiques: string[] };
  };
  assert.deepEqual(saved.dataInclusion.thematiques, ['numerique--maitriser-les-fondamentaux-du-numerique']);
  await close();
});

test('the fullest A4 is one page still: three long steps, three places with three kinds of days', async () => {
  const { page, context, close } = await site.open('parcours/?length=express');
  await toResult(page);
  await page.locator('balise-places #commune').fill('00100');
  await page.locator('balise-places .communes button').first().click();
  await page.evaluate(() => {
    interface Full extends HTMLElement {
      result: { steps: unknown; competences: unknown; domains: { id: string }[] };
      beyond: { places: { places: { name: string; street: string; hours: unknown }[] } };
      requestUpdate(): void;
    }
    const shown = document
      .querySelector('balise-diagnostic')!
      .shadowRoot!.querySelector('balise-result') as Full;
    const steps = ['cahier-ecole', 'refaire-a-deux', 'carnet-mots-de-passe'];
    const day = 24 * 60;
    const hours = Array.from({ length: 7 }, (_, i) => [
      [i * day + 510 + Math.floor(i / 3), i * day + 735],
      [i * day + 805, i * day + 1090 + Math.floor(i / 3)],
    ]).flat(2);
    const { places } = shown.beyond.places;
    shown.beyond = {
      ...shown.beyond,
      places: {
        ...shown.beyond.places,
        places: places.map((one) => ({
          ...one,
          name: `${one.name}, maison de quartier des Trois Rivières`,
          hours,
        })),
      },
    };
    const { domains } = shown.result;
    shown.result = {
      ...shown.result,
      steps: steps.map((id) => ({ id, rule: 'x' })),
      competences: domains.map(({ id }) => ({
        framework: 'crcn',
        version: '2019',
        code: `${id}.1`,
        right: 1,
        partial: 0,
      })),
      domains: domains.map((one) => ({ ...one, can: [`${one.id}.0.1`, `${one.id}.0.2`] })),
    };
  });
  await page.getByText('maison de quartier des Trois Rivières').nth(2).waitFor();
  const sheet = await printed(page, context, () => part(page, 'print').click(), 'fullest');
  assert.equal(sheet.body.match(/maison de quartier/g)?.length, 3);
  assert.ok(sheet.body.includes('Je sais déjà'));
  assert.ok(sheet.body.includes('08:32'), 'each kind of day has its hours');
  assert.equal(sheet.pages, 1);
  assert.equal((await codesOnPaper(sheet.pdf)).length, 3);
  await close();
});

test('places that cannot be had are told to the page, and the result stands without', async () => {
  const { page, close } = await site.open(
    'parcours/?length=express&places=/nowhere.json&settings=/lieux.json',
  );
  await untilWelcome(page);
  while ((await shown(page)).step !== 'result')
    await untilMoved(page, async () => {
      const { step } = await shown(page);
      await part(page, step === 'welcome' ? 'start' : step === 'question' ? 'unknown' : 'next').click();
    });
  await page.getByText('Qui peut vous aider').waitFor();
  await untilReady(page);
  assert.ok((await seen(page)).includes('error places-unreachable'));
  assert.equal(await page.locator('balise-places').count(), 0);
  await page.getByText('Feuille pour un professionnel').click();
  await page.getByText('Pour la personne qui s’occupe du site').click();
  await page.getByText('La liste des lieux ne se trouve pas à son adresse').waitFor();
  await page.getByText('Le fichier de réglages n’a pas été lu').waitFor();
  await close();
});

test('at the kiosk: places without a way out, and the next person finds no commune', async () => {
  const { page, close } = await site.open('kiosk/', { serviceWorkers: 'block' });
  await startAtKiosk(page);
  await toResult(page);
  await page.locator('balise-places #commune').fill('Valmarche');
  assert.equal(await page.locator('balise-places a').count(), 0);
  await page.getByText('J’ai ce qu’il me faut').click();
  await page.locator('balise-kiosk .start').waitFor();
  assert.equal(await page.locator('balise-places').count(), 0);
  await close();
});
