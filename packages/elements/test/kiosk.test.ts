import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../src/define.ts';
import '../src/kiosk/define-kiosk.ts';
import type { BaliseDiagnostic } from '../src/diagnostic/diagnostic.ts';
import { closeWaysOut } from '../src/kiosk/no-way-out.ts';
import type { BaliseKiosk } from '../src/kiosk/kiosk.ts';
import { languageName } from '../src/kiosk/language-name.ts';

const BANK = '/question-banks/abc/bank.json';

const inFrame = <E extends HTMLElement>(kiosk: BaliseKiosk, selector: string) =>
  kiosk.shadowRoot!.querySelector<E>(selector);
const diagnosticOf = (kiosk: BaliseKiosk) => kiosk.querySelector<BaliseDiagnostic>('balise-diagnostic')!;
const onStep = (kiosk: BaliseKiosk, selector: string) =>
  diagnosticOf(kiosk).shadowRoot!.querySelector<HTMLElement>(`.step ${selector}`);

/** A language is a file to be had: on a busy machine that takes its time. */
function until(seen: () => unknown, what = ''): Promise<void> {
  return waitUntil(() => Boolean(seen()), what, { timeout: 8000 });
}

async function kioskWith(settings = '', bank = BANK): Promise<BaliseKiosk> {
  const kiosk = await fixture<BaliseKiosk>(
    html`<balise-kiosk settings=${settings}>
      <balise-diagnostic bank=${bank} mode="kiosk" length="express" storage="device">
        <a slot="footer" href="/elsewhere">Mentions</a>
      </balise-diagnostic>
    </balise-kiosk>`,
  );
  await until(() => diagnosticOf(kiosk).shadowRoot!.querySelector('balise-welcome, [role="alert"]'));
  return kiosk;
}

async function started(kiosk: BaliseKiosk): Promise<void> {
  inFrame(kiosk, '.start')!.click();
  await kiosk.updateComplete;
}

/** The first question of the context, with a box ticked. */
async function begun(kiosk: BaliseKiosk): Promise<void> {
  await started(kiosk);
  onStep(kiosk, 'balise-welcome')!.shadowRoot!.querySelector<HTMLElement>('[part="start"]')!.click();
  await until(() => onStep(kiosk, 'balise-context'));
}

/** What a page does that is about to be frozen: no timer, no frame, only what is queued already. */
async function microtasks(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
}

const settingsOf = (settings: object) =>
  `data:application/json,${encodeURIComponent(JSON.stringify(settings))}`;
const HEAD = { format: 'balise-settings', version: 1 };

describe('balise-kiosk', () => {
  it('invites first, says that nobody is there, and starts on a press', async () => {
    const kiosk = await kioskWith();
    expect(kiosk.hasAttribute('free')).to.equal(true);
    expect(inFrame(kiosk, '.view')!.hidden).to.equal(true);
    await started(kiosk);
    expect(kiosk.hasAttribute('free')).to.equal(false);
    expect(inFrame(kiosk, '.attract') === null).to.equal(true);
    expect(inFrame(kiosk, '.view')!.hidden).to.equal(false);
    await until(() => document.activeElement === diagnosticOf(kiosk), 'the focus goes to the welcome');
  });

  it('makes a kiosk of whatever diagnostic it is given', async () => {
    const kiosk = await fixture<BaliseKiosk>(
      html`<balise-kiosk><balise-diagnostic bank=${BANK}></balise-diagnostic></balise-kiosk>`,
    );
    await until(() => diagnosticOf(kiosk).mode === 'kiosk');
  });

  it('all else of the page is inert, and is not once the kiosk is gone', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <nav></nav>
        <p inert></p>
        <div>
          <balise-kiosk></balise-kiosk>
          <aside></aside>
        </div>
      </div>`,
    );
    const [nav, p, aside] = ['nav', 'p', 'aside'].map((tag) => page.querySelector<HTMLElement>(tag)!);
    const kiosk = page.querySelector('balise-kiosk')!;
    expect([nav!.inert, p!.inert, aside!.inert]).to.deep.equal([true, true, true]);
    expect(kiosk.closest('[inert]') === null).to.equal(true);
    kiosk.remove();
    expect([nav!.inert, p!.inert, aside!.inert]).to.deep.equal([false, true, false]);
  });

  it('offers languages in their own names, and speaks the page’s own again after a wipe', async () => {
    const kiosk = await kioskWith();
    const buttons = () => [...kiosk.shadowRoot!.querySelectorAll<HTMLElement>('.languages button')];
    expect(buttons().map(({ lang, textContent }) => [lang, textContent])).to.deep.equal([
      ['fr', 'Français'],
      ['en', 'English'],
    ]);
    const before = onStep(kiosk, 'balise-welcome');
    buttons()[0]!.click();
    await kiosk.updateComplete;
    expect(onStep(kiosk, 'balise-welcome') === before, 'its own language fetches nothing anew').to.equal(
      true,
    );
    dispatchEvent(new Event('pagehide'));
    await kiosk.updateComplete;
    buttons()[1]!.click();
    const heading = () => onStep(kiosk, 'balise-welcome')?.shadowRoot?.textContent ?? '';
    await until(() => heading().includes('Where are you with'), 'English');
    dispatchEvent(new Event('pagehide'));
    await until(() => heading().includes('Où en êtes‑vous'), 'French');
    expect(inFrame(kiosk, '.start')!.textContent).to.contain('Touchez');
  });

  it('a wipe is over in microtasks: step, words, attributes, selection and scroll', async () => {
    const kiosk = await kioskWith();
    await begun(kiosk);
    const view = inFrame(kiosk, '.view')!;
    await microtasks();
    view.scrollTop = 40;
    expect(view.scrollTop).to.equal(40);
    getSelection()!.selectAllChildren(document.body);
    dispatchEvent(new Event('pagehide'));
    await microtasks();
    expect(diagnosticOf(kiosk).step).to.equal('welcome');
    expect(onStep(kiosk, 'balise-context') === null).to.equal(true);
    expect(kiosk.hasAttribute('free')).to.equal(true);
    expect(getSelection()!.isCollapsed).to.equal(true);
    expect(inFrame(kiosk, '.start')!.matches(':focus')).to.equal(true);
    // What is not drawn has no place, and comes back to the one it had.
    view.hidden = false;
    expect(view.scrollTop).to.equal(0);
  });

  it('the warm-up goes with the person, even one that is still on its way', async () => {
    const kiosk = await kioskWith();
    await started(kiosk);
    const welcome = onStep(kiosk, 'balise-welcome')!;
    const warm = () => welcome.shadowRoot!.querySelector<HTMLElement>('.actions + .link')!;
    warm().click();
    dispatchEvent(new Event('pagehide'));
    await microtasks();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const fresh = onStep(kiosk, 'balise-welcome')!;
    expect(fresh === welcome).to.equal(false);
    expect(fresh.shadowRoot!.querySelector('balise-warm-up') === null).to.equal(true);
  });

  it('a diagnostic that is broken gives way to a new one, with all the page gave it', async () => {
    const kiosk = await kioskWith('', '/nowhere/bank.json');
    const broken = diagnosticOf(kiosk);
    expect(broken.step).to.equal('error');
    await started(kiosk);
    dispatchEvent(new Event('pagehide'));
    await microtasks();
    const fresh = diagnosticOf(kiosk);
    expect(fresh === broken).to.equal(false);
    expect(fresh.getAttribute('length')).to.equal('express');
    expect(fresh.querySelector('[slot="footer"]')!.textContent).to.equal('Mentions');
    expect(kiosk.querySelectorAll('balise-diagnostic').length).to.equal(1);
  });

  it('so does one that cannot erase', async () => {
    const kiosk = await kioskWith();
    await begun(kiosk);
    const stubborn = diagnosticOf(kiosk);
    stubborn.erase = () => Promise.reject(new Error('no'));
    dispatchEvent(new Event('pagehide'));
    await microtasks();
    expect(diagnosticOf(kiosk) === stubborn).to.equal(false);
    await until(() => onStep(kiosk, 'balise-welcome'), 'the new one opens');
  });

  it('a test erased or begun anew from inside ends at the invitation', async () => {
    const kiosk = await kioskWith();
    await begun(kiosk);
    await diagnosticOf(kiosk).restart();
    await kiosk.updateComplete;
    expect(kiosk.hasAttribute('free')).to.equal(true);
  });

  it('« Nouvelle personne » asks in place; no is no, and yes is the invitation', async () => {
    const kiosk = await kioskWith();
    await begun(kiosk);
    inFrame(kiosk, '.new')!.click();
    await kiosk.updateComplete;
    expect(inFrame(kiosk, '#ask')!.matches(':focus')).to.equal(true);
    inFrame(kiosk, '.asks .main')!.click();
    await kiosk.updateComplete;
    expect(onStep(kiosk, 'balise-context') === null).to.equal(false);
    expect(inFrame(kiosk, '.new')!.matches(':focus')).to.equal(true);
    inFrame(kiosk, '.new')!.click();
    await kiosk.updateComplete;
    inFrame(kiosk, '.asks .care')!.click();
    await kiosk.updateComplete;
    expect(kiosk.hasAttribute('free')).to.equal(true);
  });

  it('reads its languages and its links from the settings', async () => {
    const kiosk = await kioskWith(
      settingsOf({ ...HEAD, kiosk: { languages: ['en', 'es', 'en'], links: true } }),
    );
    await until(() => kiosk.shadowRoot!.querySelector('.languages [lang="es"]'));
    expect(
      [...kiosk.shadowRoot!.querySelectorAll('.languages button')].map((one) => one.textContent),
    ).to.deep.equal(['English', 'Español']);
    await started(kiosk);
    expect(press(kiosk.querySelector('a')!, 'click')).to.equal(false);
  });

  it('settings that cannot be had or read are told at the foot, and it works without', async () => {
    for (const [settings, words] of [
      ['/nowhere.json', 'il ne se trouve pas à son adresse'],
      [settingsOf({ ...HEAD, kiosk: { idle: 3 } }), 'le champ `idle` n’existe pas'],
      ['data:application/json,{', 'n’est pas du JSON'],
    ] as const) {
      const kiosk = await kioskWith(settings);
      await until(() => inFrame(kiosk, '.fault'));
      expect(inFrame(kiosk, '.fault')!.textContent)
        .to.contain('Le fichier de réglages n’a pas été lu')
        .and.contain(words);
      await started(kiosk);
      expect(inFrame(kiosk, '.bar')!.textContent).not.to.contain('réglages');
      kiosk.remove();
    }
  });

  it('no link leads out, no menu opens, nothing is dragged', async () => {
    const kiosk = await kioskWith();
    await started(kiosk);
    for (const type of ['click', 'auxclick', 'contextmenu', 'dragstart', 'drop'])
      expect(press(kiosk.querySelector('a')!, type), type).to.equal(true);
    expect(press(inFrame(kiosk, '.new')!, 'click'), 'a button').to.equal(false);
  });
});

/** Is the press held back? No link is followed either way. */
function press(element: Element, type: string): boolean {
  let held = false;
  const look = (event: Event) => {
    held = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener(type, look, { once: true });
  element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
  return held;
}

describe('the ways out', () => {
  it('a link deep in open roots is one too, and all is as before once undone', async () => {
    const outer = await fixture<HTMLElement>(html`<div><div></div></div>`);
    const root = outer.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<a href="/elsewhere"><b>x</b></a>';
    const undo = closeWaysOut(outer, () => false);
    expect(press(root.querySelector('b')!, 'click')).to.equal(true);
    undo();
    expect(press(root.querySelector('b')!, 'click')).to.equal(false);
  });
});

describe('the names of languages', () => {
  it('are their own, and an unknown code stands for itself', () => {
    expect(['fr', 'en', 'de', 'zz'].map(languageName)).to.deep.equal([
      'Français',
      'English',
      'Deutsch',
      'Zz',
    ]);
  });
});
