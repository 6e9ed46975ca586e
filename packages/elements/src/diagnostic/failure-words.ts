import { msg } from '@lit/localize';
import type { Refusal } from '@balise/storage';

/** Storage was asked for, and is not to be had. */
export function refusedWords(refusal: Refusal): string {
  return refusal === 'newer-data'
    ? msg(
        'Une version plus récente de cette page a servi ici. Ce que vous faites maintenant n’est pas gardé. Pour retrouver vos réponses d’avant, rechargez la page.',
      )
    : msg('Ce navigateur ne permet pas de garder vos réponses : ne fermez pas la page avant la fin.');
}

/** An answer could not be saved. */
export function unsavedWords(): string {
  return msg(
    'Vos réponses ne peuvent pas être gardées ici. Vous pouvez continuer : ne fermez pas la page avant la fin.',
  );
}

/** What was to be erased may still be there. */
export function notErasedWords(): string {
  return msg('L’effacement n’a pas réussi. Effacez les données de ce site dans les réglages du navigateur.');
}

/** Said without any further chunk, which might be as far away as the questions are. */
export function unreachableWords(): string {
  return msg(
    'Une partie de la page n’est pas arrivée. Vérifiez la connexion à Internet, puis essayez à nouveau.',
  );
}
