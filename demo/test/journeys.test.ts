import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import {
  demo,
  doTask,
  moveByClicks,
  moveUntil,
  part,
  seen,
  shown,
  untilMoved,
  untilReady,
  untilWelcome,
  visit,
} from './demo-page.ts';
import { printed } from './paper.ts';
import { byKeyboard } from './play-task.ts';

const site = demo(5181);

/** What a finished person sees: beacons for five domains, and at least one next step or service. */
async function assertProfile(page: Page): Promise<void> {
  await page.locator('balise-result').waitFor();
  assert.equal(await page.locator('balise-profile .beacons li').count(), 5);
  assert.ok((await page.locator('balise-orientation li').count()) > 0, 'something comes next');
}

test('a whole diagnosis by clicks ends in a profile and next steps, and no rule of the policy is broken', async () => {
  const { page, faults, close } = await site.open('parcours/');
  await untilWelcome(page);
  await moveUntil(page, 'result');
  await assertProfile(page);
  const events = await seen(page);
  const answers = events.filter((event) => event.startsWith('answer'));
  assert.ok(answers.length >= 15 && answers.length <= 20, `${answers.length} answers`);
  assert.equal(answers.at(-1)!.split(' ')[2], String(answers.length));
  assert.deepEqual(
    events.filter((event) => !event.startsWith('answer')).filter((event, i, all) => event !== all[i - 1]),
    [
      'step welcome',
      'start',
      'step context',
      'step question',
      'ready',
      'step pause',
      'step question',
      'step pause',
      'step question',
      'step pause',
      'step question',
      'step result',
      'complete',
    ],
  );
  assert.deepEqual(faults, []);
  await close();
});

test('a whole diagnosis by the keyboard alone, on 320 px', async () => {
  const { page, faults, close } = await site.open('parcours/?length=express', {
    viewport: { width: 320, height: 640 },
  });
  await untilWelcome(page);
  const focusOn = async (name: string) => {
    for (let i = 0; i < 120; i++) {
      const found = await page.evaluate((wanted) => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return (
          active?.getAttribute('part') === wanted ||
          active?.matches(`${wanted}:not([aria-disabled=true])`) === true
        );
      }, name);
      if (found) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard never reached ${name}`);
  };
  for (let turn = 0; (await shown(page)).step !== 'result'; turn++) {
    const { step, type } = await shown(page);
    await untilMoved(page, async () => {
      if (step === 'welcome') await focusOn('start');
      else if (step === 'question' && turn % 5 === 4) await focusOn('unknown');
      else if (step === 'question') {
        if (type === 'text') {
          await focusOn('input');
          await page.keyboard.type('12');
        } else if (type === 'order') {
          await focusOn('.step');
          await page.keyboard.press('Enter');
        } else if (type === 'match') {
          await focusOn('select');
          await page.keyboard.press('ArrowDown');
        } else if (type === 'task') {
          await doTask(page, byKeyboard);
        } else {
          await focusOn('input');
          await page.keyboard.press('Space');
        }
        await focusOn('next');
      } else await focusOn('next');
      await page.keyboard.press('Enter');
    });
  }
  await assertProfile(page);
  assert.deepEqual(faults, []);
  await close();
});

test('with the network cut at balise-ready the whole test still runs, drawings included, without a request', async () => {
  const { page, context, faults, close } = await site.open('parcours/');
  await untilWelcome(page);
  await moveUntil(page, 'question');
  await untilReady(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  await context.setOffline(true);
  await moveUntil(page, 'result', 6);
  await assertProfile(page);
  assert.deepEqual(requests, []);
  assert.deepEqual(faults, []);
  await close();
});

test('closed in the middle and opened again, it asks whose test it is and resumes at the same question', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balise-'));
  const launch = () =>
    chromium.launchPersistentContext(profile, { executablePath: findBrowser(), args: BROWSER_FLAGS });
  let context = await launch();
  const first = await visit(context, `${site.address}parcours/`);
  await untilWelcome(first.page);
  await moveUntil(first.page, 'question');
  for (let turn = 0; turn < 3; turn++) await moveByClicks(first.page, turn);
  await first.page.getByText('Enregistré sur cet appareil.').waitFor();
  const before = await shown(first.page);
  const number = await first.page.locator('#number').textContent();
  await context.close();

  context = await launch();
  const { page, faults } = await visit(context, `${site.address}parcours/`);
  await part(page, 'resume').waitFor();
  assert.equal((await shown(page)).step, 'welcome');
  await untilMoved(page, () => part(page, 'resume').click());
  assert.deepEqual(await shown(page), before);
  assert.equal(await page.locator('#number').textContent(), number);
  await moveUntil(page, 'result', 4);
  await assertProfile(page);
  assert.deepEqual(faults, []);

  await page.reload();
  await part(page, 'start').waitFor();
  assert.equal(await part(page, 'resume').count(), 0, 'a finished test is not kept');
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});

test('finished early it gives a partial result, which says so', async () => {
  const { page, close } = await site.open('parcours/');
  await untilWelcome(page);
  await moveUntil(page, 'question');
  await moveByClicks(page, 0);
  await part(page, 'finish').click();
  await page.locator('balise-result').waitFor();
  const result = await page.evaluate(
    () =>
      (
        document.querySelector('balise-diagnostic') as unknown as {
          result: { complete: boolean; domains: { answered: number; level: number | null }[] };
        }
      ).result,
  );
  assert.equal(result.complete, false);
  assert.deepEqual(
    result.domains.filter(({ answered }) => answered === 0).map(({ level }) => level),
    [null, null, null, null],
  );
  await page.getByText('Vous avez choisi d’arrêter ici.').waitFor();
  await close();
});

test('going back shows the answer given, keeps the number, and does not ask again what was answered', async () => {
  const { page, close } = await site.open('parcours/');
  await untilWelcome(page);
  await moveUntil(page, 'question');
  const first = (await shown(page)).item;
  assert.equal(await part(page, 'back').count(), 0, 'there is nothing before the first question');
  await moveByClicks(page, 0);
  const second = (await shown(page)).item;
  await moveByClicks(page, 1);
  const third = (await shown(page)).item;
  await untilMoved(page, () => part(page, 'back').click());
  await untilMoved(page, () => part(page, 'back').click());
  assert.equal((await shown(page)).item, first);
  assert.match((await page.locator('#number').textContent()) ?? '', /Question 3 sur/);
  assert.ok((await page.locator('balise-question :checked').count()) > 0, 'the answer given is shown');
  await untilMoved(page, () => part(page, 'next').click());
  assert.equal((await shown(page)).item, third, `${second} is answered and not asked again`);
  await close();
});

test('« Ne rien garder » leaves nothing in this browser', async () => {
  const { page, close } = await site.open('parcours/');
  await untilWelcome(page);
  await page.getByText('Ne rien garder').click();
  await page.getByText('Rien n’est gardé sur cet appareil.').waitFor();
  await moveUntil(page, 'question');
  await moveByClicks(page, 0);
  const rows = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('balise');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const { result: db } = request;
          if (!db.objectStoreNames.length) return resolve(0);
          const count = db.transaction('logs').objectStore('logs').count();
          count.onsuccess = () => resolve(count.result);
        };
      }),
  );
  assert.equal(rows, 0);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await close();
});

test('a kept result is offered on the next visit, and erased in one click', async () => {
  const { page, close } = await site.open('parcours/?length=express');
  await untilWelcome(page);
  await moveUntil(page, 'result');
  await page.getByText('Garder mon résultat sur cet appareil').click();
  await page.getByText('Votre résultat est gardé sur cet appareil.').waitFor();
  await page.reload();
  await page.getByText('Revoir mon résultat gardé ici').click();
  await assertProfile(page);
  await part(page, 'erase').click();
  await untilWelcome(page);
  await page.reload();
  await untilWelcome(page);
  assert.equal(await page.getByText('Revoir mon résultat gardé ici').count(), 0);
  await close();
});

test('a kiosk keeps nothing, whatever the page says, and never shows the professional’s sheet', async () => {
  const { page, close } = await site.open('parcours/?length=express&mode=kiosk&storage=device');
  await untilWelcome(page);
  await moveUntil(page, 'result');
  await assertProfile(page);
  assert.equal(await page.getByText('professionnel').count(), 0);
  assert.deepEqual(
    await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
    [],
  );
  await close();
});

test('beside the person the professional sees how the result came about; a person alone never does', async () => {
  const beside = await site.open('parcours/?length=express&mode=assisted');
  await untilWelcome(beside.page);
  await moveUntil(beside.page, 'result');
  await beside.page.getByText('Pourquoi ces questions').click();
  const told = beside.page.locator('balise-profile[voice=professional] .asked li');
  assert.equal(await told.count(), 10);
  assert.equal(await told.first().locator('.quiet').textContent(), 'Pour commencer, une question facile.');
  assert.deepEqual(beside.faults, []);
  await beside.close();

  const alone = await site.open('parcours/?length=express');
  await untilWelcome(alone.page);
  await moveUntil(alone.page, 'result');
  await alone.page.getByText('Feuille pour un professionnel').click();
  await alone.page.getByText('Niveau estimé').waitFor();
  assert.equal(await alone.page.getByText('Pourquoi ces').count(), 0);
  await alone.close();
});

test('in English, interface and questions are', async () => {
  const { page, faults, close } = await site.open('parcours/?length=express&lang=en');
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await moveUntil(page, 'result');
  // A string: the test runner's compiler would add names that the page does not have.
  const text = await page.evaluate<string>(`
    (function read(node) {
      return [...(node.shadowRoot ?? node).childNodes].map((child) => child.nodeType === 3 ? child.textContent : read(child)).join(' ');
    })(document.querySelector('balise-diagnostic'))
  `);
  assert.doesNotMatch(text, /\b(vous|votre|vos|une|dans|avec)\b/i);
  assert.deepEqual(faults, []);
  await close();
});

test('a second result is another one: it is offered to be kept, and each completes once', async () => {
  const { page, close } = await site.open('parcours/?length=court&mode=nowhere');
  await untilWelcome(page);
  assert.match((await page.locator('balise-welcome li').first().textContent()) ?? '', /^\s*20 questions/);
  for (const turn of [1, 2]) {
    await moveUntil(page, 'question');
    await part(page, 'finish').click();
    await page.getByText('Garder mon résultat sur cet appareil').click();
    await page.getByText('Votre résultat est gardé sur cet appareil.').waitFor();
    assert.equal((await seen(page)).filter((event) => event === 'complete').length, turn);
    await part(page, 'restart').click();
    await untilWelcome(page);
  }
  await close();
});

test('after a result, a bank that cannot be had does not take the way out away', async () => {
  const { page, close } = await site.open('parcours/?length=express&storage=none');
  await untilWelcome(page);
  await moveUntil(page, 'question');
  await part(page, 'finish').click();
  await page.locator('balise-result').waitFor();
  await page.evaluate("document.querySelector('balise-diagnostic').bank = '/nowhere.json'");
  await page.getByRole('button', { name: 'Essayer à nouveau' }).waitFor();
  await page.evaluate("document.querySelector('balise-diagnostic').bank = 'abc'");
  await untilWelcome(page);
  assert.equal((await shown(page)).step, 'welcome');
  await close();
});

test('a result alone on a page finds the words of its bank', async () => {
  const { page, close } = await site.open('parcours/?length=express&storage=none');
  await untilWelcome(page);
  await moveUntil(page, 'question');
  await part(page, 'finish').click();
  await page.locator('balise-result').waitFor();
  await page.evaluate(`
    for (const tag of ['balise-profile', 'balise-orientation']) {
      const alone = document.createElement(tag);
      alone.id = tag;
      alone.result = document.querySelector('balise-diagnostic').result;
      document.body.append(alone);
    }
  `);
  await page.locator('#balise-profile .beacons li').nth(4).waitFor();
  await page.locator('#balise-orientation li').first().waitFor();
  await close();
});

test('a chunk that cannot be fetched takes its questions away quietly, and the result says which', async () => {
  const { page, close } = await site.open('');
  await page.route(/other-answers-/, (route) => route.abort());
  await page.route(/d1-defiler/, (route) => route.abort());
  await page.goto(`${site.address}parcours/`);
  await untilWelcome(page);
  await moveUntil(page, 'question');
  await untilReady(page);
  const types = new Set<string | null>();
  for (let turn = 0; (await shown(page)).step !== 'result'; turn++) {
    types.add((await shown(page)).type);
    await moveByClicks(page, turn);
  }
  await assertProfile(page);
  assert.deepEqual([...types].filter((type) => type !== null).sort(), ['confidence', 'multiple', 'single']);
  const untried = await page.evaluate(
    () =>
      (
        document.querySelector('balise-diagnostic') as unknown as {
          result: { untried: { item: string; reason: string }[] };
        }
      ).result.untried,
  );
  assert.ok(untried.length > 20 && untried.every(({ reason }) => reason === 'chunk'));
  assert.ok(untried.some(({ item }) => item === 'd1-defiler'));
  await close();
});

test('a result whose chunk comes late can be asked for again, with the answers still there', async () => {
  const { page, close } = await site.open('');
  await page.route(/later-/, (route) => route.abort());
  await page.goto(`${site.address}parcours/?length=express`);
  await untilWelcome(page);
  await moveUntil(page, 'question');
  await part(page, 'finish').click();
  await page.getByRole('button', { name: 'Essayer à nouveau' }).waitFor();
  await page.unroute(/later-/);
  await page.getByRole('button', { name: 'Essayer à nouveau' }).click();
  await page.getByText('Vous avez choisi d’arrêter ici.').waitFor();
  await close();
});

test('where the browser refuses storage the test says so, and goes to its end in memory', async () => {
  const { page, faults, close } = await site.open('');
  await page.addInitScript(
    "Object.defineProperty(globalThis, 'indexedDB', { get() { throw new DOMException('refused', 'SecurityError'); } })",
  );
  await page.goto(`${site.address}parcours/?length=express`);
  await untilWelcome(page);
  await page.getByText('Ce navigateur ne permet pas de garder vos réponses').waitFor();
  assert.ok((await seen(page)).includes('error storage-unavailable'));
  await moveUntil(page, 'result');
  await assertProfile(page);
  assert.deepEqual(faults, []);
  await close();
});

test('a bank that cannot be had or read is told in words, with a way to try again', async () => {
  const { page, close } = await site.open('parcours/?bank=/nowhere/bank.json');
  await page.getByRole('button', { name: 'Essayer à nouveau' }).waitFor();
  assert.equal((await shown(page)).step, 'error');
  assert.ok((await seen(page)).includes('error bank-unreachable'));
  await close();

  const wrong = await site.open('parcours/?bank=/balise/question-banks/abc/fr.json');
  await wrong.page.getByRole('button', { name: 'Essayer à nouveau' }).waitFor();
  assert.ok((await seen(wrong.page)).includes('error bank-invalid'));
  await wrong.page.getByText('Pour la personne qui s’occupe du site').click();
  await wrong.page.getByText('items', { exact: false }).first().waitFor();
  await wrong.close();
});

test('the person’s sheet is one A4, and « Copier le texte » gives the same words', async () => {
  const { page, context, close } = await site.open('parcours/?length=express');
  await untilWelcome(page);
  await moveUntil(page, 'result');
  await page.locator('balise-result').waitFor();
  const { body, pages } = await printed(page, context, () => part(page, 'print').click(), 'sheet');
  assert.match(body, /Mes cinq balises/);
  assert.equal(pages, 1);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByText('Copier le texte').click();
  await page.getByText('Le texte est copié').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /Mes cinq balises\n- Information et données\s: /);
  await close();
});
