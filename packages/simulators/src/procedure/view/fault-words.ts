import { msg, str } from '@lit/localize';
import type { FaultCode, Field, ProcedureWorld } from '../world.ts';
import { formatNames, sizeWords } from './file-words.ts';

/** What is wrong with an answer, and so what to do about it. */
export function faultWords(
  code: FaultCode,
  field: Field,
  { files, refused }: ProcedureWorld,
  lang: string,
): string {
  const file = files.find(({ id }) => id === refused?.file);
  switch (code) {
    case 'missing':
      return missingWords(field);
    case 'email':
      return msg('Une adresse e-mail s’écrit comme nom@exemple.fr.');
    case 'postcode':
      return msg('Un code postal a 5 chiffres.');
    case 'phone':
      return msg('Un numéro de téléphone a 10 chiffres.');
    case 'date':
      return msg('Écrivez la date comme ceci : 31/12/1980.');
    case 'number':
      return msg('Écrivez un nombre, en chiffres.');
    case 'differs':
      return msg('Les deux réponses ne sont pas les mêmes.');
    case 'weak':
      return msg('Il manque une règle : regardez la liste.');
    case 'code':
      return msg('Ce code n’est pas celui que nous avons envoyé.');
    case 'old-code':
      return msg('Ce code n’est plus valable.');
    case 'too-large':
      return msg(
        str`« ${file?.name ?? ''} » est trop lourd : ${sizeWords(file?.size ?? 0, lang)}. Le maximum est ${sizeWords(field.most, lang)}.`,
      );
    case 'wrong-format':
      return msg(str`« ${file?.name ?? ''} » n’a pas un format accepté : ${formatNames(field.formats)}.`);
  }
}

function missingWords({ kind }: Field): string {
  switch (kind) {
    case 'radio':
    case 'select':
      return msg('Choisissez une réponse.');
    case 'checkbox':
      return msg('Cochez cette case pour continuer.');
    case 'file':
      return msg('Ajoutez un document.');
    default:
      return msg('Remplissez cette case.');
  }
}
