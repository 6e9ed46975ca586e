import { msg } from '@lit/localize';

/** The result could not be kept. */
export function unkeptWords(): string {
  return msg('Votre résultat n’a pas pu être gardé ici. Vous pouvez l’imprimer ou copier le texte.');
}
