/** What came of sending a person somewhere, as they or the professional say at the next meeting. */
export const WENT = ['oui', 'pas-encore', 'non'] as const;
export type Went = (typeof WENT)[number];

/** What kept a person from going: about the place and the way, never about the person's life. */
export const OBSTACLES = [
  'distance',
  'horaires',
  'complet',
  'cout',
  'apprehension',
  'incompris',
  'oubli',
  'plus-besoin',
  'autre',
] as const;
export type Obstacle = (typeof OBSTACLES)[number];
