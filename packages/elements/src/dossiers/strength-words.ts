import { msg } from '@lit/localize';
import type { Strength } from '@balise/storage/vault';

/** Honest advice: what is said of a passphrase is what its look allows, no more. */
export function strengthWords(strength: Strength): string {
  return {
    'too-short': msg('Trop courte : 12 caractères au moins.'),
    weak: msg('Facile à deviner. Ajoutez des mots sans lien entre eux, ou prenez la phrase proposée.'),
    fair: msg('Correcte, si elle n’est écrite nulle part ailleurs. Un mot de plus la rend solide.'),
    strong: msg('Solide, si vous l’avez tirée au hasard et ne l’utilisez pas ailleurs.'),
  }[strength];
}
