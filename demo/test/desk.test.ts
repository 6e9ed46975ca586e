import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readCounts } from '@balise/schema/counts';
import type { Page } from 'playwright-core';
import { assertAccessible, axe } from './assert-accessible.ts';
import { demo, visit } from './demo-page.ts';
import {
  PASSPHRASE,
  allText,
  answerAll,
  newFollowUp,
  press,
  shownOnDesk,
  unlock,
  welcomePerson,
} from './desk-page.ts';

const site = demo(5224);
const THREE_MONTHS = 92 * 24 * 60 * 60 * 1000;

test('a whole assisted diagnosis, from the welcome to a locked follow-up; and three months later a second visit', async () => {
  const { page, context, faults } = await site.open('bureau/');
  await page.getByText('Oubliée, elle ne se retrouve pas').waitFor();
  await unlock(page, 'Créer mes suivis');
  const code = await newFollowUp(page);
  assert.match(code, /^[a-z]{6}-[a-z]{6}-[a-z]{6}$/);
  await page.getByLabel('Surnom').fill('parapluie bleu');

  await press(page, 'Accueillir et diagnostiquer');
  await page.locator('balise-desk input[value="hesite-clavier"]').check();
  await press(page, 'Passer l’écran à la personne');
  await page.getByText('Dites-le d’abord à la personne').waitFor();
  assert.equal(await page.locator('[part~="start"]').isVisible(), false, 'nothing begins without a yes');
  await welcomePerson(page);
  let guided = '';
  await answerAll(page, async (nth) => {
    if (nth === 0) {
      guided = (await shownOnDesk(page)).item!;
      await page.locator('balise-desk input[value="guided"]').check();
    }
    if (nth !== 1) return;
    await press(page, 'Reprendre l’écran');
    assert.equal(await page.locator('balise-question').isVisible(), false);
    await page.getByLabel('Remarque sur cette question').fill('cherche longtemps la touche');
    await press(page, 'Rendre l’écran à la personne');
    assert.doesNotMatch(
      await allText(page),
      /cherche longtemps/,
      'the person’s screen never shows the words',
    );
  });
  assert.doesNotMatch(await allText(page), /cherche longtemps/);
  const result = await page
    .locator('balise-diagnostic')
    .evaluate((one) => (one as unknown as { result: { aids: unknown[]; observations: string[] } }).result);
  assert.deepEqual(result.aids, [{ item: guided, kind: 'guided' }]);
  assert.deepEqual(result.observations, ['hesite-clavier']);

  await press(page, 'Reprendre l’écran');
  await page.getByText('cherche longtemps').waitFor();
  await page.getByText('Ce que vous avez vu, ce qui est mesuré').waitFor();
  await page.getByLabel('Autonome avec guidage').check();
  await page.getByLabel('Remarque sur l’ensemble').fill('revoir en mars');
  await page.getByLabel('Lieu où vous envoyez la personne').fill('Médiathèque du Pont');
  await press(page, 'Revenir au suivi');
  await press(page, 'Tous les suivis');
  await page.getByText('1 visite, le').waitFor();
  await press(page, 'Fermer à clé');
  await page.getByText('Vos suivis sont fermés à clé').waitFor();
  assert.doesNotMatch(await allText(page), new RegExp(`${code}|parapluie|revoir en mars`));
  await page.close();

  const later = await context.newPage();
  await later.clock.install({ time: Date.now() + THREE_MONTHS });
  await later.goto(`${site.address}bureau/`);
  await unlock(later, 'Ouvrir', 'une autre phrase de passe');
  await later.getByText('Cela ne s’ouvre pas').waitFor();
  await unlock(later, 'Ouvrir');
  await later.getByRole('searchbox').fill(code.toUpperCase().replaceAll('-', ' '));
  await later.getByRole('button', { name: code }).click();
  await later.getByText('Médiathèque du Pont').waitFor();
  await later.getByLabel('N’y est pas allée').check();
  await later.getByLabel('Qu’est-ce qui l’en a empêchée ?').selectOption('horaires');
  await press(later, 'Nouvelle visite, avec d’autres questions');
  await welcomePerson(later);
  await answerAll(later);
  await press(later, 'Revenir au suivi');
  await later.getByText('Depuis la visite d’avant').waitFor();
  await later.getByText('Aucune question n’a été posée deux fois.').waitFor();
  assert.ok((await later.locator('balise-follow-up').textContent()) !== null);
  const moved = later.locator('balise-follow-up section.panel').first().locator('li');
  assert.equal(await moved.count(), 5);

  await press(
    later,
    'Visite 1, le 22 novembre 2026 : résultat et feuilles'.replace(/le .* :/, `le ${dayOf(0)} :`),
  );
  await press(later, 'Reprendre l’écran');
  await later.getByText('cherche longtemps').waitFor();
  assert.equal(await later.getByLabel('Autonome avec guidage').isChecked(), true);
  await press(later, 'Effacer ce suivi');
  await press(later, 'Oui, effacer');
  await later.getByText('Le suivi est effacé de ce navigateur.').waitFor();
  await later.getByText('Aucun suivi pour l’instant.').waitFor();
  assert.deepEqual(faults, []);
  await context.close();
});

/** As the screen says it, with its no-break space. */
function dayOf(ms: number): string {
  return new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(Date.now() + ms);
}

test('a diagnosis cut off goes on in its follow-up, and is nowhere else', async () => {
  const { page, context, faults } = await site.open('bureau/');
  await unlock(page, 'Créer mes suivis');
  const code = await newFollowUp(page);
  await press(page, 'Accueillir et diagnostiquer');
  await page.locator('balise-desk input[value="a-l-aise"]').check();
  await welcomePerson(page);
  for (let i = 0; i < 5; i++) await page.locator('balise-context [part~="next"]').click();
  await page.locator('balise-question [part~="unknown"]').click();
  await page.getByText('Question 2 sur').waitFor();
  await page.getByText('Enregistré').waitFor();
  const { item } = await shownOnDesk(page);
  assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), [
    'balise-dossiers',
  ]);
  await page.close();

  const { page: again } = await visit(context, `${site.address}bureau/`);
  await unlock(again, 'Ouvrir');
  await again.getByText('Diagnostic commencé, à reprendre').waitFor();
  await again.getByRole('button', { name: code }).click();
  await press(again, 'Reprendre le diagnostic');
  // What was seen still stands.
  await again.locator('balise-desk input[value="a-l-aise"]:checked').waitFor();
  await again.locator('balise-desk #consent').check();
  await press(again, 'Passer l’écran à la personne');
  await press(again, 'Oui, reprendre');
  await again.getByText('Question 2 sur').waitFor();
  assert.equal((await shownOnDesk(again)).item, item);
  assert.deepEqual(faults, []);
  await context.close();
});

test('what goes wrong is on the screen, also while the professional has it', async () => {
  const { page, context } = await site.open('parcours/?mode=assisted');
  await page.locator('[part~="start"]').click();
  await press(page, 'Reprendre l’écran');
  await page.getByText('Vos notes').waitFor();
  assert.equal(await page.locator('balise-context').isVisible(), false);
  const { page: other } = await visit(context, `${site.address}parcours/?mode=assisted`);
  await press(other, 'Continuer ici');
  await page.getByText('Ce parcours est ouvert ailleurs.').waitFor();
  await context.close();
});

test('the desk locks itself after ten minutes without anybody', async () => {
  const { page, context } = await site.open('');
  await page.clock.install();
  await page.goto(`${site.address}bureau/`);
  await unlock(page, 'Créer mes suivis');
  await newFollowUp(page);
  await page.clock.fastForward(590_000);
  await page.getByText(/Secondes avant la fermeture à clé.: \d+/).waitFor();
  await page.clock.fastForward(20_000);
  await page.getByText('Sans activité depuis dix minutes').waitFor();
  await unlock(page, 'Ouvrir');
  await page.getByText('Pas encore de visite').waitFor();
  await context.close();
});

test('a rehearsal is marked, and leaves nothing', async () => {
  const { page, context, faults } = await site.open('bureau/');
  await press(page, 'M’entraîner avec une personne fictive (rien n’est gardé)');
  await page.getByText('Camille, personne fictive').waitFor();
  await press(page, 'Accueillir et diagnostiquer');
  await page.getByText('Entraînement : personne fictive').waitFor();
  await welcomePerson(page);
  await answerAll(page);
  await press(page, 'Revenir au suivi');
  await page.getByText(/Visite 1, le/).waitFor();
  await press(page, 'Finir l’entraînement');
  await page.locator('balise-door form').waitFor();
  assert.deepEqual(
    await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
    [],
  );
  assert.deepEqual(faults, []);
  await context.close();
});

test('a copy moves to another computer; a table and figures leave without code, nickname or remark', async () => {
  const { page, context } = await site.open('bureau/');
  await unlock(page, 'Créer mes suivis');
  const code = await newFollowUp(page);
  await page.getByLabel('Surnom').fill('parapluie bleu');
  await page.locator('balise-follow-up select').selectOption('express');
  await press(page, 'Accueillir et diagnostiquer');
  await welcomePerson(page);
  await answerAll(page);
  await press(page, 'Revenir au suivi');
  await page.getByLabel('Y est allée', { exact: true }).check();
  await page.getByLabel('Remarque (facultatif)').fill('contente');
  await page.getByLabel('Remarque (facultatif)').blur();
  await press(page, 'Tous les suivis');
  await press(page, 'Sauvegarde, exports, réglages');
  const copy = await download(page, 'Enregistrer le fichier chiffré');
  const table = await download(page, 'Tableau (CSV)');
  const rows = await download(page, 'Tableau (JSON)');
  const counts = await download(page, 'Effectifs par trimestre');
  for (const text of [copy, table, rows, counts])
    assert.doesNotMatch(text, new RegExp(`${code}|parapluie|contente`));
  assert.match(table, /^\ufeff"suivi";"visite";"mois"/);
  assert.equal(table.trim().split('\r\n').length, 2);
  assert.equal(JSON.parse(rows).rows[0].went, 'oui');
  assert.equal(readCounts(counts).ok, true);
  assert.equal(JSON.parse(counts).quarters[0].results, 1);

  await page.getByLabel('Mois sans l’ouvrir').fill('12');
  await press(page, 'Appliquer');
  await page.getByText('C’est noté : 12 mois.').waitFor();
  await page.getByLabel('Phrase actuelle').fill(PASSPHRASE);
  await page.getByLabel('Nouvelle phrase').fill('jardin bouilloire fenetre lune');
  await press(page, 'Changer');
  await page.getByText('La phrase de passe est changée').waitFor();
  await context.close();

  const other = await site.open('bureau/');
  await unlock(other.page, 'Créer mes suivis', 'une phrase de cet autre poste');
  await press(other.page, 'Sauvegarde, exports, réglages');
  const bring = async (passphrase: string) => {
    await other.page
      .getByLabel('Reprendre un fichier chiffré')
      .setInputFiles({ name: 'copie.json', mimeType: 'application/json', buffer: Buffer.from(copy) });
    await other.page.getByLabel('Sa phrase de passe').fill(passphrase);
    await press(other.page, 'Reprendre ces suivis');
  };
  await bring('une phrase de cet autre poste');
  await other.page.getByText('Cela ne s’ouvre pas').waitFor();
  await bring(PASSPHRASE);
  await other.page.getByText('Suivis ajoutés : 1.').waitFor();
  await press(other.page, 'Tous les suivis');
  await other.page.getByText(code).waitFor();
  await press(other.page, 'Sauvegarde, exports, réglages');
  await press(other.page, 'Effacer tous les suivis');
  await press(other.page, 'Oui, tout effacer');
  await other.page.getByText('Tout est effacé de ce navigateur.').waitFor();
  assert.deepEqual(
    await other.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
    [],
  );
  assert.deepEqual(other.faults, []);
  await other.close();
});

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return readFile(await file.path(), 'utf8');
}

test('axe finds nothing on the desk, at 320 px, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, context } = await site.open('bureau/', {
      viewport: { width: 320, height: 800 },
      colorScheme,
      bypassCSP: true,
    });
    await page.evaluate(axe);
    await page.locator('balise-door form').waitFor();
    await press(page, 'Proposer une phrase');
    await assertAccessible(page, 'the door');
    await unlock(page, 'Créer mes suivis');
    await page.getByText('Aucun suivi').waitFor();
    await newFollowUp(page);
    await assertAccessible(page, 'a follow-up');
    await press(page, 'Accueillir et diagnostiquer');
    await page.locator('balise-desk #consent').waitFor();
    await assertAccessible(page, 'the welcome');
    await welcomePerson(page);
    await answerAll(page, async (nth) => {
      if (nth !== 0) return;
      await assertAccessible(page, 'a question with its help');
      await press(page, 'Reprendre l’écran');
      await assertAccessible(page, 'the notes');
      await press(page, 'Rendre l’écran à la personne');
    });
    await press(page, 'Reprendre l’écran');
    await assertAccessible(page, 'seen and measured');
    await press(page, 'Revenir au suivi');
    await page.getByLabel('N’y est pas allée').check();
    await assertAccessible(page, 'what came of it');
    await press(page, 'Tous les suivis');
    await assertAccessible(page, 'the list');
    await press(page, 'Sauvegarde, exports, réglages');
    await assertAccessible(page, 'keeping');
    await context.close();
  }
});

test('by keyboard alone, from the door to the first question', async () => {
  const { page, context } = await site.open('bureau/');
  await page.locator('balise-door form').waitFor();
  const to = async (name: string | RegExp) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return `${active?.id} ${active?.textContent?.trim()}`;
      });
      if (typeof name === 'string' ? label.includes(name) : name.test(label)) return;
    }
    throw new Error(`no way to ${name}`);
  };
  await to('passphrase');
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByText('Aucun suivi').waitFor();
  await to('Nouveau suivi');
  await page.keyboard.press('Enter');
  await page.locator('balise-follow-up').waitFor();
  await to('Accueillir et diagnostiquer');
  await page.keyboard.press('Enter');
  await page.locator('balise-desk #consent').waitFor();
  await to('consent');
  await page.keyboard.press('Space');
  await to('Passer l’écran');
  await page.keyboard.press('Enter');
  await to('Commencer');
  await page.keyboard.press('Enter');
  await page.locator('balise-context').waitFor();
  await context.close();
});
