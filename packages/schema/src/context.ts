import type { AgeBand } from './age.ts';

/**
 * What is asked before the first question, each one optional. Orientation and the aidant's desk use
 * the same codes unchanged. `reasons` are La Coop de la médiation numérique's démarches, in its order.
 */
export const CONTEXT = {
  reasons: [
    'apprendre',
    'papiers',
    'famille',
    'social-sante',
    'travail',
    'logement',
    'transports',
    'argent',
    'justice',
    'etrangers',
    'loisirs',
    'associations',
  ],
  devices: ['ordinateur', 'telephone', 'tablette', 'aucun'],
  using: ['souris', 'doigt', 'clavier', 'lecteur-ecran'],
  access: ['internet-maison', 'internet-mobile', 'ordinateur-maison', 'imprimante', 'rien'],
  support: ['grand-texte', 'francais-simple', 'autre-langue', 'accompagnement'],
} as const;

export type ContextQuestion = keyof typeof CONTEXT;

/** The order in which the context is asked. */
export const CONTEXT_QUESTIONS = Object.keys(CONTEXT) as ContextQuestion[];

/** The one question that takes a single answer: what the hand is on right now. */
export const SINGLE_CONTEXT: ContextQuestion = 'using';

/** `aucun` and `rien` say that none of the others holds. */
export const NONE_OF_THESE: readonly string[] = ['aucun', 'rien'];

/** A question that was skipped is absent; none is ever required. */
export type Context = { [Q in ContextQuestion]?: (typeof CONTEXT)[Q][number][] | undefined } & {
  age?: AgeBand[] | undefined;
};
