import { msg } from '@lit/localize';

/** Said without any further chunk, which might be as far away as the questions are. */
export function unreachableWords(): string {
  return msg('Les questions ne sont pas arrivées. Vérifiez la connexion à Internet, puis essayez à nouveau.');
}
