import * as z from 'zod/mini';
import { PLACE_BOUNDS, PLACE_FORMS, PLACES_FORMAT, PLACES_VERSION, WEEK_MINUTES } from './place-bounds.ts';
import { PLACE_COLUMNS, PLACE_WORDS, type PlaceList } from './places.ts';
import { whole } from './parts.ts';

/*
 * The compact file of places, for tools, editors and tests. Pages check it by hand
 * (packages/orientation/src/places/check.ts): twenty thousand rows through zod would hold a phone up for seconds.
 */

const text = (most: number) => z.string().check(z.maxLength(most));
const filled = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const degrees = (most: number) => z.number().check(z.gte(-most), z.lte(most));
const latitude = degrees(90);
const longitude = degrees(180);
const web = z.string().check(z.maxLength(PLACE_BOUNDS.web), z.regex(PLACE_FORMS.web));
const postcode = z.string().check(z.regex(PLACE_FORMS.postcode));

/** Words by their rank in PLACE_WORDS, or as they are written where the national schema does not have them. */
const list = (name: PlaceList) =>
  z
    .array(z.union([whole(0, PLACE_WORDS[name].length - 1), filled(PLACE_BOUNDS.word)]))
    .check(z.maxLength(PLACE_BOUNDS.words));

const hours = z.array(whole(0, WEEK_MINUTES)).check(
  z.minLength(2),
  z.maxLength(PLACE_BOUNDS.hours),
  z.refine(
    (times) => times.length % 2 === 0 && times.every((time, i) => i === 0 || time > times[i - 1]!),
    'openings and closings by turns, ascending',
  ),
);

const row = z.tuple([
  filled(PLACE_BOUNDS.id),
  filled(PLACE_BOUNDS.name),
  text(PLACE_BOUNDS.commune),
  postcode,
  text(PLACE_BOUNDS.address),
  z.nullable(z.tuple([latitude, longitude])),
  list('services'),
  list('publics'),
  list('reception'),
  list('cost'),
  list('programmes'),
  list('access'),
  list('help'),
  text(PLACE_BOUNDS.phone),
  text(PLACE_BOUNDS.mail),
  web,
  web,
  web,
  z.nullable(hours),
  text(PLACE_BOUNDS.hoursText),
  z.string().check(z.regex(PLACE_FORMS.updated)),
]);

export const placesFileSchema = z.strictObject({
  format: z.literal(PLACES_FORMAT),
  version: z.literal(PLACES_VERSION),
  made: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  note: text(PLACE_BOUNDS.note),
  columns: z.array(z.enum(PLACE_COLUMNS)).check(
    z.minLength(PLACE_COLUMNS.length),
    z.maxLength(PLACE_COLUMNS.length),
    z.refine((names) => names.every((name, i) => name === PLACE_COLUMNS[i]), 'the columns in their order'),
  ),
  communes: z
    .array(z.tuple([filled(PLACE_BOUNDS.commune), postcode, latitude, longitude]))
    .check(z.maxLength(PLACE_BOUNDS.communes)),
  places: z.array(row).check(
    z.minLength(1),
    z.maxLength(PLACE_BOUNDS.places),
    z.refine((rows) => new Set(rows.map(([id]) => id)).size === rows.length, 'ids are unique'),
  ),
});
export type PlacesFile = z.infer<typeof placesFileSchema>;
