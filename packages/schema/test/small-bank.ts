import type { Bank, Texts } from '../src/index.ts';

const scored = {
  domain: '1',
  level: 0 as const,
  a: 1,
  b: -3.2,
  c: 0,
  calibration: 'expert' as const,
  seconds: 20,
  competences: [{ framework: 'crcn' as const, code: '1.1' }],
};

/** A sound bank with one item of each shape that consistency looks at; each call gives a new one to break. */
export function smallBank(): Bank {
  return {
    format: 'balise-bank',
    formatVersion: 1,
    id: 'petite',
    version: '1.0.0',
    licence: 'CC-BY-4.0',
    languages: ['fr'],
    domains: [{ id: '1', cuts: [-1, 0, 1] }],
    items: [
      { ...scored, id: 'loupe', type: 'single', choices: ['oui', 'non'], key: 'oui' },
      {
        ...scored,
        id: 'dates',
        type: 'multiple',
        choices: ['hier', 'demain', 'jamais'],
        key: ['hier', 'demain'],
      },
      {
        ...scored,
        id: 'gestes',
        type: 'match',
        pairs: [
          ['ecrire', 'clavier'],
          ['parler', 'micro'],
        ],
        extra: ['ecran'],
      },
      { ...scored, id: 'signe', type: 'text', accept: 'spelling' },
      {
        ...scored,
        id: 'plan',
        type: 'point',
        media: 'media/plan.svg',
        places: [
          { id: 'haut', x: 0, y: 0, width: 50, height: 50 },
          { id: 'bas', x: 0, y: 50, width: 50, height: 50 },
        ],
        key: 'haut',
      },
      { id: 'seul', domain: '1', type: 'confidence', about: ['loupe'] },
      {
        ...scored,
        id: 'lettre',
        type: 'task',
        simulator: 'mail',
        world: { mails: [{ id: 'm', subject: '@objet' }] },
        goals: [{ id: 'lue', when: { happened: { type: 'open', mail: 'm' } } }],
        mistakes: [{ id: 'jetee', when: { happened: { type: 'junk' } } }],
        path: [{ type: 'open', mail: 'm' }],
      },
    ],
  };
}

/** Its words, all there. */
export function smallTexts(): Texts {
  const can = ['Un.', 'Deux.', 'Trois.'];
  const explanation = 'La prochaine fois, regardez en haut.';
  const words = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, `Mots de ${id}`]));
  return {
    lang: 'fr',
    title: 'Petite banque',
    levels: ['Avant', 'Premiers pas', 'Bases', 'À l’aise'],
    domains: { '1': { name: 'Information', can: [can, can, can, can] } },
    items: {
      loupe: { prompt: 'Loupe ?', explanation, answers: words('oui', 'non') },
      dates: { prompt: 'Dates ?', explanation, answers: words('hier', 'demain', 'jamais') },
      gestes: {
        prompt: 'Gestes ?',
        explanation,
        answers: words('ecrire', 'clavier', 'parler', 'micro', 'ecran'),
      },
      signe: { prompt: 'Signe ?', explanation, accept: ['arobase'] },
      plan: { prompt: 'Plan ?', explanation, media: 'Un plan.', answers: words('haut', 'bas') },
      seul: { prompt: 'Seul ?' },
      lettre: {
        prompt: 'Ouvrez la lettre.',
        explanation,
        words: words('objet'),
        mistakes: words('jetee'),
        solution: ['Touchez-la.'],
      },
    },
  };
}
