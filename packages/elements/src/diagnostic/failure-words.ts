import { msg } from '@lit/localize';

/** Storage was asked for, and this browser refuses it. */
export function refusedWords(): string {
  return msg('Ce navigateur ne permet pas de garder vos réponses : ne fermez pas la page avant la fin.');
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
