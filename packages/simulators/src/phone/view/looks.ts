import { msg } from '@lit/localize';
import type { IconName } from '../../view/icons.ts';

type Look = readonly [sign: IconName, name: string];

/** The sign and the name of a control, by the type of its action or the screen it leads to. */
export function look(what: string): Look {
  return looks()[what] ?? ['next', ''];
}

export function nameOf(what: string): string {
  return look(what)[1];
}

/** Read anew each time: the language may have changed. */
function looks(): Record<string, Look> {
  return {
    phone: ['phone', msg('Téléphone')],
    messages: ['message', msg('Messages')],
    web: ['globe', msg('Internet')],
    photos: ['image', msg('Photos')],
    settings: ['gear', msg('Réglages')],
    plane: ['plane', msg('Mode avion')],
    wifi: ['wifi', msg('Wi-Fi')],
    data: ['signal', msg('Données mobiles')],
    sound: ['volume', msg('Son')],
    silent: ['bell-off', msg('Mode silencieux')],
    dnd: ['moon', msg('Ne pas déranger')],
    quiet: ['moon', msg('Dès maintenant')],
    night: ['clock', msg('Chaque nuit')],
    allowed: ['user', msg('Appels autorisés')],
    display: ['text-size', msg('Taille du texte')],
    storage: ['storage', msg('Stockage')],
    apps: ['apps', msg('Applications')],
    update: ['update', msg('Mise à jour')],
    install: ['download', msg('Installer')],
    join: ['wifi', msg('Se connecter')],
    delete: ['bin', msg('Supprimer')],
    undo: ['undo', msg('Annuler', { id: 'undo' })],
    block: ['junk', msg('Bloquer')],
    share: ['share', msg('Partager')],
    thread: ['message', msg('Écrire')],
    attach: ['image', msg('Joindre une photo')],
    detach: ['close', msg('Enlever la photo')],
    send: ['send', msg('Envoyer')],
    contacts: ['user', msg('Contacts')],
    voicemail: ['voicemail', msg('Répondeur')],
    call: ['phone', msg('Appeler')],
    answer: ['phone', msg('Répondre', { id: 'answer-call' })],
    refuse: ['hang-up', msg('Refuser')],
    decline: ['message', msg('Message')],
    'hang-up': ['hang-up', msg('Raccrocher')],
    in: ['call-in', msg('Appel reçu')],
    out: ['call-out', msg('Appel passé')],
    missed: ['call-missed', msg('Appel manqué')],
    refused: ['hang-up', msg('Appel refusé')],
    back: ['back', msg('Retour')],
    home: ['home', msg('Accueil')],
    'close-tab': ['close', msg('Fermer la page')],
    'close-alert': ['close', msg('Fermer la fenêtre')],
  };
}
