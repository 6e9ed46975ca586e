import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';
import { report, times } from '../../scripts/campaign.ts';
import { installTools, type Contents, type Tools } from './deep-page.ts';
import { bankSaying, isAccepted, resultOf } from './hostile-bank.ts';
import { HOSTILE } from './hostile-strings.ts';
import { openServer } from './open-server.ts';

const orientation = JSON.parse(
  readFileSync(new URL('../../packages/orientation/src/fr.json', import.meta.url), 'utf8'),
) as object;

let browser: Browser;
let server: Awaited<ReturnType<typeof openServer>>;
/** The files of the bank that is tried now. */
let files: Record<string, string> = {};

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

before(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  server = await openServer((path, response) => {
    const name = /^\/banks\/(.*)$/.exec(path)?.[1];
    if (name === undefined) return false;
    response.setHeader('Content-Type', name.endsWith('.svg') ? 'image/svg+xml' : 'application/json');
    response.end(name.endsWith('.svg') ? DRAWING : (files[name] ?? ''));
    return true;
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** A page where nothing may run, open, or be asked for, but what the kit itself needs. */
async function watched(path: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('popup', () => faults.push('a window was opened'));
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = new RegExp(`^${server.address}/(host/|bare/|balise/|banks/|favicon.ico)`).test(url);
    if (!isOwn && !url.startsWith('data:image/svg+xml;base64,') && url !== 'about:blank')
      faults.push(`request: ${url.slice(0, 200)}`);
  });
  // The runner keeps the names of functions by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (one) => one');
  await page.addInitScript(installTools);
  await page.goto(server.address + path);
  await page.waitForFunction(() => customElements.get('balise-diagnostic'));
  return { page, faults };
}

/** A string's twin: as many lines, none of them with a meaning. */
function twinOf(words: string): string {
  return words
    .split(/(\r?\n)/)
    .map((part) => (part.includes('\n') || !part.trim() ? part : 'Mots'))
    .join('');
}

/** What every surface of the kit shows of these words, side by side in one page. */
async function sideBySide(page: Page, words: string, fits: boolean): Promise<Record<string, Contents>> {
  const { bank, texts } = bankSaying(words, fits);
  const { result, insight } = resultOf({ bank, texts });
  // Sent as JSON: half a character would not come through otherwise.
  const sent = JSON.stringify({
    bank,
    texts,
    result,
    insight,
    orientation,
    words: fits ? words.slice(0, 60) : words,
  });
  return page.evaluate(async (json) => {
    const { tools } = globalThis as unknown as { tools: Tools };
    const given = JSON.parse(json);
    // To lay out a word of ten thousand letters a hundred times over would be most of the campaign's time.
    document.body.hidden = given.words.length > 1000;
    const found: Record<string, Contents> = {};
    const made = (tag: string, fields: object) => {
      const element = Object.assign(document.createElement(tag), fields);
      document.body.append(element);
      return element;
    };
    const told = async (name: string) => {
      await tools.settled();
      found[name] = tools.contents(document.body, given.words);
    };
    const media = () => '/banks/plan.svg';
    for (const item of given.bank.items) {
      const question = made('balise-question', { item, texts: given.texts, media }) as HTMLElement;
      const drawn = item.type === 'task' ? '.world' : '.cards, .order, .field, .drawing';
      await tools.until(() => tools.all(question.shadowRoot!, drawn).length > 0);
      await tools.settled();
      for (const button of tools.all(question.shadowRoot!, '.aids button')) button.click();
      await told(item.id);
      // Whatever can be pressed in a world, here and there.
      for (let press = 0; item.type === 'task' && press < 6; press++) {
        const controls = tools.all(question.shadowRoot!, '[data-do]');
        controls[(press * 7) % (controls.length || 1)]?.click();
        await told(`${item.id} ${press}`);
      }
      question.remove();
    }
    const { result, texts, bank, insight } = given;
    const shown = made('balise-result', {
      ...{ result, texts, bank, insight, words: given.orientation, mode: 'assisted', keepable: true },
      asked: bank.items.map(({ id }: { id: string }) => id),
    }) as HTMLElement;
    await told('result');
    for (const name of [
      'Imprimer ma feuille',
      'Imprimer la feuille du professionnel',
      'M’exercer, pas à pas',
    ]) {
      const button = tools.all(shown, 'button').concat(tools.all(shown.shadowRoot!, 'button'));
      button.find(({ textContent }) => textContent?.trim() === name)?.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
      await told(name);
      for (const frame of document.querySelectorAll('iframe')) frame.remove();
    }
    document.body.replaceChildren();
    return found;
  }, sent);
}

/** Tasks are named as in the bank, d1-… to d5-…. */
const isOfWorld = (name: string) => /^(d\d-|M’exercer)/.test(name);

const tagsOf = (found: Record<string, Contents>) =>
  Object.fromEntries(Object.entries(found).map(([name, { tags }]) => [name, tags]));

/** Attributes that words may stand in. Those of data- carry what a control does. */
const SPOKEN = /^[\w-]+ (alt|aria-label|title|label|placeholder|value|data-[\w-]+)$/;

function assertSame(hostile: Record<string, Contents>, twin: Record<string, Contents>, words: string): void {
  assert.deepEqual(tagsOf(hostile), tagsOf(twin));
  for (const [name, { wrong, attributes, texts }] of Object.entries(hostile)) {
    assert.deepEqual(wrong, [], name);
    assert.deepEqual(
      attributes.filter((one) => !SPOKEN.test(one)),
      [],
      name,
    );
    // Worlds part a text into its lines, and show the beginning of a long one; all else shows it as it is.
    if (words.includes('\n')) continue;
    if (isOfWorld(name)) assert.equal(texts > 0, twin[name]!.texts > 0, `shown: ${name}`);
    else assert.equal(texts, twin[name]!.texts, `shown as it is: ${name}`);
  }
}

/** So many of them, as far apart as can be. */
function spread(strings: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => strings[Math.floor((i * strings.length) / count)]!);
}

test('no word of a bank is ever anything but words', async () => {
  const strings = spread(HOSTILE, times(HOSTILE.length, 'browser'));
  const { page, faults } = await watched('/bare/');
  await page.waitForFunction(() => customElements.get('balise-result'));
  const twins = new Map<string, Record<string, Contents>>();
  let surfaces = 0;
  for (const words of strings) {
    const twin = twinOf(words);
    if (!twins.has(twin)) twins.set(twin, await sideBySide(page, twin, false));
    const hostile = await sideBySide(page, words, false);
    const shown = JSON.stringify(words).slice(0, 300);
    try {
      assertSame(hostile, twins.get(twin)!, words);
    } catch (error) {
      throw new Error(`${shown}: ${(error as Error).message}`, { cause: error });
    }
    assert.equal(await page.evaluate(() => 'pwned' in globalThis), false, shown);
    assert.deepEqual(faults, [], shown);
    surfaces = Object.keys(hostile).length;
    assert.ok(surfaces > 60 && hostile['Imprimer ma feuille']!.tags['iframe'] === 1, `${surfaces} surfaces`);
  }
  await page.close();
  report(
    'Hostile strings in every text of a bank, without a content policy',
    '0 run, 0 elements made, shown as they are',
    `${strings.length} strings on ${surfaces} surfaces: 0 run, 0 elements made, all shown as they are`,
  );
});

/** One move of the journey, from inside the page; false at its end. */
async function move(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { tools } = globalThis as unknown as { tools: Tools };
    const diagnostic = document.querySelector('balise-diagnostic') as HTMLElement & {
      step: string;
      item: string;
    };
    const at = () =>
      `${diagnostic.step} ${diagnostic.item} ${tools.all(diagnostic.shadowRoot!, 'legend')[0]?.textContent}`;
    const press = (name: string) => tools.all(diagnostic.shadowRoot!, `[part~=${name}]`)[0]?.click();
    const before = at();
    if (diagnostic.step === 'result' || diagnostic.step === 'error') return false;
    if (diagnostic.step === 'question') {
      const [first] = tools.all(diagnostic.shadowRoot!, '.card input');
      first?.click();
      press(first ? 'next' : 'unknown');
    } else press(diagnostic.step === 'welcome' ? 'start' : 'next');
    await tools.until(() => at() !== before);
    await tools.until(() => diagnostic.step !== 'question' || tools.isReady);
    await tools.settled();
    return true;
  });
}

/** What the whole journey shows, step by step. Its questions come in an order that no word decides. */
async function journeyOf(words: string): Promise<{ found: Record<string, Contents>; faults: string[] }> {
  const { bank, texts } = bankSaying(words, true);
  assert.ok(isAccepted({ bank, texts }), words);
  files = { 'bank.json': JSON.stringify(bank), 'fr.json': JSON.stringify(texts) };
  const { page, faults } = await watched(
    '/host/?bank=/banks/bank.json&mode=assisted&length=full&storage=none',
  );
  await page.locator('[part~="start"]').waitFor();
  const found: Record<string, Contents> = {};
  const look = async (name: string) => {
    found[name] = await page.evaluate(
      (json) => (globalThis as unknown as { tools: Tools }).tools.contents(document.body, JSON.parse(json)),
      JSON.stringify(words.slice(0, 60)),
    );
  };
  const stepOf = () =>
    page.evaluate(() => (document.querySelector('balise-diagnostic') as unknown as { step: string }).step);
  for (let turn = 0; turn < 60; turn++) {
    await look(`${turn} ${await stepOf()}`);
    if (!(await move(page))) break;
  }
  await page.locator('balise-result').waitFor();
  await page.locator('[part~="print"]').first().click();
  await page.locator('iframe').waitFor({ state: 'attached' });
  await look('sheet');
  assert.equal(await page.evaluate(() => 'pwned' in globalThis), false, words);
  await page.close();
  return { found, faults };
}

test('nor in a whole journey, from the welcome to the printed sheet', async () => {
  // A text of several lines is drawn with more elements in a world: side by side, it has a twin that is too.
  const strings = spread(
    HOSTILE.filter((words) => !words.includes('\n')),
    times(100, 'browser'),
  );
  const { found: plain } = await journeyOf('Mots');
  const steps = Object.keys(plain);
  for (const step of ['welcome', 'context', 'question', 'pause', 'result', 'sheet'])
    assert.ok(
      steps.some((name) => name.endsWith(step)),
      `no ${step} among ${steps.join()}`,
    );
  for (const words of strings) {
    const { found, faults } = await journeyOf(words);
    for (const [name, { wrong, attributes }] of Object.entries(found)) {
      assert.deepEqual(wrong, [], name);
      assert.deepEqual(
        attributes.filter((one) => !SPOKEN.test(one)),
        [],
        name,
      );
    }
    assert.deepEqual(faults, [], words);
    assert.deepEqual(tagsOf(found), tagsOf(plain), words);
  }
  report(
    'Hostile strings through whole journeys',
    '0 run, 0 elements made',
    `${strings.length} journeys of ${steps.length} screens: 0 run, 0 elements made`,
  );
});

test('nor does an attribute of the element do anything but what it says', async () => {
  const names = ['bank', 'lang', 'length', 'mode', 'storage', 'heading-level'];
  const values = [
    ...[
      'javascript:globalThis.pwned=1',
      'data:text/html,<script>globalThis.pwned=1</script>',
      '<script>pwned=1</script>',
    ],
    ...[
      '"><img src=/pwned onerror=globalThis.pwned=1>',
      '__proto__',
      'constructor',
      'toString',
      '1e9',
      '-1',
      'NaN',
      '',
    ],
    ...['http://[', '\u202E', '\u0000', '${1}', '<!--?lit$1$-->', 'x'.repeat(10_000), '..', '//'],
  ];
  const { page, faults } = await watched('/bare/');
  let tried = 0;
  for (const name of names)
    for (const value of values) {
      const ended = await page.evaluate(
        async ([attribute, json]) => {
          const { tools } = globalThis as unknown as { tools: Tools };
          const diagnostic = document.createElement('balise-diagnostic') as HTMLElement & { step: string };
          diagnostic.setAttribute(attribute!, JSON.parse(json!));
          document.body.append(diagnostic);
          const isThere = () => tools.all(diagnostic.shadowRoot!, '[part~=start], [role=alert]').length > 0;
          await tools.until(isThere);
          const { wrong } = tools.contents(document.body, '\n');
          const made = tools.all(document.body, 'script, img[src^="/pwned"]').length;
          const { step } = diagnostic;
          diagnostic.remove();
          return { step: isThere() ? step : 'nothing', wrong, made };
        },
        [name, JSON.stringify(value)],
      );
      const told = `${name}=${value.slice(0, 60)}`;
      assert.match(ended.step, name === 'bank' && value !== '' ? /^error$/ : /^welcome$/, told);
      assert.deepEqual({ ...ended, step: '' }, { step: '', wrong: [], made: 0 }, told);
      assert.equal(await page.evaluate(() => 'pwned' in globalThis), false, told);
      tried++;
    }
  // An address that leads elsewhere is asked for, since the page says so; nothing else is.
  assert.deepEqual(
    faults.filter((fault) => !/^request: (data:text\/html|http:\/\/127\.0\.0\.1:\d+\/)/.test(fault)),
    [],
  );
  await page.close();
  report(
    'Hostile attributes of the diagnostic',
    '0 run, in words',
    `${tried} tried: 0 run, welcome or words`,
  );
});
