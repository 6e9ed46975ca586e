/**
 * What a professional may see before the screen and beside it: how a person goes about digital things, never why,
 * and nothing of their health, family or means.
 */
export const OBSERVATIONS = [
  'a-l-aise',
  'essaie-seul',
  'hesite-clavier',
  'hesite-souris',
  'hesite-tactile',
  'lit-avec-effort',
  'ecrit-avec-effort',
  'demande-aux-proches',
  'telephone-seulement',
  'craint-de-se-tromper',
] as const;
export type Observation = (typeof OBSERVATIONS)[number];
