import type { Service } from './services.ts';

/** data.inclusion 1.0.8 has four digital thematiques for the nine services. */
const THEMATIQUES = {
  'Aide aux démarches administratives': 'numerique--acceder-a-des-services-en-ligne',
  'Maîtrise des outils numériques du quotidien': 'numerique--maitriser-les-fondamentaux-du-numerique',
  'Insertion professionnelle via le numérique': 'numerique--acceder-a-des-services-en-ligne',
  'Utilisation sécurisée du numérique': 'numerique--maitriser-les-fondamentaux-du-numerique',
  'Parentalité et éducation avec le numérique': 'numerique--maitriser-les-fondamentaux-du-numerique',
  'Loisirs et créations numériques': 'numerique--maitriser-les-fondamentaux-du-numerique',
  'Compréhension du monde numérique': 'numerique--maitriser-les-fondamentaux-du-numerique',
  'Accès internet et matériel informatique': 'numerique--acceder-a-une-connexion-internet',
  'Acquisition de matériel informatique à prix solidaire': 'numerique--acquerir-un-equipement',
} as const satisfies Record<Service, string>;

export type Thematique = (typeof THEMATIQUES)[Service];

/** Each once, in the order of the needs. A service from elsewhere has none. */
export function thematiquesOf(needs: readonly { service: string }[]): Thematique[] {
  const found = needs.flatMap(({ service }) =>
    Object.hasOwn(THEMATIQUES, service) ? [THEMATIQUES[service as Service]] : [],
  );
  return [...new Set(found)];
}
