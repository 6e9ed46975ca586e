import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Result } from '@balise/schema/codes';
import { codeOf } from '@balise/schema/result-code';
import '../src/reader/page.ts';
import type { BaliseOrientation } from '../src/orientation/orientation.ts';
import type { BaliseProfile } from '../src/profile/profile.ts';
import type { BaliseReader } from '../src/reader/reader.ts';
import { qrCode } from '../src/print/qr-code.ts';
import { someResult } from './some-result.ts';

/** The kit's modules stand apart here, and its banks are not beside them. */
const BANK = '/question-banks/abc/bank.json';

const rootOf = (element: Element) => element.shadowRoot!;
const said = (element: Element) => rootOf(element).textContent!.replace(/\s+/g, ' ');
const title = (reader: BaliseReader) => rootOf(reader).querySelector('.title')?.textContent?.trim();

/** Opens the page of a photographed code, as far as words are on it. */
async function opened(code: string, bank = BANK): Promise<BaliseReader> {
  history.replaceState(null, '', `#${code}`);
  const reader = await fixture<BaliseReader>(html`<balise-reader bank=${bank}></balise-reader>`);
  await waitUntil(() => title(reader), 'no words came');
  return reader;
}

/** What an element draws, without Lit's own marks. */
async function drawn(element: BaliseProfile | BaliseOrientation): Promise<string> {
  await element.updateComplete;
  return rootOf(element)
    .innerHTML.replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ');
}

const find = <E extends Element>(reader: Element, selector: string) =>
  rootOf(reader).querySelector<E>(selector)!;

const changed = (change: Partial<Result>): string => codeOf({ ...someResult(), ...change });

describe('balise-reader', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('draws from a code exactly what the profile and the orientation draw from the result', async () => {
    const result = someResult();
    const reader = await opened(codeOf(result));
    expect(title(reader)).to.equal('Voici votre résultat');
    const profile = find<BaliseProfile>(reader, 'balise-profile');
    const orientation = find<BaliseOrientation>(reader, 'balise-orientation');
    const { texts } = profile;
    const { words } = orientation;
    const original = {
      profile: await fixture<BaliseProfile>(
        html`<balise-profile .result=${result} .texts=${texts}></balise-profile>`,
      ),
      orientation: await fixture<BaliseOrientation>(
        html`<balise-orientation .result=${result} .texts=${texts} .words=${words}></balise-orientation>`,
      ),
    };
    expect(await drawn(profile)).to.equal(await drawn(original.profile));
    expect(await drawn(orientation)).to.equal(await drawn(original.orientation));
  });

  it('clears the code from the address before it does anything else, without a step in the history', () => {
    history.replaceState({ of: 'the host' }, '', `${location.search}#${codeOf(someResult())}`);
    const { length } = history;
    const reader = document.createElement('balise-reader');
    reader.setAttribute('bank', BANK);
    document.body.append(reader);
    expect(location.href).not.to.contain('#');
    expect(history.length).to.equal(length);
    expect(history.state).to.deep.equal({ of: 'the host' });
    reader.remove();
  });

  it('leaves an anchor of the host’s page alone', async () => {
    const reader = await opened(codeOf(someResult()));
    const anchor = await fixture(html`<p id="contenu">Contenu</p>`);
    location.hash = anchor.id;
    await oneEvent(window, 'hashchange');
    expect(location.hash).to.equal('#contenu');
    expect(title(reader)).to.equal('Voici votre résultat');
  });

  it('reads a second photograph in the same tab, and takes the focus to it', async () => {
    const reader = await opened('');
    expect(title(reader)).to.equal('Votre résultat, sur votre téléphone');
    location.hash = codeOf(someResult());
    await waitUntil(() => title(reader) === 'Voici votre résultat');
    expect(location.href).not.to.contain('#');
    expect(rootOf(reader).activeElement).to.equal(rootOf(reader).querySelector('.title'));
    location.hash = codeOf(someResult()).slice(0, -1);
    await waitUntil(() => title(reader) === 'Ce code ne se lit pas ici');
    expect(rootOf(reader).querySelector('balise-profile')).to.equal(null);
  });

  it('« Effacer » takes the result off the page', async () => {
    const reader = await opened(codeOf(someResult()));
    rootOf(reader).querySelector<HTMLElement>('[part=erase]')!.click();
    await waitUntil(() => title(reader) === 'Votre résultat est effacé de cette page');
    expect(rootOf(reader).querySelector('balise-profile')).to.equal(null);
  });

  it('says in words what it cannot read, or has no bank for', async () => {
    const { bank } = someResult();
    expect(title(await opened('<script>alert(1)</script>'))).to.equal('Ce code ne se lit pas ici');
    for (const other of [
      { ...bank, id: 'autre' },
      { ...bank, version: '2.0.0' },
    ]) {
      const reader = await opened(changed({ bank: other }));
      expect(title(reader)).to.equal('Ce résultat se lit sur une autre page');
    }
    const reader = await opened(codeOf(someResult()), '/nowhere/bank.json');
    expect(title(reader)).to.equal('La page ne peut pas continuer.');
    reader.bank = BANK;
    await waitUntil(() => title(reader) === 'Voici votre résultat');
  });

  it('leaves out what another version of the bank and of the rules has', async () => {
    const { domains, bank } = someResult();
    const reader = await opened(
      changed({
        bank: { ...bank, version: '1.7.3' },
        domains: [...domains, { ...domains[0]!, id: 'constructor' }],
        needs: [],
        steps: [{ id: '__proto__', rule: 'toString' }],
      }),
    );
    const profile = find<BaliseProfile>(reader, 'balise-profile');
    await profile.updateComplete;
    expect(profile.shadowRoot!.querySelectorAll('.beacons li').length).to.equal(domains.length);
    expect(said(find(reader, 'balise-orientation')).trim()).to.equal('');
  });

  it('speaks the language of the test, unless the page says which', async () => {
    const reader = await opened(changed({ lang: 'en' }));
    expect(title(reader)).to.equal('Here is your result');
    expect(find<BaliseProfile>(reader, 'balise-profile').texts?.lang).to.equal('en');
    reader.lang = 'fr';
    await waitUntil(() => title(reader) === 'Voici votre résultat');
  });
});

describe('a QR code', () => {
  it('is dark on light with room around it, and named', async () => {
    const code = await fixture(qrCode('https://kiosque.example/#1', 'Votre résultat'));
    const [ground, modules] = code.querySelectorAll('path');
    expect(code.getAttribute('role')).to.equal('img');
    expect(code.getAttribute('aria-label')).to.equal('Votre résultat');
    expect([ground, modules].map((path) => path!.getAttribute('fill'))).to.deep.equal(['#fff', '#000']);
    const { x, y, width, height } = modules!.getBBox();
    const size = Number(code.getAttribute('viewBox')!.split(' ')[2]);
    expect([x, y, width, height]).to.deep.equal([4, 4, size - 8, size - 8]);
  });
});
