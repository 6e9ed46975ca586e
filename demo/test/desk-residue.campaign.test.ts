import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { report, timesAreHeld } from '../../scripts/campaign.ts';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { serveDemo } from '../../scripts/serve.mjs';
import { newFollowUp, press, unlock } from './desk-page.ts';
import { filesWith } from './exam/profile-files.ts';

/** Words that nothing else in a browser's profile would hold. */
const marker = (nth: number) => `zwgirafe${nth}kbureau`;
const passphrase = (nth: number) => `zwpanda${nth}kbureau cahier`;

test('what is typed on the desk is in no file of an ordinary profile, before and after it is erased', async () => {
  const site = await serveDemo(5248);
  // The store itself is tried more often, by vault-residue: two ways to end are enough of the screen.
  const visits = timesAreHeld ? 20 : 2;
  const found: string[] = [];
  const look = (profile: string, nth: number, when: string) => {
    for (const words of [marker(nth), passphrase(nth)])
      found.push(...filesWith(profile, words).map((file) => `${nth} ${when}: ${file}`));
  };
  for (let nth = 0; nth < visits; nth++) {
    const profile = mkdtempSync(join(tmpdir(), 'balise-desk-'));
    const open = () =>
      chromium.launchPersistentContext(profile, { executablePath: findBrowser(), args: BROWSER_FLAGS });
    const context = await open();
    const page = context.pages()[0]!;
    await page.goto(`${site.address}bureau/`);
    await unlock(page, 'Créer mes suivis', passphrase(nth));
    await newFollowUp(page);
    await page.getByLabel('Surnom').fill(marker(nth));
    await press(page, 'Accueillir et diagnostiquer');
    await page.locator('balise-desk #consent').check();
    await press(page, 'Passer l’écran à la personne');
    await page.locator('[part~="start"]').click();
    await press(page, 'Reprendre l’écran');
    await page.getByLabel('Remarque sur l’ensemble').fill(`note ${marker(nth)}`);
    await press(page, 'Rendre l’écran à la personne');
    await page.getByText('Enregistré').waitFor();
    // Long enough for the browser to write its session down, as it does every few seconds.
    if (nth % 2) await page.waitForTimeout(4000);
    else spawnSync('pkill', ['-9', '-f', profile]);
    await context.close().catch(() => {});
    look(profile, nth, 'kept');

    const again = await open();
    const later = again.pages()[0]!;
    await later.goto(`${site.address}bureau/`);
    await unlock(later, 'Ouvrir', passphrase(nth));
    await later.getByText(marker(nth)).click();
    await press(later, 'Effacer ce suivi');
    await press(later, 'Oui, effacer');
    await later.getByText('Le suivi est effacé').waitFor();
    await again.close();
    look(profile, nth, 'erased');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  await site.close();
  report(
    'the aidant’s desk: what was typed, or its passphrase, in files of the profile, before and after it is erased',
    '0 files',
    `${found.length} files in ${visits} profiles`,
  );
  assert.deepEqual(found, []);
});
