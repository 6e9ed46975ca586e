import { msg, str } from '@lit/localize';
import type { OrientationTexts } from '@balise/orientation';
import { reasonSentence, type FilterId, type Ranked } from '@balise/orientation/places';
import type { Place } from '@balise/schema/places';
import { own } from '@balise/schema/codes';

/** What a person can ask of a place, in their words. */
export function filterWords(id: FilterId): string {
  const words: Record<FilterId, string> = {
    'near-5': msg('À moins de 5 km'),
    'near-15': msg('À moins de 15 km'),
    'near-30': msg('À moins de 30 km'),
    free: msg('Gratuit'),
    open: msg('Ouvert maintenant'),
    individual: msg('Quelqu’un m’aide'),
    workshop: msg('En petit groupe'),
    distance: msg('À distance, sans me déplacer'),
    reading: msg('Accueil quand lire est difficile'),
    languages: msg('Accueil en d’autres langues'),
    sight: msg('Accueil quand on voit mal'),
    hearing: msg('Accueil quand on entend mal'),
    moving: msg('Accueil quand on se déplace mal'),
    mental: msg('Accueil du handicap mental'),
  };
  return words[id];
}

/** What a place asks to be paid, or nothing where the file does not say. */
export function costWords(place: Place): string {
  const words: Record<string, string> = {
    Gratuit: msg('Gratuit'),
    'Gratuit sous condition': msg('Gratuit sous condition'),
    Payant: msg('Payant'),
  };
  return place.cost.flatMap((word) => own(words, word) ?? []).join(', ');
}

/** How far it is, to half a kilometre near by. */
export function distanceWords(km: Ranked['km'], lang: string): string {
  if (km === null) return '';
  if (km < 1) return msg('à moins de 1 km');
  const rounded = (km < 10 ? Math.round(km * 2) / 2 : Math.round(km)).toLocaleString(lang);
  return msg(str`à ${rounded} km`);
}

/** How one comes in: only what the file says. */
export function accessWords(place: Place): string[] {
  const words: Record<string, string> = {
    'Se présenter': msg('Vous pouvez venir sans rendez-vous.'),
    Téléphoner: msg('Téléphonez avant de venir.'),
    'Contacter par mail': msg('Écrivez un mail avant de venir.'),
    'Prendre un RDV en ligne': msg('Prenez rendez-vous en ligne.'),
    "Ce lieu n'accueille pas de public": msg('On n’y reçoit pas de public : appelez ou écrivez.'),
    'Envoyer un mail avec une fiche de prescription': msg('Un professionnel envoie votre fiche par mail.'),
  };
  const lines = place.access.flatMap((word) => own(words, word) ?? []);
  // Who may come as they are need not be told to call first.
  return place.access.includes('Se présenter') ? lines.slice(0, 1) : lines;
}

export function addressWords({ address, postcode, commune }: Place): string {
  return [address, `${postcode} ${commune}`.trim()].filter(Boolean).join(', ');
}

/** Why a place is there, in one line: what matters most for this person first. */
export function reasonLine({ reasons }: Pick<Ranked, 'reasons'>, words: OrientationTexts): string {
  return reasons.map((reason) => reasonSentence(reason, words)).join(' ');
}

/** As the French write a number, whatever the file's form; others as they are. */
export function phoneWords(phone: string): string {
  const own = /^\+33(\d{9})$/.exec(phone.replace(/[\s.]/g, ''));
  return own ? `0${own[1]}`.replace(/(\d\d)(?=\d)/g, '$1\u00a0') : phone;
}
