// The pictures of docs/aidant.md: an aidant and a person who do not exist meet twice, three months apart.
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start, until } from './fictitious-person.mjs';

const ONE_MADE_BEFORE = '2025-12-22T10:00:00+01:00';
const FIRST_VISIT = '2026-03-10T10:00:00+01:00';
const ANOTHERS_VISIT = '2026-06-09T09:00:00+02:00';
const SECOND_VISIT = '2026-06-09T10:00:00+02:00';
/** The highest level that the person manages, by domain: at first, and after three months in a workshop. */
const AT_FIRST = { 1: 2, 2: 1, 3: 0, 4: 0, 5: 1 };
const LATER = { 1: 2, 2: 2, 3: 1, 4: 3, 5: 3 };
/** A question in which nobody is named, lest a picture be taken for a real person's. */
const NAMELESS = 'd4-code-de-connexion';
/** A4 at 96 dots an inch, and what the sheet's @page leaves white around. */
const PAPER = { width: 794, height: 1123, padding: '13mm 16mm' };
const WEBP = { format: 'webp', quality: 80, captureBeyondViewport: true };

/** Writes `aidant-*.webp` into the folder. The demo is served at the address. */
export async function takeGuidePictures(browser, address, folder) {
  const page = await browser.newPage({
    viewport: { width: 900, height: PAPER.height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    deviceScaleFactor: 1.5,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  });
  await page.addInitScript(drawTheSame);
  await page.addInitScript(keepTheSheet);
  const browsing = await page.context().newCDPSession(page);
  // Playwright writes no WebP, and PNG would weigh three times as much.
  const take = async (name, element, margin = 0) => {
    const { x, y, width, height } = await placeOf(element);
    const clip = {
      x: x - margin,
      y: y - margin,
      width: width + 2 * margin,
      height: height + 2 * margin,
      scale: 1,
    };
    const { data } = await browsing.send('Page.captureScreenshot', { ...WEBP, clip });
    writeFileSync(join(folder, `aidant-${name}.webp`), Buffer.from(data, 'base64'));
  };

  await arrive(page, address, ONE_MADE_BEFORE);
  const passphrase = await create(page, take);
  await makeFollowUp(page, 'vélo rouge');

  await arrive(page, address, FIRST_VISIT, passphrase);
  await makeFollowUp(page, 'tasse verte');
  await press(page, 'Tous les suivis');
  await makeFollowUp(page, 'parapluie bleu');
  await diagnose(page, take);
  await accompany(page, take);

  await arrive(page, address, ANOTHERS_VISIT, passphrase);
  await page.getByRole('button', { name: 'tasse verte' }).click();
  await press(page, 'Accueillir et diagnostiquer');
  await handOver(page);

  await arrive(page, address, SECOND_VISIT, passphrase);
  await page.getByRole('button', { name: 'parapluie bleu' }).click();
  await press(page, 'Nouvelle visite, avec d’autres questions');
  await handOver(page);
  await until(page, 'result', LATER);
  await press(page, 'Revenir au suivi');
  await take('compared', page.locator('balise-follow-up .panel').first());
  await press(page, 'Tous les suivis');
  await take('list', page.locator('balise-follow-up-list'), 16);
  await page.close();
}

/** The page anew on that day; with a passphrase, the follow-ups are there and it opens them. */
async function arrive(page, address, day, passphrase) {
  await page.clock.setFixedTime(new Date(day));
  await page.goto(`${address}bureau/`);
  await page.locator('#passphrase').waitFor();
  if (!passphrase) return;
  await page.locator('#passphrase').fill(passphrase);
  await press(page, 'Ouvrir');
  await page.locator('balise-follow-up-list').waitFor();
}

async function create(page, take) {
  await press(page, 'Proposer une phrase');
  const passphrase = await page.locator('balise-door output').textContent();
  await write(page, 'Phrase de passe', passphrase);
  await take('create', page.locator('balise-door .panel'));
  await press(page, 'Créer mes suivis');
  return passphrase;
}

async function makeFollowUp(page, nickname) {
  await press(page, 'Nouveau suivi');
  await write(page.locator('balise-follow-up'), 'Surnom', nickname);
}

async function diagnose(page, take) {
  await press(page, 'Accueillir et diagnostiquer');
  for (const seen of ['Hésite au clavier', 'À l’aise avec l’appareil', 'Craint de se tromper'])
    await tick(page, seen);
  await handOver(page, () => take('welcome', page.locator('balise-desk .panel')));
  await until(page, NAMELESS, AT_FIRST);
  await tick(page, 'Avec guidage');
  await take('question', page.locator('balise-diagnostic'));
  await press(page, 'Reprendre l’écran');
  await write(page, 'Remarque sur cette question', 'Lit à voix haute, puis trouve avec un peu d’aide.');
  await take('notes', page.locator('balise-desk .panel'));
  await press(page, 'Rendre l’écran à la personne');
  await until(page, 'result', AT_FIRST);
}

async function accompany(page, take) {
  await press(page, 'Reprendre l’écran');
  await tick(page, 'Autonome avec guidage en cas de besoin');
  await write(page, 'Remarque sur l’ensemble', 'Contente d’avoir fini. Préfère les groupes du matin.');
  await write(page, 'Lieu où vous envoyez la personne', 'Médiathèque de Pontrevel');
  await take('seen', page.locator('balise-accompany .panel'));
  await press(page, 'Rendre l’écran à la personne');
  await press(page, 'Imprimer ma feuille');
  await take('sheet', await unfolded(page));
}

async function handOver(page, before = () => {}) {
  await tick(page, 'Je l’ai expliqué à voix haute, et la personne est d’accord.');
  await before();
  await press(page, 'Passer l’écran à la personne');
  await start(page);
}

function press(page, name) {
  return page.getByRole('button', { name, exact: true }).click();
}

function tick(page, label) {
  return page.getByLabel(label, { exact: true }).check();
}

/** And leaves the field, so that no caret blinks in a picture. */
async function write(within, label, text) {
  await within.getByLabel(label).fill(text);
  await within.getByLabel(label).blur();
}

/** The sheet as it would come out of the printer: its frame, made as large as the paper. */
async function unfolded(page) {
  const frame = page.locator('iframe');
  await frame.evaluate((sheet, { width, height, padding }) => {
    Object.assign(sheet.style, { inset: '0 auto auto 0', width: `${width}px`, height: `${height}px` });
    sheet.contentDocument.body.style.padding = padding;
  }, PAPER);
  return frame;
}

/** Where it stands on the page, however far that is scrolled. */
function placeOf(element) {
  return element.evaluate((shown) => {
    const { x, y, width, height } = shown.getBoundingClientRect();
    return { x: x + globalThis.scrollX, y: y + globalThis.scrollY, width, height };
  });
}

/* What follows runs in the page. */

/** Codes and questions are drawn by chance: here the same ones on the same day, so that pictures change with the product alone. */
function drawTheSame() {
  let state;
  globalThis.crypto.getRandomValues = (array) => {
    state ??= Date.now() >>> 0;
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (const i of bytes.keys()) bytes[i] = (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24;
    return array;
  };
}

/** A browser without a screen prints nothing, and the sheet would leave the page: it stays. */
function keepTheSheet() {
  globalThis.print = () => globalThis.dispatchEvent(new globalThis.Event('beforeprint'));
}
