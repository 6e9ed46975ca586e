import { msg } from '@lit/localize';

/** What a person reads of a file that this page refuses; the webmaster's details stand below it. */
export function refusalWords(code: 'bank-invalid' | 'newer-data'): string {
  return code === 'bank-invalid'
    ? msg(
        'Ce questionnaire ne peut pas s’ouvrir : son fichier a une erreur. Ce n’est pas de votre fait. Prévenez la personne qui s’occupe de ce site.',
      )
    : msg('Ce résultat a été gardé par une autre version de Balise. Cette page ne sait pas le lire.');
}
