import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { report, timesAreHeld } from '../../scripts/campaign.ts';
import { bundled } from './exam/bundled.ts';
import { filesWith } from './exam/profile-files.ts';
import { rawBrowser, type RawBrowser } from './exam/raw-browser.ts';
import { scriptPage, serveExam, type Site } from './exam/site.ts';
import type { Words } from './exam/vault-marker.ts';

const PATIENCE_MS = 60_000;
/** As often as the browser writes its session down. */
const SESSION_WRITTEN_MS = 4000;

let site: Site;
let words: Words;
let finish: () => void;
let fail: (reason: Error) => void;

before(async () => {
  site = await serveExam(5221, {
    ...scriptPage(bundled('vault-marker.ts')),
    '/words': () => ({ body: JSON.stringify(words) }),
    // Unanswered: the page hangs there until it is killed.
    '/done': () => {
      finish();
      return null;
    },
    '/fault': ({ body }) => {
      fail(new Error(body));
      return null;
    },
  });
});

after(() => site?.close());

/** One life of the browser, up to its kill when it has done what it is to do. */
async function live(profile: string, life: string, nth: number): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  const browser: RawBrowser = rawBrowser(profile, `${site.address}?life=${life}&nth=${nth}`);
  const timer = setTimeout(() => fail(new Error('never done')), PATIENCE_MS);
  try {
    await done;
    // What is on the disk is looked for, not what the page does: time is all that the browser needs here.
    if (life === 'keep' && nth % 2) await pause(SESSION_WRITTEN_MS);
  } finally {
    clearTimeout(timer);
    browser.aim();
    await browser.kill();
  }
}

/** Words that nothing else in a browser's profile would hold. */
const drawn = () => `zw${randomBytes(8).toString('hex')}`;

test('what a follow-up says is in no file of the profile, nor its passphrase, before and after it is erased', async () => {
  // Two ways to end: with the browser's session written down, and without.
  const profiles = timesAreHeld ? 20 : 2;
  const found: string[] = [];
  for (let nth = 0; nth < profiles; nth++) {
    const profile = await mkdtemp(join(tmpdir(), 'balise-vault-'));
    words = { marker: drawn(), passphrase: drawn() };
    for (const life of ['keep', 'erase']) {
      await live(profile, life, nth);
      for (const secret of Object.values(words))
        found.push(...filesWith(profile, secret).map((file) => `${nth} ${life}: ${file}`));
    }
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  report(
    'encrypted store: a follow-up’s words or its passphrase, in files of the profile, before and after it is erased',
    '0 files',
    `${found.length} files in ${profiles} profiles`,
  );
  assert.deepEqual(found, []);
});

test('control: written plainly, the same words are found by the same search', async () => {
  const profiles = 3;
  let found = 0;
  for (let nth = 0; nth < profiles; nth++) {
    const profile = await mkdtemp(join(tmpdir(), 'balise-vault-'));
    words = { marker: drawn(), passphrase: drawn() };
    await live(profile, 'plain', nth);
    if (filesWith(profile, words.marker).length) found++;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  report(
    'control: the same words written plainly',
    `found in ${profiles} of ${profiles}`,
    `${found} of ${profiles}`,
  );
  assert.equal(found, profiles);
});
