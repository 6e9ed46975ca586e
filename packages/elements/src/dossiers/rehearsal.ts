import { msg } from '@lit/localize';
import type { Dossier } from '@balise/schema/dossier';

/** A follow-up to be filled. */
export function emptyDossier(code: string, rehearsal = false): Dossier {
  return { format: 'balise-dossier', version: 1, code, nickname: '', rehearsal, visits: [], running: null };
}

/** Somebody who does not exist, for two colleagues to play. */
export function fictitiousPerson(): { name: string; lines: string[] } {
  return {
    name: msg('Camille, personne fictive'),
    lines: [
      msg('Camille a un téléphone, et pas d’ordinateur à la maison.'),
      msg('Camille sait envoyer un message et une photo. Une pièce jointe, c’est difficile.'),
      msg('Camille hésite au clavier, et demande parfois à sa fille.'),
      msg('Camille vient pour une démarche de logement. Elle craint de se tromper.'),
      msg('Une personne joue Camille, l’autre accompagne. Puis échangez.'),
    ],
  };
}
