import { expect, fixture, html } from '@open-wc/testing';
import words from '@balise/orientation/fr.json' with { type: 'json' };
import type { Mode, Texts } from '@balise/schema/codes';
import type { Insight } from '@balise/session/insight';
import '../src/diagnostic/later.ts';
import type { BaliseProfile, Voice } from '../src/profile/profile.ts';
import type { BaliseProfessional } from '../src/steps/professional.ts';
import type { BaliseResult } from '../src/steps/result.ts';
import { someResult } from './some-result.ts';

let texts: Texts;

before(async () => {
  texts = (await (await fetch('/question-banks/abc/fr.json')).json()) as Texts;
});

const USUAL: Insight['fit'] = {
  lz: 0.4,
  incoherent: false,
  surprises: [],
  same: null,
  hurried: [],
  fast: false,
};

/** Three questions in two domains: an easy start, one that tells much, one that was owed. */
function someInsight(fit: Partial<Insight['fit']> = {}, more: Partial<Insight> = {}): Insight {
  const domain = (
    id: string,
    answers: Insight['domains'][number]['answers'],
    own: number,
    theta: number,
  ) => ({
    id,
    answers,
    own,
    theta,
  });
  return {
    fit: { ...USUAL, ...fit },
    mistakes: [],
    remarks: [],
    stop: 'cap',
    domains: [
      domain(
        '1',
        [
          { item: 'd1-defiler', score: 1, level: 0 },
          { item: 'd1-site-officiel', score: null, level: 2 },
        ],
        0.5,
        0.1,
      ),
      domain('2', [{ item: 'd2-repondre', score: 0.5, level: 1 }], -0.5, -0.1),
      domain('3', [], 0, 0.2),
      domain('4', [{ item: 'd4-code-au-telephone', score: 1, level: 3 }], 0.1, 0.2),
      domain('5', [], 0, 0.2),
    ],
    asked: [
      { item: 'd1-defiler', because: 'easy', chance: 0.9, score: 1 },
      { item: 'd2-repondre', because: 'gain', chance: 0.62, score: 0.5 },
      { item: 'd1-site-officiel', because: 'owed', chance: 0.4, score: null },
      { item: 'd4-code-au-telephone', because: null, chance: null, score: 1 },
    ],
    ...more,
  };
}

const textOf = (root: Element) => root.textContent!.replace(/[ \n]+/g, ' ').trim();

async function profile(insight: Insight | undefined, voice: Voice = 'professional'): Promise<ShadowRoot> {
  const element = await fixture<BaliseProfile>(
    html`<balise-profile
      .result=${someResult()}
      .texts=${texts}
      .voice=${voice}
      .insight=${insight}
    ></balise-profile>`,
  );
  return element.shadowRoot!;
}

const said = (root: ParentNode) =>
  [...root.querySelectorAll('p, li, h3, h4, summary')].map(textOf).join('\n');

const WHY = /Pourquoi ces|se tiennent|prudence/;

describe('how a result came about', () => {
  it('is told to the professional, before the limits, where it is known', async () => {
    const told = said(await profile(someInsight()));
    expect(told).to.match(
      /Les réponses se tiennent[^]*Pourquoi ces niveaux[^]*Pourquoi ces questions[^]*Limites/,
    );
    expect(said(await profile(undefined))).not.to.match(WHY);
  });

  it('is never told to the person', async () => {
    expect(said(await profile(someInsight({ same: 'wrong' }), 'person'))).not.to.match(WHY);
  });

  it('is shown at the end of an assisted test, and of no other', async () => {
    for (const mode of ['assisted', 'self', 'kiosk'] as Mode[]) {
      const element = await fixture<BaliseResult>(
        html`<balise-result
          .result=${someResult()}
          .texts=${texts}
          .words=${words}
          .insight=${someInsight()}
          .mode=${mode}
        ></balise-result>`,
      );
      // Alone, the sheet for a professional is behind a button.
      if (mode === 'self') element.shadowRoot!.querySelector<HTMLElement>('div ~ .link')!.click();
      await element.updateComplete;
      const professional = element.shadowRoot!.querySelector<BaliseProfessional>('balise-professional');
      await professional?.updateComplete;
      const profiles = [element, professional].flatMap((one) => [
        ...(one?.shadowRoot!.querySelectorAll<BaliseProfile>('balise-profile') ?? []),
      ]);
      await Promise.all(profiles.map((one) => one.updateComplete));
      expect(profiles.map(({ voice }) => voice)).to.deep.equal(
        mode === 'kiosk' ? ['person'] : ['person', 'professional'],
      );
      const told = profiles.map((one) => WHY.test(said(one.shadowRoot!)));
      expect(told, mode).to.deep.equal(
        profiles.map(({ voice }) => voice === 'professional' && mode === 'assisted'),
      );
    }
  });

  it('names what was done in an exercise, in the words of the bank', async () => {
    const item = 'd2-mail-essai';
    const mistakes = { everybody: 'A répondu à tout le groupe.' };
    const worded = { ...texts, items: { ...texts.items, [item]: { prompt: '?', mistakes } } };
    const element = await fixture<BaliseProfile>(
      html`<balise-profile
        voice="professional"
        .result=${someResult()}
        .texts=${worded}
        .insight=${someInsight({}, { mistakes: [{ item, mistake: 'everybody' }] })}
      ></balise-profile>`,
    );
    expect(said(element.shadowRoot!)).to.match(/Dans les exercices\nA répondu à tout le groupe\./);
    expect(said(await profile(someInsight()))).not.to.contain('Dans les exercices');
  });

  it('says nothing of a test without an answer, and nothing unfounded of a short one', async () => {
    const nothing = someInsight({ lz: null }, { asked: [] });
    expect(said(await profile(nothing))).not.to.match(WHY);
    const short = said(await profile(someInsight({ lz: null })));
    expect(short).not.to.match(/se tiennent|prudence/);
    expect(short).to.match(/Pourquoi ces niveaux/);
  });

  it('calls for caution where answers contradict one another, naming the questions, and says what to do', async () => {
    const root = await profile(
      someInsight({ lz: -3, incoherent: true, surprises: ['d1-site-officiel', 'd4-code-au-telephone'] }),
    );
    const told = said(root);
    expect(told).to.contain('Ce résultat est-il à prendre avec prudence ?');
    expect(told).to.match(
      /La fatigue, un clic de trop ou l’aide d’un proche[^]*Reprenez quelques questions ensemble/,
    );
    expect(told).not.to.contain('se tiennent');
    const prompt = (item: string) => texts.items[item]!.prompt;
    expect([...root.querySelectorAll('.caution li')].map(textOf)).to.deep.equal([
      `${prompt('d1-site-officiel')} – pas réussie`,
      `${prompt('d4-code-au-telephone')} – réussie`,
    ]);
    expect(root.querySelector('.caution li [lang]')!.getAttribute('lang')).to.equal('fr');
  });

  it('contradicting answers none of which stands out make no empty list', async () => {
    const root = await profile(someInsight({ lz: -3, incoherent: true }));
    expect(root.querySelectorAll('.caution').length).to.equal(1);
    expect(root.querySelectorAll('.caution ul').length).to.equal(0);
    expect(said(root)).not.to.contain('inattendues');
  });

  it('calls for caution where all answers are the same, or came too fast', async () => {
    const seen = async (fit: Partial<Insight['fit']>) =>
      [...(await profile(someInsight(fit))).querySelectorAll('.caution strong')].map(textOf);
    expect(await seen({ same: 'right' })).to.deep.equal(['Toutes les questions sont réussies.']);
    expect(await seen({ same: 'wrong' })).to.deep.equal([
      'Aucune question n’est réussie, et la réponse n’est jamais « je ne sais pas ».',
    ]);
    expect(
      await seen({ same: 'unknown', fast: true, hurried: ['d1-defiler', 'd4-code-au-telephone'] }),
    ).to.deep.equal([
      'La réponse est toujours « je ne sais pas ».',
      'Réponses données en moins de temps qu’il n’en faut pour lire la question : 2 sur 4.',
    ]);
  });

  it('tells what each domain’s level rests on', async () => {
    const [levels] = (await profile(someInsight())).querySelectorAll('details');
    expect([...levels!.querySelectorAll('li')].map(textOf)).to.deep.equal([
      'Information et données' +
        'Questions réussies : 1 sur 2, jusqu’au niveau « découverte ». À partir du niveau « bases », elles ne le sont pas toutes. Les réponses dans les autres domaines abaissent le niveau estimé.',
      'Communication et collaboration' +
        'Questions réussies : aucune sur 1. La plus facile est du niveau « premiers pas ». Réussies en partie : 1. Les réponses dans les autres domaines relèvent le niveau estimé.',
      'Création de contenu' + 'Aucune question posée dans ce domaine : rien ne peut en être dit.',
      'Protection et sécurité' + 'Questions réussies : 1 sur 1, jusqu’au niveau « à l’aise ».',
      'Environnement numérique' + 'Aucune question posée dans ce domaine : rien ne peut en être dit.',
    ]);
  });

  it('tells why each question came, in their order, and nothing where that is not known', async () => {
    const [, questions] = (await profile(someInsight())).querySelectorAll('details');
    const prompts = [...questions!.querySelectorAll('li [lang=fr]')].map(textOf);
    expect(prompts).to.deep.equal(someInsight().asked.map(({ item }) => texts.items[item]!.prompt));
    expect(
      [...questions!.querySelectorAll('li')].map((line) => line.querySelector('.quiet')?.textContent),
    ).to.deep.equal([
      'Pour commencer, une question facile.',
      'La plus utile à ce moment-là. Chances de réussir : environ 6 sur 10.',
      'Il manquait encore une réponse dans le domaine « Information et données ».',
      undefined,
    ]);
  });

  it('tells why the test stopped, unless the person ended it', async () => {
    const end = async (stop: Insight['stop']) =>
      (await profile(someInsight({}, { stop }))).querySelector('.asked + p')?.textContent;
    expect(await end('cap')).to.contain('le nombre de questions prévu est atteint');
    expect(await end('certain')).to.contain('les réponses suffisent');
    expect(await end('empty')).to.contain('plus de question à poser');
    expect(await end('time')).to.contain('le temps prévu est écoulé');
    expect(await end(null)).to.equal(undefined);
  });

  it('uses no word of statistics, puts no blame, and keeps its punctuation from the line’s start', async () => {
    for (const fit of [
      {},
      { same: 'right' },
      { same: 'wrong' },
      { same: 'unknown', fast: true, incoherent: true, surprises: ['d1-defiler'] },
    ] as Partial<Insight['fit']>[]) {
      const root = await profile(someInsight(fit));
      const own = [...root.querySelectorAll('.caution, .calm, details')].map(textOf).join('\n');
      expect(own).not.to.match(/theta|θ|gini|posterior|a posteriori|\blz\b|gain|variance/i);
      expect(own).not.to.match(/faux|fausse|erreur|échec|échou|triche|lacune|mauvais/i);
      expect(own).not.to.match(/ [:;!?»]|« /);
    }
  });
});
