/**
 * How long the parts of a place may be, in UTF-16 code units, and how many there may be of them: far more
 * than any real place needs, and little enough for a page to show. The hand-written reader of a page and the
 * schema for tools both go by these.
 */
export const PLACE_BOUNDS = {
  id: 200,
  name: 300,
  commune: 100,
  address: 500,
  phone: 60,
  mail: 254,
  /** An address on the web. */
  web: 2000,
  hoursText: 1000,
  /** One word of a list, and how many a list may hold. */
  word: 200,
  words: 50,
  /** Openings and closings in a week: twelve a day. */
  hours: 168,
  note: 1000,
  communes: 60_000,
  /** France has some 20,000 such places. */
  places: 200_000,
} as const;

/** Minutes in a week. */
export const WEEK_MINUTES = 7 * 24 * 60;

/** What a text of a place must look like, where it has a form; empty where there is none. */
export const PLACE_FORMS = {
  postcode: /^(\d{5})?$/,
  web: /^(https?:\/\/\S+)?$/,
  updated: /^(\d{4}-\d\d-\d\d)?$/,
} as const;

/** What a compact file of places says that it is. */
export const PLACES_FORMAT = 'balise-places';
export const PLACES_VERSION = 1;
