import { msg } from '@lit/localize';
import type { ErrorCode } from '../events.ts';

/** What a person reads when the test cannot open; the webmaster's details stand below it. */
export function failureWords(code: ErrorCode): string {
  switch (code) {
    case 'bank-invalid':
      return msg(
        'Ce questionnaire ne peut pas s’ouvrir : son fichier a une erreur. Ce n’est pas de votre fait. Prévenez la personne qui s’occupe de ce site.',
      );
    case 'newer-data':
      return msg('Ce résultat a été gardé par une autre version de Balise. Cette page ne sait pas le lire.');
    default:
      return msg(
        'Les questions ne sont pas arrivées. Vérifiez la connexion à Internet, puis essayez à nouveau.',
      );
  }
}
