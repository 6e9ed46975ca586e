import { msg } from '@lit/localize';
import type { AgeBand, Observation } from '@balise/schema/codes';

/** What a professional may see, in their words. A function: the language may change. */
export function observationWords(): Record<Observation, string> {
  return {
    'a-l-aise': msg('À l’aise avec l’appareil'),
    'essaie-seul': msg('Essaie avant de demander'),
    'hesite-clavier': msg('Hésite au clavier'),
    'hesite-souris': msg('Hésite avec la souris'),
    'hesite-tactile': msg('Hésite sur l’écran tactile'),
    'lit-avec-effort': msg('Lit avec effort'),
    'ecrit-avec-effort': msg('Écrit avec effort'),
    'demande-aux-proches': msg('Fait faire par ses enfants ou ses proches'),
    'telephone-seulement': msg('Est venue avec un téléphone seulement'),
    'craint-de-se-tromper': msg('Craint de se tromper'),
  };
}

/** La Coop's age bands. */
export function ageWords(): Record<AgeBand, string> {
  return {
    'moins-12': msg('moins de 12 ans'),
    '12-17': msg('12 à 17 ans'),
    '18-24': msg('18 à 24 ans'),
    '25-39': msg('25 à 39 ans'),
    '40-59': msg('40 à 59 ans'),
    '60-69': msg('60 à 69 ans'),
    '70-plus': msg('70 ans et plus'),
  };
}
