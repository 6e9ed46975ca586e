import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import words from '@balise/orientation/fr.json' with { type: 'json' };
import type { Result } from '@balise/schema/codes';
import type { Place } from '@balise/schema/places';
import '../src/define.ts';
import '../src/diagnostic/later.ts';
import '../src/places/define-places.ts';
import { BaliseErrorEvent } from '../src/events.ts';
import type { BaliseOrientation } from '../src/orientation/orientation.ts';
import { fetchBeyond } from '../src/places/beyond.ts';
import type { BalisePlaces } from '../src/places/places.ts';
import { someResult } from './some-result.ts';

const NEED = 'Maîtrise des outils numériques du quotidien';

function place(id: string, more: Partial<Place> = {}): Place {
  return {
    id,
    name: `Lieu ${id}`,
    commune: 'Valmarche',
    postcode: '69001',
    address: '1 rue du Pont',
    at: [46.5, 3],
    services: [NEED],
    publics: [],
    reception: [],
    cost: ['Gratuit'],
    programmes: [],
    access: ['Se présenter'],
    help: ['Accompagnement individuel'],
    phone: '+33199001234',
    mail: '',
    site: 'https://exemple.invalid/a',
    booking: '',
    entrance: '',
    hours: [0, 10_080],
    hoursText: '',
    updated: '2026-11-01',
    ...more,
  };
}

const needing: Result = { ...someResult(), needs: [{ service: NEED, priority: 1, rule: 'debut-partout' }] };

async function shown(
  places: Place[],
  more: { linked?: boolean; result?: Result } = {},
): Promise<BalisePlaces> {
  const communes = [
    ['Valmarche', '69001', 46.5, 3],
    ['Pontrevel', '69002', 46.7, 3],
  ] as const;
  return fixture<BalisePlaces>(
    html`<balise-places
      .result=${more.result ?? needing}
      .places=${{ places, communes, note: 'Lieux inventés' }}
      .words=${words}
      .linked=${more.linked ?? true}
    ></balise-places>`,
  );
}

const inside = <E extends HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const names = (element: Element) => inside(element, '.places h4').map((one) => one.textContent);

async function type(element: BalisePlaces, typed: string): Promise<void> {
  const [field] = inside<HTMLInputElement>(element, '#commune');
  field!.value = typed;
  field!.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
}

describe('balise-places', () => {
  it('shows why, how far, when and how; five at first, more on asking', async () => {
    const element = await shown(Array.from({ length: 7 }, (_, i) => place(`p${i}`)));
    expect(names(element).length).to.equal(5);
    const card = inside(element, '.places li')[0]!.textContent!.replace(/\s+/g, ' ');
    for (const part of [
      'C’est gratuit',
      'Ouvert maintenant',
      '1 rue du Pont, 69001 Valmarche',
      'sans rendez-vous',
    ])
      expect(card).to.contain(part);
    inside(element, 'button').at(-1)!.click();
    await element.updateComplete;
    expect(names(element).length).to.equal(7);
    expect(element.shadowRoot!.textContent).to.contain('Lieux inventés');
  });

  it('the nearest to the commune comes first; the choice has the focus, and can be undone', async () => {
    const element = await shown([place('a-far', { at: [46.5, 3] }), place('b-near', { at: [46.7, 3] })]);
    expect(names(element)[0]).to.equal('Lieu a-far');
    await type(element, 'pontr');
    const [choice] = inside(element, '.communes button');
    expect(choice!.textContent).to.equal('Pontrevel (69002)');
    choice!.click();
    await element.updateComplete;
    await waitUntil(() => inside(element, '.from')[0]?.matches(':focus'));
    expect(names(element)[0]).to.equal('Lieu b-near');
    expect(inside(element, '.places li')[1]!.textContent).to.contain('22 km');
    inside(element, '.from button')[0]!.click();
    await element.updateComplete;
    await waitUntil(() => inside(element, '#commune')[0]?.matches(':focus'));
    expect(inside<HTMLInputElement>(element, '#commune')[0]!.value, 'nothing typed remains').to.equal('');
  });

  it('a commune it does not know is said, and the list stays', async () => {
    const element = await shown([place('a')]);
    await type(element, 'zzz');
    expect(inside(element, '.commune [role="status"]')[0]!.textContent).to.contain('Aucune commune');
    expect(names(element)).to.deep.equal(['Lieu a']);
  });

  it('offers only choices that change the list; what is chosen narrows it', async () => {
    const element = await shown([place('free'), place('paid', { cost: ['Payant'] })]);
    const labels = inside(element, '.filters .card').map((one) => one.textContent!.trim());
    expect(labels).to.deep.equal(['Gratuit']);
    inside<HTMLInputElement>(element, '.filters input')[0]!.click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Lieu free']);
    expect(element.chosen.map((one) => one.place.id)).to.deep.equal(['free']);
  });

  it('at a kiosk nothing leads out: telephone and address are words', async () => {
    const element = await shown(
      [place('a', { mail: 'a@exemple.invalid', booking: 'https://exemple.invalid/rdv' })],
      {
        linked: false,
      },
    );
    expect(inside(element, 'a')).to.deep.equal([]);
    expect(inside(element, '.ways')[0]!.textContent).to.match(/01.99.00.12.34/);
    const linked = await shown([place('a')]);
    for (const link of inside<HTMLAnchorElement>(linked, 'a[href^="http"]'))
      expect([link.rel, link.target]).to.deep.equal(['noreferrer', '_blank']);
  });

  it('the national map is told a département and services, and nothing of what was typed', async () => {
    const element = await shown([place('a')]);
    await type(element, 'valm');
    inside(element, '.communes button')[0]!.click();
    await element.updateComplete;
    const map = inside<HTMLAnchorElement>(element, 'a[href*="cartographie"]')[0]!;
    const { pathname, searchParams } = new URL(map.href);
    expect(pathname).to.equal('/auvergne-rhone-alpes/rhone/lieux');
    expect([...searchParams.keys()]).to.deep.equal(['services']);
  });

  it('another person’s result finds nothing of what was typed, chosen or narrowed', async () => {
    const element = await shown([place('free'), place('paid', { cost: ['Payant'] })]);
    inside<HTMLInputElement>(element, '.filters input')[0]!.click();
    await type(element, 'valm');
    inside(element, '.communes button')[0]!.click();
    await element.updateComplete;
    element.result = { ...needing };
    await element.updateComplete;
    expect(names(element).length).to.equal(2);
    expect(inside<HTMLInputElement>(element, '#commune')[0]!.value).to.equal('');
    expect(inside(element, '.from')).to.deep.equal([]);
  });

  it('where no place offers what is needed it says where to ask; where nothing is needed it is silent', async () => {
    const none = await shown([place('a', { services: ['Loisirs et créations numériques'] })]);
    expect(none.shadowRoot!.textContent).to.contain('Aucun lieu de la liste ne propose cela');
    const silent = await shown([place('a')], { result: { ...needing, needs: [], steps: [] } });
    expect(silent.shadowRoot!.textContent!.trim()).to.equal('');
  });
});

describe('what a host gives beside', () => {
  const CSV = [
    'id,pivot,nom,commune,code_postal,adresse,date_maj,services,latitude,longitude',
    `a,00000000000000,Chez nous,Valmarche,69001,1 rue du Pont,2026-11-01,${NEED},46.5,3`,
  ].join('\n');

  it('a raw file is read in the page, in either encoding', async () => {
    for (const bytes of [
      new TextEncoder().encode(CSV),
      Uint8Array.from(CSV.replace('Chez nous', 'Médiathèque'), (sign) => sign.charCodeAt(0)),
    ]) {
      const address = URL.createObjectURL(new Blob([bytes]));
      const { places, failure } = await fetchBeyond({ places: address, settings: '' });
      expect(failure === null).to.equal(true);
      expect(places!.places.map(({ services }) => services)).to.deep.equal([[NEED]]);
      expect(places!.communes[0]!.slice(0, 2)).to.deep.equal(['Valmarche', '69001']);
      if (bytes.length !== new TextEncoder().encode(CSV).length)
        expect(places!.places[0]!.name).to.equal('Médiathèque');
    }
  });

  it('places that cannot be had or read are told; nothing rejects', async () => {
    for (const [places, code] of [
      ['/nowhere.json', 'places-unreachable'],
      ['data:application/json,{"a":1}', 'places-invalid'],
      ['data:text/html,<p>', 'places-invalid'],
    ] as const) {
      const { failure, places: got } = await fetchBeyond({ places, settings: '' });
      expect(failure instanceof BaliseErrorEvent && failure.code, places).to.equal(code);
      expect(failure!.message).not.to.equal('');
      expect(got).to.equal(null);
    }
  });

  it('a host’s communes, links and schemes are shown where they serve', async () => {
    const settings = {
      format: 'balise-settings',
      version: 1,
      communes: [['Sainte-Orvane', '69003', 46.6, 3.1]],
      links: [
        { title: { fr: 'Les Bons Clics' }, address: 'https://exemple.invalid/bons-clics' },
        {
          title: { fr: 'Autre' },
          address: 'https://exemple.invalid/b',
          services: ['Loisirs et créations numériques'],
        },
      ],
      schemes: [
        {
          id: 'pass',
          name: { fr: 'Pass de la ville' },
          who: { fr: 'Les habitants' },
          how: { fr: 'À l’accueil' },
          services: [NEED],
        },
      ],
    };
    const element = await fixture<BaliseOrientation>(
      html`<balise-orientation
        .result=${needing}
        .words=${words}
        .places=${[place('a')]}
        settings=${`data:application/json,${encodeURIComponent(JSON.stringify(settings))}`}
      ></balise-orientation>`,
    );
    await waitUntil(() => inside(element, 'balise-places').length);
    const text = element.shadowRoot!.textContent!;
    for (const part of ['Les Bons Clics', 'Pass de la ville', 'Les habitants', 'À l’accueil'])
      expect(text).to.contain(part);
    expect(text).not.to.contain('Autre');
    const places = inside<BalisePlaces>(element, 'balise-places')[0]!;
    await places.updateComplete;
    await type(places, 'orva');
    expect(inside(places, '.communes button').length).to.equal(1);
    element.linked = false;
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).not.to.contain('Les Bons Clics');
  });
});
