import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../src/define.ts';
import '../src/kiosk/define-kiosk.ts';
import type { BaliseDiagnostic } from '../src/diagnostic/diagnostic.ts';
import { BaliseStepEvent } from '../src/events.ts';
import { focused } from '../src/kiosk/focused.ts';
import type { BaliseKiosk } from '../src/kiosk/kiosk.ts';
import { someResult } from './some-result.ts';

const { now } = Date;
const from = now();
let ahead = 0;

const inFrame = <E extends HTMLElement>(kiosk: BaliseKiosk, selector: string) =>
  kiosk.shadowRoot!.querySelector<E>(selector);
const diagnosticOf = (kiosk: BaliseKiosk) => kiosk.querySelector<BaliseDiagnostic>('balise-diagnostic')!;
const isFree = (kiosk: BaliseKiosk) => kiosk.hasAttribute('free');

beforeEach(() => {
  ahead = 0;
  Date.now = () => from + ahead;
});
afterEach(() => (Date.now = now));

/** So many seconds go by, in which nobody moves. */
async function wait(kiosk: BaliseKiosk, seconds: number): Promise<void> {
  ahead += seconds * 1000;
  dispatchEvent(new Event('focus'));
  await kiosk.updateComplete;
}

async function at(kiosk: BaliseKiosk, step: BaliseStepEvent['step']): Promise<void> {
  diagnosticOf(kiosk).dispatchEvent(new BaliseStepEvent(step));
  await kiosk.updateComplete;
}

/** A kiosk somebody has started; the welcome is on screen. */
async function started(attributes: { reader?: string } = {}): Promise<BaliseKiosk> {
  const kiosk = await fixture<BaliseKiosk>(
    html`<balise-kiosk reader=${attributes.reader ?? ''}>
      <balise-diagnostic bank="/question-banks/abc/bank.json" mode="kiosk"></balise-diagnostic>
    </balise-kiosk>`,
  );
  const welcome = () => diagnosticOf(kiosk).shadowRoot!.querySelector('balise-welcome');
  await waitUntil(welcome, 'the welcome', { timeout: 8000 });
  inFrame(kiosk, '.start')!.click();
  await kiosk.updateComplete;
  await waitUntil(() => document.activeElement === diagnosticOf(kiosk), 'the focus');
  return kiosk;
}

describe('a kiosk that somebody may have left', () => {
  it('asks first, over what is then out of reach; any key is an answer, and the focus goes back', async () => {
    const kiosk = await started();
    const before = focused();
    expect(before === null).to.equal(false);
    expect(inFrame(kiosk, '[role="status"]')!.textContent!.trim()).to.equal('');
    await wait(kiosk, 69);
    expect(inFrame(kiosk, '.warning') === null).to.equal(true);
    await wait(kiosk, 5);
    expect(inFrame(kiosk, '.left')!.textContent).to.contain('16');
    expect(inFrame(kiosk, '.rest')!.inert).to.equal(true);
    expect(inFrame(kiosk, '[role="status"]')!.textContent).to.contain('16');
    expect(inFrame(kiosk, '.warning button')!.matches(':focus')).to.equal(true);
    await wait(kiosk, 15);
    expect(inFrame(kiosk, '.left')!.textContent!.trim()).to.match(/^1\sseconde$/);
    expect(inFrame(kiosk, '[role="status"]')!.textContent, 'said once').to.contain('16');
    dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    await kiosk.updateComplete;
    expect(inFrame(kiosk, '.warning') === null).to.equal(true);
    expect(inFrame(kiosk, '.rest')!.inert).to.equal(false);
    expect(isFree(kiosk)).to.equal(false);
    await waitUntil(() => focused() === before, 'the focus is back');
  });

  it('wipes at the end of ninety seconds, and not before', async () => {
    const kiosk = await started();
    const diagnostic = diagnosticOf(kiosk);
    await wait(kiosk, 89);
    expect(isFree(kiosk)).to.equal(false);
    await wait(kiosk, 1);
    expect(isFree(kiosk)).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(diagnosticOf(kiosk) === diagnostic, 'one that is sound stays').to.equal(true);
    expect(inFrame(kiosk, '.warning') === null).to.equal(true);
  });

  it('waits three times as long on a result, and as long as its host has said', async () => {
    const kiosk = await started();
    kiosk.setAttribute('idle', '50');
    await at(kiosk, 'result');
    await wait(kiosk, 140);
    expect(isFree(kiosk)).to.equal(false);
    await wait(kiosk, 10);
    expect(isFree(kiosk)).to.equal(true);
    inFrame(kiosk, '.start')!.click();
    await kiosk.updateComplete;
    await at(kiosk, 'welcome');
    expect(isFree(kiosk), 'the next person has begun nothing').to.equal(false);
    await wait(kiosk, 50);
    expect(isFree(kiosk), 'the next person has a question’s time').to.equal(true);
  });

  it('what is not begun is not wiped by coming to the welcome; what was begun is', async () => {
    const kiosk = await started();
    for (const step of ['welcome', 'error', 'welcome'] as const) await at(kiosk, step);
    expect(isFree(kiosk)).to.equal(false);
    await at(kiosk, 'question');
    await at(kiosk, 'welcome');
    expect(isFree(kiosk)).to.equal(true);
  });

  it('the question whether they are sure goes with the screen it was asked on', async () => {
    const kiosk = await started();
    inFrame(kiosk, '.new')!.click();
    await kiosk.updateComplete;
    expect(inFrame(kiosk, '.asks') === null).to.equal(false);
    await at(kiosk, 'question');
    expect(inFrame(kiosk, '.asks') === null).to.equal(true);
  });

  it('the code is offered on a result where a page reads it, in place of it, and goes with it', async () => {
    const kiosk = await started({ reader: '/reader/' });
    Object.defineProperty(diagnosticOf(kiosk), 'result', { value: someResult() });
    expect(inFrame(kiosk, '.take') === null).to.equal(true);
    await at(kiosk, 'result');
    expect(inFrame(kiosk, '.take') === null).to.equal(false);
    inFrame(kiosk, '.take')!.click();
    await kiosk.updateComplete;
    expect([inFrame(kiosk, '.view')!.hidden, inFrame(kiosk, '.take') === null]).to.deep.equal([true, true]);
    inFrame(kiosk, '.code button')!.click();
    await kiosk.updateComplete;
    await waitUntil(() => inFrame(kiosk, '.take')?.matches(':focus'), 'back to where it was asked for');
    inFrame(kiosk, '.take')!.click();
    await kiosk.updateComplete;
    await at(kiosk, 'question');
    expect(inFrame(kiosk, '.view')!.hidden).to.equal(false);
    expect(inFrame(kiosk, '.take') === null).to.equal(true);
    const other = await started();
    await at(other, 'result');
    expect(inFrame(other, '.take') === null, 'no reader').to.equal(true);
  });

  it('taken out of the page, it forgets and hears nothing more', async () => {
    const kiosk = await started();
    await at(kiosk, 'question');
    kiosk.remove();
    await kiosk.updateComplete;
    expect(isFree(kiosk)).to.equal(true);
    diagnosticOf(kiosk).erase = () => Promise.reject(new Error('heard'));
    const before = diagnosticOf(kiosk);
    dispatchEvent(new Event('pagehide'));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(diagnosticOf(kiosk) === before).to.equal(true);
  });

  it('come back from the browser’s store of pages, it is wiped; shown for the first time, it is not', async () => {
    const kiosk = await started();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await kiosk.updateComplete;
    expect(isFree(kiosk)).to.equal(false);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await kiosk.updateComplete;
    expect(isFree(kiosk)).to.equal(true);
  });

  it('settings that come late are not those of another address', async () => {
    const own = globalThis.fetch;
    const answers: ((response: Response) => void)[] = [];
    globalThis.fetch = () => new Promise((resolve) => answers.push(resolve));
    try {
      const kiosk = await fixture<BaliseKiosk>(html`<balise-kiosk settings="/a.json"></balise-kiosk>`);
      kiosk.settings = '/b.json';
      await kiosk.updateComplete;
      const settings = (lang: string) =>
        new Response(
          JSON.stringify({ format: 'balise-settings', version: 1, kiosk: { languages: [lang, 'fr'] } }),
        );
      answers[1]!(settings('es'));
      await waitUntil(() => inFrame(kiosk, '.languages [lang="es"]'));
      answers[0]!(settings('de'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(inFrame(kiosk, '.languages [lang="es"]') === null).to.equal(false);
    } finally {
      globalThis.fetch = own;
    }
  });

  it('without a diagnostic it stays as it is', async () => {
    const kiosk = await fixture<BaliseKiosk>(html`<balise-kiosk></balise-kiosk>`);
    inFrame(kiosk, '.start')!.click();
    await kiosk.updateComplete;
    expect(isFree(kiosk)).to.equal(true);
  });
});

describe('what has the focus', () => {
  it('is found however deep in open roots; the page itself is nothing', async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    expect(focused() === null).to.equal(true);
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const button = inner.attachShadow({ mode: 'open' }).appendChild(document.createElement('button'));
    button.focus();
    expect(focused() === button).to.equal(true);
    const plain = await fixture<HTMLElement>(html`<button></button>`);
    plain.focus();
    expect(focused() === plain).to.equal(true);
  });
});
