import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { report, timesAreHeld } from '../../scripts/campaign.ts';
import { smallBank, smallTexts } from '../../packages/schema/test/small-bank.ts';
import { openServer } from './open-server.ts';

const MB = 1_000_000;
/** What a page may take of an endless answer: the cap, and what is under way by then. */
const TAKEN = 24 * MB;
/** Milliseconds from the first byte to words on screen. */
const MOST = 2000;

/** What the server has sent of the file that never ends, and whether the page has hung up. */
interface Sent {
  bytes: number;
  isClosed: boolean;
}

const bank = smallBank();
// Its task is the shape of one alone.
bank.items = bank.items.filter(({ type }) => type !== 'task');
const texts = smallTexts();
delete texts.items['lettre'];
texts.items['loupe']!.prompt = 'Où est l’été ?';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
const sound: Record<string, string> = {
  'bank.json': JSON.stringify(bank),
  'fr.json': JSON.stringify(texts),
  'media/plan.svg': drawing,
};

/** A sound file to be sent in pieces. */
let crumbled = '';

/** Where each bomb lies, and how many bytes it is. */
const BOMBS = [
  { name: 'a bank that never ends', file: 'bank.json', start: '{"id":"', bytes: Infinity },
  { name: 'a bank of 50 MB', file: 'bank.json', start: '{"id":"', bytes: 50 * MB },
  { name: 'words that never end', file: 'fr.json', start: '{"title":"', bytes: Infinity },
  { name: 'a drawing that never ends', file: 'media/plan.svg', start: '<svg><!--', bytes: Infinity },
];

let browser: Browser;
let server: Awaited<ReturnType<typeof openServer>>;
let bomb = BOMBS[0]!;
let sent: Sent = { bytes: 0, isClosed: false };

before(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  server = await openServer((path, response) => {
    const file = /^\/banks\/(.*)$/.exec(path)?.[1];
    if (file === undefined) return false;
    response.setHeader('Content-Type', file.endsWith('.svg') ? 'image/svg+xml' : 'application/json');
    if (file === crumbled) crumble(response, sound[file]!);
    else if (file === bomb.file) pour(response);
    else response.end(sound[file]);
    return true;
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Writes as fast as it is read, and no faster: what is sent is what was taken. */
function pour(response: ServerResponse): void {
  const now: Sent = { bytes: 0, isClosed: false };
  sent = now;
  const part = Buffer.alloc(64 * 1024, 'x');
  const more = () => {
    while (!now.isClosed && now.bytes < bomb.bytes) {
      now.bytes += part.length;
      if (!response.write(part)) return void response.once('drain', more);
    }
    response.end();
  };
  response.on('close', () => (now.isClosed = true));
  response.write(bomb.start);
  more();
}

/** A byte order mark, and pieces so small that letters come in halves. */
async function crumble(response: ServerResponse, text: string): Promise<void> {
  const bytes = Buffer.from(`\uFEFF${text}`);
  for (let at = 0; at < bytes.length; at += 11) {
    response.write(bytes.subarray(at, at + 11));
    await new Promise((resolve) => setImmediate(resolve));
  }
  response.end();
}

test('a file that comes in crumbs is read as one that comes whole', async () => {
  for (crumbled of ['bank.json', 'fr.json']) {
    bomb = { ...BOMBS[0]!, file: 'none' };
    const page = await browser.newPage();
    await page.goto(`${server.address}/host/?bank=/banks/bank.json&storage=none&length=express`);
    await page.locator('[part~="start"]').click();
    for (let skipped = 0; skipped < 5; skipped++) await page.locator('[part~="next"]').click();
    await page.getByText('Où est l’été ?').waitFor();
    await page.close();
  }
  crumbled = '';
});

const said: string[] = [];

for (const one of BOMBS)
  test(`${one.name}: the page hangs up once it has seen enough, and says so or does without`, async () => {
    bomb = one;
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      for (const name of ['ready', 'error'])
        document.addEventListener(`balise-${name}`, (event) =>
          seen.push(`${name} ${(event as unknown as { code?: string }).code ?? ''}`.trim()),
        );
    });
    const started = performance.now();
    await page.goto(`${server.address}/host/?bank=/banks/bank.json&storage=none&length=express`);
    if (one.file.endsWith('.json')) {
      await page.getByText('Ce questionnaire ne peut pas s’ouvrir').waitFor();
      await page.locator('summary').click();
      await page.getByText('le fichier dépasse 2 Mio', { exact: false }).waitFor();
    } else {
      await page.locator('[part~="start"]').click();
      for (let skipped = 0; skipped < 5; skipped++) await page.locator('[part~="next"]').click();
      await page.waitForFunction(() => (globalThis as unknown as { seen: string[] }).seen.includes('ready'));
    }
    const ms = performance.now() - started;
    for (let wait = 0; wait < 100 && !sent.isClosed; wait++) await page.waitForTimeout(50);
    assert.ok(sent.isClosed, `still open after ${(sent.bytes / MB).toFixed(0)} MB`);
    assert.ok(sent.bytes <= TAKEN, `${(sent.bytes / MB).toFixed(0)} MB were taken`);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    assert.deepEqual(seen, one.file.endsWith('.json') ? ['error bank-invalid'] : ['ready']);
    assert.deepEqual(faults, []);
    if (timesAreHeld) assert.ok(ms <= MOST, `${ms.toFixed(0)} ms`);
    said.push(`${(sent.bytes / MB).toFixed(1)} MB in ${ms.toFixed(0)} ms`);
    await page.close();
    if (said.length === BOMBS.length)
      report(
        'Files that never end, or of 50 MB, from the network',
        `refused in words within ${MOST} ms, the connection closed by the page, ${TAKEN / MB} MB at most taken`,
        `${BOMBS.length} refused: ${said.join(', ')}`,
      );
  });
