import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressOf, registered } from '../src/browser/address.ts';
import type { BrowserAction } from '../src/browser/actions.ts';
import { browser } from '../src/browser/browser.ts';
import { found } from '../src/browser/search.ts';
import { counted, shownOf, tabOf } from '../src/browser/shown.ts';
import type { BrowserWorld } from '../src/browser/world.ts';

const field = { kind: 'field', name: 'nom', label: 'Nom' };
const day = {
  kind: 'choice',
  name: 'jour',
  label: 'Jour',
  options: [
    { value: '', text: 'Tous' },
    { value: 'lundi', text: 'Lundi' },
  ],
};

const start = browser.begin({
  sites: [
    {
      id: 'ville',
      address: 'ville.fr',
      name: 'Ville de Valbourg',
      menu: [
        { text: 'Accueil', to: 'ville.fr' },
        { text: 'Contact', to: 'ville.fr/contact' },
      ],
      kept: { cookies: '' },
      banner: [
        {
          kind: 'button',
          id: 'refuser',
          text: 'Refuser',
          keeps: { cookies: 'refused' },
          when: { cookies: [''] },
        },
      ],
      pages: [
        {
          title: 'Ville de Valbourg',
          about: 'Écoles, bibliothèque, sports',
          blocks: [
            { kind: 'link', text: 'Plan', to: 'plan.fr', tab: true },
            { kind: 'file', text: 'Fiche', file: 'fiche' },
          ],
        },
        {
          path: '/contact',
          title: 'Contact',
          blocks: [{ kind: 'phone', text: 'Accueil', number: '03 53 01 22 40' }],
        },
        {
          path: '/inscription',
          title: 'Inscription',
          blocks: [
            field,
            day,
            { kind: 'toggle', name: 'plus', text: 'Plus' },
            { kind: 'text', text: 'Davantage', when: { plus: ['open'] } },
            { kind: 'count', text: 'Affichées : {n}' },
            {
              kind: 'link',
              text: 'Marché',
              to: 'ville.fr/contact',
              note: 'lundi',
              when: { jour: ['', 'lundi'] },
            },
            { kind: 'link', text: 'Concert', to: 'ville.fr', note: 'mardi', when: { jour: [''] } },
            { kind: 'button', id: 'envoyer', text: 'Envoyer', needs: ['nom'], sends: true, to: 'ville.fr' },
          ],
        },
      ],
    },
    {
      id: 'plan',
      address: 'plan.fr',
      name: 'Plans',
      pages: [{ title: 'Plan de Valbourg', about: 'Rues', blocks: [] }],
    },
    {
      id: 'pub',
      address: 'pub.fr',
      name: 'Meubles',
      pages: [{ title: 'Bibliothèques en bois', about: 'Meubles', ad: true, blocks: [] }],
    },
  ],
  files: [{ id: 'fiche', name: 'fiche.pdf', size: '10 Ko', blocks: [] }],
  tabs: [{ address: 'ville.fr' }],
});

const on = (world: BrowserWorld, ...actions: BrowserAction[]) => actions.reduce(browser.reduce, world);
const from = (...actions: BrowserAction[]) => on(start, ...actions);
const typing = (value: string): BrowserAction[] => [{ type: 'address', value }, { type: 'enter' }];
const where = (world: BrowserWorld) => tabOf(world).address;
const offers = (world: BrowserWorld, type: BrowserAction['type']) =>
  browser.moves(world, ['x']).some((action) => action.type === type);

const contact: BrowserAction = { type: 'follow', to: 'ville.fr/contact' };
const form = from(...typing('ville.fr/inscription'));
const named: BrowserAction = { type: 'fill', name: 'nom', value: 'Rosa' };
const send: BrowserAction = { type: 'press', id: 'envoyer' };

describe('the address bar', () => {
  test('a known address leads to its site, however it is written', () => {
    for (const typed of ['ville.fr/contact', ' HTTPS://www.ville.fr/contact/ ', 'Ville.fr/Contact'])
      assert.equal(where(from(...typing(typed))), 'ville.fr/contact', typed);
  });

  test('words are searched', () => {
    assert.equal(where(from(...typing('plan de  Valbourg'))), 'loupe-recherche.fr/?q=plan+de+Valbourg');
    assert.equal(addressOf('valbourg'), null);
    assert.equal(addressOf('valbourg .fr'), null);
  });

  test('an unknown address leads nowhere, and back from there', () => {
    const lost = from(...typing('vile.fr'));
    assert.equal(where(lost), 'vile.fr');
    assert.equal(offers(lost, 'follow'), false);
    assert.equal(where(on(lost, { type: 'back' })), 'ville.fr');
  });

  test('blank text is not gone to', () => {
    const blank = from({ type: 'address', value: '  ' });
    assert.equal(on(blank, { type: 'enter' }), blank);
    assert.equal(offers(blank, 'enter'), false);
  });

  test('what was half typed goes when one moves on', () => {
    assert.equal(from({ type: 'address', value: 'pla' }, contact).bar, null);
  });

  test('the part of an address that somebody owns is its end', () => {
    assert.equal(registered('colis.fr.frais-colis.com/payer'), 'frais-colis.com');
    assert.equal(registered('demarches.valbourg.gouv.fr/a'), 'valbourg.gouv.fr');
  });
});

describe('back and forward', () => {
  test('one comes back to where one was, and forward again', () => {
    const back = from(contact, { type: 'back' });
    assert.equal(where(back), 'ville.fr');
    assert.equal(where(on(back, { type: 'forward' })), 'ville.fr/contact');
  });

  test('a new way forgets what was forward', () => {
    assert.equal(offers(from(contact, { type: 'back' }, ...typing('plan.fr')), 'forward'), false);
  });

  test('what was typed in a page is there again', () => {
    const again = on(form, named, { type: 'follow', to: 'ville.fr/contact' }, { type: 'back' });
    assert.deepEqual(tabOf(again).values, { nom: 'Rosa' });
  });

  test('with nowhere to go, nothing changes', () => {
    assert.equal(from({ type: 'back' }), start);
    assert.equal(from({ type: 'forward' }), start);
  });
});

describe('tabs', () => {
  const two = from({ type: 'follow', to: 'plan.fr' });

  test('a link may open another tab, and the first stays as it was', () => {
    assert.deepEqual(
      two.tabs.map(({ address }) => address),
      ['ville.fr', 'plan.fr'],
    );
    assert.equal(where(on(two, { type: 'tab', tab: 't1' })), 'ville.fr');
  });

  test('closing the tab on screen shows its neighbour', () => {
    const left = on(two, { type: 'close-tab', tab: two.current });
    assert.deepEqual([left.current, where(left)], ['t1', 'ville.fr']);
  });

  test('closing another one leaves the screen as it is', () => {
    const three = on(two, { type: 'new-tab' }, { type: 'tab', tab: two.current });
    assert.equal(where(on(three, { type: 'close-tab', tab: 't1' })), 'plan.fr');
    assert.equal(where(on(two, { type: 'new-tab' }, { type: 'close-tab', tab: 't1' })), 'loupe-recherche.fr');
  });

  test('closing the last one leaves a new one, which has nothing to close', () => {
    const left = from({ type: 'close-tab', tab: 't1' });
    assert.deepEqual(
      left.tabs.map(({ address }) => address),
      ['loupe-recherche.fr'],
    );
    assert.equal(offers(left, 'close-tab'), false);
  });

  test('there is room for six', () => {
    const full = from(...Array.from({ length: 9 }, (): BrowserAction => ({ type: 'new-tab' })));
    assert.equal(full.tabs.length, 6);
    assert.equal(new Set(full.tabs.map(({ id }) => id)).size, 6);
    const elsewhere = on(full, ...typing('plan.fr'));
    assert.equal(on(elsewhere, { type: 'new-tab' }), elsewhere);
  });

  test('a tab that is not there is not shown nor closed', () => {
    assert.equal(from({ type: 'tab', tab: 'constructor' }), start);
    assert.equal(from({ type: 'close-tab', tab: 'constructor' }), start);
  });
});

describe('searching', () => {
  const titles = (query: string) => found(start.sites, query).map(({ page }) => page.title);

  test('accents, capitals and endings do not count', () => {
    assert.deepEqual(titles('BIBLIOTEQUE'), ['Bibliothèques en bois', 'Ville de Valbourg']);
  });

  test('more of the words come first, advertisements before all', () => {
    assert.deepEqual(titles('bibliothèque valbourg'), [
      'Bibliothèques en bois',
      'Ville de Valbourg',
      'Plan de Valbourg',
    ]);
    assert.deepEqual(titles('plan valbourg'), ['Plan de Valbourg', 'Ville de Valbourg']);
  });

  test('an advertisement for something else is not shown', () => {
    assert.deepEqual(titles('plan'), ['Plan de Valbourg']);
  });

  test('the engine’s own box leads to the results, and says so where it is empty', () => {
    const engine = from({ type: 'new-tab' });
    assert.equal(on(engine, { type: 'search' }).news, 'no-words');
    const results = on(engine, { type: 'fill', name: 'q', value: 'plan' }, { type: 'search' });
    assert.deepEqual(
      browser.moves(results, []).filter(({ type }) => type === 'follow'),
      [{ type: 'follow', to: 'plan.fr' }],
    );
  });

  test('other pages have no such box', () => {
    assert.equal(from({ type: 'search' }), start);
    assert.equal(from({ type: 'fill', name: 'q', value: 'plan' }), start);
  });
});

describe('pages', () => {
  test('a link that is not on the page leads nowhere, nor one to the page itself', () => {
    assert.equal(from({ type: 'follow', to: 'pub.fr' }), start);
    assert.equal(from({ type: 'follow', to: 'ville.fr' }), start);
    assert.equal(
      browser.moves(start, []).some((action) => action.type === 'follow' && action.to === 'ville.fr'),
      false,
    );
  });

  test('a form without what it needs is not sent, and names it', () => {
    const refused = on(form, send);
    assert.equal(refused.news, 'missing nom');
    assert.deepEqual(refused.sent, []);
  });

  test('a form is sent with what it holds', () => {
    assert.deepEqual(on(form, named, send).sent, [
      { address: 'ville.fr/inscription', button: 'envoyer', values: { nom: 'Rosa' } },
    ]);
  });

  test('a choice takes only what it offers, and no field is made up', () => {
    assert.equal(on(form, { type: 'fill', name: 'jour', value: 'dimanche' }), form);
    assert.equal(on(form, { type: 'fill', name: 'constructor', value: 'x' }), form);
  });

  test('a filter leaves what goes with it, and counts it', () => {
    const left = on(form, { type: 'fill', name: 'jour', value: 'lundi' });
    assert.deepEqual(
      shownOf(left, 'link').map(({ text }) => text),
      ['Marché'],
    );
    assert.equal(counted(left, shownOf(left, 'count')[0]!), 'Affichées : 1');
  });

  test('what is folded opens and folds again', () => {
    const open = on(form, { type: 'press', id: 'plus' });
    assert.equal(shownOf(open, 'text').length, 1);
    assert.equal(shownOf(on(open, { type: 'press', id: 'plus' }), 'text').length, 0);
  });

  test('what a site keeps holds on all its pages, and the banner goes', () => {
    const refused = from({ type: 'press', id: 'refuser' }, contact);
    assert.equal(refused.sites[0]!.kept['cookies'], 'refused');
    assert.equal(shownOf(refused, 'button').length, 0);
  });

  test('a number that is pressed rings until one hangs up', () => {
    const calling = from(contact, { type: 'call', number: '03 53 01 22 40' });
    assert.equal(calling.call, '03 53 01 22 40');
    const after = on(calling, { type: 'hang-up' });
    assert.deepEqual([after.call, after.calls], ['', ['03 53 01 22 40']]);
    assert.equal(from({ type: 'call', number: '03 53 01 22 40' }), start);
  });
});

describe('downloads', () => {
  const kept = from({ type: 'download', file: 'fiche' });

  test('a file that is downloaded is listed, not yet opened', () => {
    assert.deepEqual([kept.shelf, kept.downloads], [true, [{ id: 'fiche', opened: false }]]);
  });

  test('opening it shows it in a tab, once', () => {
    const open = on(kept, { type: 'open-file', file: 'fiche' });
    assert.deepEqual([open.downloads[0]!.opened, where(open)], [true, 'file:fiche']);
    assert.equal(on(open, { type: 'tab', tab: 't1' }, { type: 'open-file', file: 'fiche' }).tabs.length, 2);
  });

  test('the list is put away, and found again in the menu', () => {
    const away = on(kept, { type: 'shelf' });
    assert.equal(on(away, { type: 'open-file', file: 'fiche' }), away);
    assert.equal(on(away, { type: 'shelf' }), away);
    assert.equal(on(away, { type: 'panel', panel: 'menu' }, { type: 'shelf' }).shelf, true);
  });

  test('a file that is not on the page is not downloaded', () => {
    assert.equal(from({ type: 'download', file: 'constructor' }), start);
  });
});

describe('menu and padlock', () => {
  const menu: BrowserAction = { type: 'panel', panel: 'menu' };

  test('the menu makes text larger and smaller, step by step, up to an end', () => {
    const larger: BrowserAction = { type: 'zoom', by: 'in' };
    assert.equal(from(menu, larger, larger).zoom, 150);
    const largest = from(menu, ...Array.from({ length: 9 }, () => larger));
    assert.equal(largest.zoom, 200);
    assert.equal(on(largest, { type: 'zoom', by: 'out' }).zoom, 175);
  });

  test('not while the menu is folded', () => {
    assert.equal(from({ type: 'zoom', by: 'in' }), start);
  });

  test('pressed again, a panel folds; moving on folds it too', () => {
    assert.equal(from(menu, menu).panel, '');
    assert.equal(from({ type: 'panel', panel: 'lock' }, contact).panel, '');
  });

  test('there is no padlock where there is no site', () => {
    const engine = from({ type: 'new-tab' });
    assert.equal(on(engine, { type: 'panel', panel: 'lock' }), engine);
    assert.equal(from({ type: 'panel', panel: 'constructor' }), start);
  });
});
