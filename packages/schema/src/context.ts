import * as z from 'zod/mini';

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

const codes = <T extends readonly [string, ...string[]]>(values: T) =>
  z.optional(z.array(z.enum(values)).check(z.maxLength(values.length)));

export const contextSchema = z.strictObject({
  reasons: codes(CONTEXT.reasons),
  devices: codes(CONTEXT.devices),
  using: codes(CONTEXT.using),
  access: codes(CONTEXT.access),
  support: codes(CONTEXT.support),
});

/** A question that was skipped is absent; none is ever required. */
export type Context = z.infer<typeof contextSchema>;
