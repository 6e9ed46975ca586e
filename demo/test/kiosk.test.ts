import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import {
  demo,
  moveByClicks,
  moveUntil,
  part,
  shown,
  untilMoved,
  untilReady,
  visit,
  type Shown,
} from './demo-page.ts';
import {
  STATES,
  assertWiped,
  focusedName,
  leave,
  openKiosk,
  startAtKiosk,
  warning,
  wholePage,
} from './kiosk-page.ts';

const site = demo(5188);

const kiosk = (options?: Parameters<typeof site.open>[1]) => openKiosk(site, options);

for (const [name, { reach, seconds }] of Object.entries(STATES))
  test(`${name}: somebody who leaves is asked after ${seconds - 20} s, and wiped after ${seconds}`, async () => {
    const { page, fresh, faults, close } = await kiosk();
    await reach(page);
    assert.notEqual(await wholePage(page), fresh, 'there is something to wipe');
    await leave(page);
    await page.clock.runFor((seconds - 21) * 1000);
    assert.equal(await warning(page).count(), 0, 'not yet');
    await page.clock.runFor(2000);
    assert.match((await warning(page).textContent()) ?? '', /Êtes‑vous toujours là/);
    assert.match((await warning(page).locator('.left').textContent()) ?? '', /^(19|20)\s/);
    assert.equal(await page.evaluate<string>(focusedName), 'Je continue');
    await page.clock.runFor(18_000);
    assert.equal(await warning(page).count(), 1, 'still asked');
    await page.clock.runFor(2000);
    await assertWiped(page, fresh, name);
    assert.deepEqual(faults, []);
    await close();
  });

for (const name of ['welcome', 'question', 'QR panel'])
  test(`${name}: a machine that was frozen wakes to the invitation at once`, async () => {
    const { page, fresh, close } = await kiosk();
    await STATES[name]!.reach(page);
    await leave(page);
    await page.clock.fastForward(8 * 3600 * 1000);
    await assertWiped(page, fresh, name);
    await close();
  });

test('an error that a person meets is left by itself, and tried anew for the next one', async () => {
  // The page's worker would have the part that is to be missing.
  const { page, fresh, close } = await kiosk({ serviceWorkers: 'block' });
  await page.route(/later-/, (route) => route.abort());
  await page.goto(`${site.address}kiosk/`);
  await startAtKiosk(page);
  await moveUntil(page, 'question');
  await part(page, 'finish').click();
  await page.getByText('La page ne peut pas continuer.').waitFor();
  await leave(page);
  await page.unroute(/later-/);
  await page.clock.runFor(71_000);
  assert.equal(await warning(page).count(), 1);
  await page.clock.runFor(20_000);
  await page.clock.resume();
  await assertWiped(page, fresh, 'error');
  await startAtKiosk(page);
  await moveUntil(page, 'question');
  await close();
});

test('a questionnaire that cannot be had is tried anew for each person', async () => {
  const { page, fresh, close } = await kiosk();
  await page.route(/abc\/bank\.json/, (route) => route.abort());
  await page.goto(`${site.address}kiosk/`);
  await page.locator('.start').click();
  await page.getByRole('button', { name: 'Essayer à nouveau' }).waitFor();
  await page.unroute(/abc\/bank\.json/);
  await leave(page);
  await page.clock.runFor(91_000);
  await page.clock.resume();
  await assertWiped(page, fresh, 'unreachable');
  await close();
});

test('an answer to the warning goes on where one was; a hand that brushes past is none', async () => {
  const { page, fresh, close } = await kiosk();
  await STATES['question']!.reach(page);
  const { item } = await shown(page);
  await page.locator('balise-question input').first().focus();
  for (const answer of ['key', 'click', 'button'] as const) {
    await leave(page);
    await page.clock.runFor(75_000);
    if (answer === 'key') await page.keyboard.press('Enter');
    if (answer === 'click') await page.mouse.click(5, 5);
    if (answer === 'button') await page.getByRole('button', { name: 'Je continue' }).click();
    await warning(page).waitFor({ state: 'detached' });
    assert.equal((await shown(page)).item, item, 'nothing else was pressed');
    assert.match(await page.evaluate<string>(focusedName), /^INPUT/, 'the focus is back');
    await page.clock.runFor(69_000);
    assert.equal(await warning(page).count(), 0, `${answer}: a whole time again`);
  }
  await page.clock.runFor(6000);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 50);
  assert.equal(await warning(page).count(), 1);
  await page.clock.runFor(16_000);
  await assertWiped(page, fresh, 'brushed past');
  await close();
});

test('while somebody is asked, nothing behind can be reached, and it is said once', async () => {
  const { page, close } = await kiosk();
  await STATES['question']!.reach(page);
  await leave(page);
  await page.clock.runFor(72_000);
  const said = page.locator('balise-kiosk .frame > [role=status]');
  const first = await said.textContent();
  assert.match(first ?? '', /Sans réponse, tout s’efface dans 20 secondes\./);
  await page.clock.runFor(10_000);
  assert.equal(await said.textContent(), first);
  assert.equal(
    await page.locator('balise-kiosk .rest').evaluate((rest) => (rest as HTMLElement).inert),
    true,
  );
  await close();
});

test('« J’ai ce qu’il me faut » wipes at once; so does a sheet in hand, after a question', async () => {
  const { page, fresh, close } = await kiosk();
  await STATES['result']!.reach(page);
  await page.getByRole('button', { name: 'J’ai ce qu’il me faut' }).click();
  await assertWiped(page, fresh, 'enough');

  await STATES['print confirmation']!.reach(page);
  await page.getByRole('button', { name: 'Non, imprimer encore' }).click();
  await page.getByText('Avez‑vous votre feuille').waitFor();
  await page.getByRole('button', { name: 'Oui, j’ai ma feuille' }).click();
  await assertWiped(page, fresh, 'on paper');
  await close();
});

test('« Nouvelle personne » asks, from the welcome to the result, and the next person begins anew', async () => {
  const { page, fresh, close } = await kiosk();
  for (const name of ['welcome', 'warm-up', 'pause', 'result', 'QR panel']) {
    await STATES[name]!.reach(page);
    await page.getByRole('button', { name: 'Nouvelle personne' }).click();
    await page.getByRole('button', { name: 'Non, je continue' }).click();
    assert.equal(await page.locator('balise-kiosk[free]').count(), 0);
    await page.getByRole('button', { name: 'Nouvelle personne' }).click();
    await page.getByRole('button', { name: 'Oui, nouvelle personne' }).click();
    await assertWiped(page, fresh, name);
  }
  await close();
});

test('where printing is forbidden the sheet’s words are shown, and go with the person', async () => {
  const { page, context, fresh, close } = await kiosk();
  await context.addInitScript('globalThis.print = () => {}');
  await page.goto(`${site.address}kiosk/`);
  await STATES['result']!.reach(page);
  assert.equal(await page.getByText('Copier le texte').count(), 0);
  await part(page, 'print').click();
  await page.getByText('Cet appareil n’imprime pas ici.').waitFor();
  assert.match(await page.locator('balise-result textarea').inputValue(), /Mes cinq balises/);
  assert.equal(await page.locator('iframe').count(), 1);
  await page.getByRole('button', { name: 'J’ai ce qu’il me faut' }).click();
  await assertWiped(page, fresh, 'forbidden');
  await close();
});

test('the Back button shows the invitation, from the browser’s memory too', async (t) => {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: BROWSER_FLAGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  t.after(() => browser.close());
  // A worker that is still being set up takes its pages over, and the browser then lets go of the frozen ones.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  // A page that once filled the screen is never frozen: this one is refused it.
  await context.addInitScript('Element.prototype.requestFullscreen = () => Promise.reject(new TypeError())');
  // Heard before the kiosk hears it, and wipes once more: what was frozen has to be empty already.
  await context.addInitScript(() =>
    addEventListener('pageshow', ({ persisted }) => {
      const diagnostic = document.querySelector('balise-diagnostic') as unknown as Shown | null;
      const isFree = document.querySelector('balise-kiosk')?.hasAttribute('free');
      Object.assign(globalThis, { back: { persisted, step: diagnostic?.step, isFree } });
    }),
  );
  const { page } = await visit(context, `${site.address}kiosk/`);
  await STATES['result']!.reach(page);
  await page.evaluate(() => (location.href = '../'));
  await page.getByRole('heading', { name: 'Balise' }).waitFor();
  await page.evaluate(() => history.back());
  await page.locator('balise-kiosk[free]').waitFor();
  assert.deepEqual(await page.evaluate('globalThis.back'), {
    persisted: true,
    step: 'welcome',
    isFree: true,
  });
  assert.equal(await page.locator('balise-result').count(), 0);
});

test('in English by one press; the next person is asked in the page’s language', async () => {
  const { page, fresh, close } = await kiosk();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'New person' }).click();
  await page.getByRole('button', { name: 'Yes, a new person' }).click();
  await page.getByRole('button', { name: 'Touchez l’écran pour commencer' }).waitFor();
  await page.getByText('Où en êtes‑vous').waitFor({ state: 'attached' });
  await assertWiped(page, fresh, 'English');
  await close();
});

test('after `balise-ready` no request, from one person to the next; and nothing is ever stored', async () => {
  const { page, context, faults, close } = await kiosk();
  await startAtKiosk(page);
  await moveUntil(page, 'question');
  await page.clock.runFor(3000);
  await untilReady(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Nouvelle personne' }).click();
  await page.getByRole('button', { name: 'Oui, nouvelle personne' }).click();
  await startAtKiosk(page);
  for (let turn = 0; (await shown(page)).step !== 'result'; turn++) await moveByClicks(page, turn);
  await page.getByRole('button', { name: 'Emporter mon résultat' }).click();
  await page.getByRole('button', { name: 'J’ai ce qu’il me faut' }).click();
  await page.locator('balise-kiosk[free]').waitFor();
  assert.deepEqual(
    requests.filter((address) => !address.startsWith('data:')),
    [],
  );
  assert.deepEqual(
    await page.evaluate(async () => [
      await indexedDB.databases(),
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ]),
    [[], 0, 0, ''],
  );
  assert.deepEqual(faults, []);
  await close();
});

test('by the keyboard alone, on 320 px, from the invitation to the code and out', async () => {
  const { page, fresh, faults, close } = await kiosk({ viewport: { width: 320, height: 640 } });
  const focusOn = async (wanted: string) => {
    for (let i = 0; i < 80; i++) {
      if ((await page.evaluate<string>(focusedName)).includes(wanted)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard never reached ${wanted}`);
  };
  const press = async (wanted: string) => {
    await focusOn(wanted);
    await page.keyboard.press('Enter');
  };
  await press('Touchez l’écran');
  await page.clock.runFor(1000);
  await untilMoved(page, () => press('Commencer'));
  while ((await shown(page)).step === 'context') await untilMoved(page, () => press('Suivant'));
  await untilMoved(page, () => press('Je ne sais pas'));
  await untilMoved(page, () => press('Terminer maintenant'));
  await page.locator('balise-result').waitFor();
  await press('Emporter mon résultat');
  await page.getByText('Ouvrez l’appareil photo').waitFor();
  await press('Revenir à mon résultat');
  await page.getByText('Merci. Voici où vous en êtes.').waitFor();
  await press('J’ai ce qu’il me faut');
  await assertWiped(page, fresh, 'keyboard');
  assert.deepEqual(faults, []);
  await close();
});
