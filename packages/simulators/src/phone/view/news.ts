import { msg } from '@lit/localize';
import type { PhoneWorld } from '../world.ts';
import { callState } from './states.ts';

/** What has just changed, by the code that the reducer left. */
export function newsWords(world: PhoneWorld): string {
  switch (world.news) {
    case 'joined':
      return msg('Le téléphone est connecté au wi-fi.');
    case 'wrong-key':
      return msg('Cette clé n’est pas la bonne.');
    case 'arrived':
      return msg('Un message vient d’arriver.');
    case 'updated':
      return msg('Le téléphone est à jour.');
    case 'sent':
      return msg('Le message est parti.');
    case 'empty-message':
      return msg('Le message est vide.');
    case 'no-signal':
      return msg('Le mode avion est allumé : rien ne part.');
    case 'blocked':
      return msg('C’est bloqué.');
    case 'call':
      return callState(world);
    case 'deleted':
      return msg('C’est supprimé.');
    case 'restored':
      return msg('C’est de nouveau là.');
    default:
      return '';
  }
}
