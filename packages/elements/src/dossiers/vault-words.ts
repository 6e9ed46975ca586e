import { msg } from '@lit/localize';
import { unsavedWords } from '../diagnostic/failure-words.ts';
import type { VaultCode } from '@balise/storage/vault';

/** What the encrypted store refuses, in words: what is wrong, and what to do. */
export function vaultWords(code: VaultCode): string {
  switch (code) {
    case 'refused':
      return msg('Cela ne s’ouvre pas : la phrase de passe n’est pas la bonne, ou les données sont abîmées.');
    case 'too-short':
      return msg('Cette phrase est trop courte : 12 caractères au moins.');
    case 'other-tab':
      return msg('Les suivis sont ouverts dans un autre onglet.');
    case 'newer-data':
      return msg(
        'Ces suivis ont été faits avec une version plus récente. Mettez la page à jour pour les ouvrir.',
      );
    case 'storage-full':
      return msg(
        'Cet ordinateur n’a plus de place : rien n’a été changé. Libérez de la place, puis recommencez.',
      );
    case 'insecure-page':
      return msg(
        'Cette page n’est pas servie en https : rien ne peut y être chiffré, donc rien n’y est gardé. Demandez au webmestre.',
      );
    case 'gone':
      return msg('Ce suivi a été effacé.');
    case 'none':
    case 'wiped':
      return msg('Les suivis de cet ordinateur ont été effacés.');
    case 'exists':
      return msg('Il y a déjà des suivis sur cet ordinateur. Rechargez la page pour les ouvrir.');
    case 'locked':
      return msg('Les suivis sont fermés à clé.');
    case 'storage-unavailable':
      return unsavedWords();
  }
}
