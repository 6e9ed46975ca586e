import { msg, str } from '@lit/localize';

/** What to say before handing the screen over, in the order of saying it. */
export function welcomeLines(isKept: boolean, minutes: number): string[] {
  return [
    msg(
      '« Nous allons voir ensemble ce que vous savez déjà faire, pour choisir la suite qui vous convient. »',
    ),
    msg(str`« Cela dure ${minutes} minutes environ. On peut s’arrêter quand vous voulez. »`),
    msg('« Ce n’est pas un examen. Dire “je ne sais pas” est une bonne réponse. »'),
    isKept
      ? msg(
          '« Je garde le résultat sur cet ordinateur, fermé à clé, sans votre nom. Je peux l’effacer quand vous le demandez. »',
        )
      : msg('« Votre nom n’est pas demandé. Mes notes disparaissent quand je ferme la page. »'),
    msg('« Êtes-vous d’accord ? Vous pouvez refuser : je vous aide quand même. »'),
  ];
}
