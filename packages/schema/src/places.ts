import { SERVICES } from './services.ts';

/**
 * What the lists of the national schema of places (1.0.2) may hold, word for word and in its order: a compact
 * file counts on the order, so that what a later version adds comes last.
 */
export const PLACE_WORDS = {
  services: SERVICES,
  /** publics_specifiquement_adresses */
  publics: ['Jeunes', 'Étudiants', 'Familles et/ou enfants', 'Seniors', 'Femmes'],
  /** prise_en_charge_specifique */
  reception: [
    'Surdité',
    'Handicaps moteurs',
    'Handicaps mentaux',
    'Illettrisme',
    'Langues étrangères (anglais)',
    'Langues étrangères (autres)',
    'Déficience visuelle',
  ],
  /** frais_a_charge */
  cost: ['Gratuit', 'Gratuit sous condition', 'Payant'],
  /** dispositif_programmes_nationaux */
  programmes: [
    'Aidants Connect',
    'Bibliothèques numérique de référence',
    'Certification PIX',
    'Conseillers numériques',
    'Emmaüs Connect',
    'France Services',
    'Grande école du numérique',
    'La Croix Rouge',
    "Point d'accès numérique CAF",
    'Promeneurs du net',
    'Relais numérique (Emmaüs Connect)',
  ],
  /** modalites_acces */
  access: [
    'Se présenter',
    'Téléphoner',
    'Contacter par mail',
    'Prendre un RDV en ligne',
    "Ce lieu n'accueille pas de public",
    'Envoyer un mail avec une fiche de prescription',
  ],
  /** modalites_accompagnement */
  help: ['En autonomie', 'Accompagnement individuel', 'Dans un atelier collectif', 'À distance'],
} as const;

export type PlaceList = keyof typeof PLACE_WORDS;
export const PLACE_LISTS = Object.keys(PLACE_WORDS) as PlaceList[];

/** A place where someone is helped. Lists hold the words above, then words of the file's own, kept as they are. */
export interface Place extends Record<PlaceList, readonly string[]> {
  id: string;
  name: string;
  commune: string;
  postcode: string;
  address: string;
  /** Latitude and longitude in degrees (WGS 84), or null where the file has none that can be. */
  at: readonly [number, number] | null;
  /** Empty where there is none. */
  phone: string;
  mail: string;
  site: string;
  booking: string;
  /** What is known of the entrance: an address of acceslibre. */
  entrance: string;
  /** Every week alike: minutes since Monday 0:00, opening and closing by turns; null where not known so. */
  hours: readonly number[] | null;
  /** The hours in words, where they are not the same every week. */
  hoursText: string;
  /** The day of the last change, 2026-11-22. */
  updated: string;
}

/** The order of a row in a compact file. */
export const PLACE_COLUMNS = [
  'id',
  'name',
  'commune',
  'postcode',
  'address',
  'at',
  ...PLACE_LISTS,
  'phone',
  'mail',
  'site',
  'booking',
  'entrance',
  'hours',
  'hoursText',
  'updated',
] as const satisfies readonly (keyof Place)[];

/** Name, postcode, latitude, longitude. */
export type Commune = readonly [string, string, number, number];

/** The longest file of places that is read, in bytes. */
export const MOST_PLACES_BYTES = 32 * 1024 ** 2;

/** Places as a page has them. */
export interface Places {
  places: readonly Place[];
  /** Where a person may say that they live: made from the places, or a host's fuller list. */
  communes: readonly Commune[];
  /** A line shown under the list and on the sheets: where the data comes from, and under which licence. */
  note: string;
}
