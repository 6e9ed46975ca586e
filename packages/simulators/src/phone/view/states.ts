import { msg, str } from '@lit/localize';
import { contacts, joined, used } from '../facts.ts';
import { CAPACITY, type LOCATIONS, type Network, type PhoneWorld } from '../world.ts';
import { nameOf } from './looks.ts';

/** How a setting stands, told beside its name; "" where its switch says it. */
export function settingState(setting: string, world: PhoneWorld, lang: string): string {
  switch (setting) {
    case 'wifi':
      return world.wifi ? (joined(world)?.name ?? msg('Pas connecté')) : msg('Éteint');
    case 'sound':
      return world.silent ? nameOf('silent') : msg(str`Volume ${world.volume} sur 10`);
    case 'silent':
      return msg('Plus rien ne sonne.');
    case 'dnd':
      return world.quiet ? nameOf('quiet') : world.night ? nameOf('night') : msg('Éteint');
    case 'quiet':
      return msg('Jour et nuit');
    case 'night':
      return msg('De 22 h à 7 h');
    case 'allowed':
      return (
        contacts(world)
          .flatMap(({ id, name }) => (world.allowed.includes(id) ? [name] : []))
          .join(', ') || msg('Personne')
      );
    case 'display':
      return sizeName(world.size);
    case 'storage':
      return msg(str`${gigabytes(used(world), lang)} pris sur ${gigabytes(CAPACITY, lang)}`);
    case 'update':
      return world.update === 'ready' ? msg('Une mise à jour est prête.') : msg('Le téléphone est à jour.');
    default:
      return '';
  }
}

export function sizeName(size: PhoneWorld['size']): string {
  return { small: msg('Petite'), normal: msg('Normale'), large: msg('Grande'), huge: msg('Très grande') }[
    size
  ];
}

export function locationName(location: (typeof LOCATIONS)[number]): string {
  return { always: msg('Toujours'), used: msg('Pendant l’utilisation'), never: msg('Jamais') }[location];
}

export function networkState({ id, known, locked }: Network, { network }: PhoneWorld): string {
  if (id === network) return msg('Connecté');
  if (known) return msg('Déjà enregistré');
  return locked ? msg('Avec une clé') : msg('Sans clé');
}

export function gigabytes(size: number, lang: string): string {
  const amount = size.toLocaleString(lang, { maximumFractionDigits: 1 });
  return msg(str`${amount} Go`);
}

export function callState({ call }: PhoneWorld): string {
  if (!call) return msg('L’appel est terminé.');
  return call.state === 'ringing' ? msg('Appel entrant…') : msg('En communication');
}
