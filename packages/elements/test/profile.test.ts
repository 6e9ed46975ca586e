import { expect, fixture, html } from '@open-wc/testing';
import type { Result, Texts } from '@balise/schema/codes';
import words from '@balise/orientation/fr.json' with { type: 'json' };
import '../src/diagnostic/later.ts';
import type { BaliseOrientation } from '../src/orientation/orientation.ts';
import type { BaliseProfile, Voice } from '../src/profile/profile.ts';
import { someResult } from './some-result.ts';

let texts: Texts;

before(async () => {
  texts = (await (await fetch('/question-banks/abc/fr.json')).json()) as Texts;
});

const profile = (result: Result, voice: Voice) =>
  fixture<BaliseProfile>(
    html`<balise-profile .result=${result} .texts=${texts} .voice=${voice}></balise-profile>`,
  );

const text = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');

describe('balise-profile', () => {
  it('tells the person what they do already, from the strongest domains, and no figure, rank or blame', async () => {
    const element = await profile(someResult(), 'person');
    const known = [...element.shadowRoot!.querySelectorAll('.known li')].map((line) => line.textContent);
    // Nothing was done right in domain 5: however probable its level, it is no ground for praise.
    expect(known).to.deep.equal([texts.domains['2']!.can[1]![0], texts.domains['1']!.can[0]![0]]);
    expect(text(element)).not.to.match(/\d\s*%|score|note|faux|lacune|faible niveau/i);
  });

  it('says the same in the chart and in the table', async () => {
    const element = await profile(someResult(), 'person');
    const all = (selector: string) =>
      [...element.shadowRoot!.querySelectorAll(selector)].map((one) => one.textContent!.trim());
    expect(all('.report')).to.deep.equal(all('tbody td'));
    expect(all('.report')).to.deep.equal([
      'Découverte',
      'Entre premiers pas et bases',
      'Pas assez d’éléments pour le dire',
      'Pas assez d’éléments pour le dire',
      'À l’aise',
    ]);
  });

  it('lights a lamp as much as it is probable, and none of a domain that was not asked', async () => {
    const element = await profile(someResult(), 'person');
    const lights = [...element.shadowRoot!.querySelectorAll('.way')].map(
      (way) => way.querySelectorAll('.light').length,
    );
    expect(lights).to.deep.equal([2, 3, 4, 0, 4]);
  });

  it('gives the professional levels with their probability, what disagrees, and the limits', async () => {
    const said = text(await profile(someResult(), 'professional'));
    expect(said).to.contain('probable (90 %)');
    expect(said).to.contain('très probable (99 %)');
    expect(said).not.to.contain('100 %');
    expect(said).to.contain('1.1 : 1 sur 3');
    expect(said).to.contain('À reprendre ensemble.');
    expect(said).to.contain('ne certifie rien');
  });

  it('folds the professional’s table where there is no room for its columns, each figure with its name', async () => {
    const element = await profile(someResult(), 'professional');
    element.style.inlineSize = '288px';
    const [table, cell] = ['table', 'td'].map((tag) => element.shadowRoot!.querySelector(tag)!);
    expect(table!.scrollWidth).to.be.at.most(288);
    expect(getComputedStyle(cell!, '::before').content).to.equal('"Niveau estimé"');
    element.style.inlineSize = '700px';
    expect(getComputedStyle(cell!, '::before').content).to.equal('none');
  });
});

describe('balise-orientation', () => {
  it('shows at most three steps and, to the professional, why each service is there', async () => {
    const result = someResult();
    const element = await fixture<BaliseOrientation>(
      html`<balise-orientation
        .result=${result}
        .texts=${texts}
        .words=${words}
        voice="professional"
      ></balise-orientation>`,
    );
    expect(element.shadowRoot!.querySelectorAll('ol li').length).to.be.within(1, 3);
    const services = [...element.shadowRoot!.querySelectorAll('ul li strong')].map((one) => one.textContent);
    expect(services).to.deep.equal(result.needs.map(({ service }) => service));
    expect(text(element)).not.to.match(/[{}]/);
  });
});
