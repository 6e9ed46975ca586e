import { PLACE_WORDS, type Place } from '@balise/schema/places';
import fc from 'fast-check';
import { CONTEXT, type Context } from '@balise/schema';
import { FILTERS } from '../src/places/filters.ts';
import type { Wish } from '../src/places/rank.ts';
import { SERVICES } from '../src/index.ts';

/** A place that says nothing, but for what is told. */
export function place(told: Partial<Place> & { id: string }): Place {
  return {
    name: told.id,
    commune: 'Valmarche',
    postcode: '00100',
    address: '',
    at: [46.4, 2.1],
    services: [],
    publics: [],
    reception: [],
    cost: [],
    programmes: [],
    access: [],
    help: [],
    phone: '',
    mail: '',
    site: '',
    booking: '',
    entrance: '',
    hours: null,
    hoursText: '',
    updated: '2026-01-01',
    ...told,
  };
}

export const REMOTE = "Ce lieu n'accueille pas de public";

const some = (words: readonly string[], most = 3) => fc.subarray([...words], { maxLength: most });
const anyHours = fc.option(fc.constantFrom([540, 720], [1980, 2400, 3420, 3840], [0, 10080]), { nil: null });
/** Within a few dozen kilometres, on a coarse grid so that ties come about. */
const anyPoint = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
  .map(([north, east]): readonly [number, number] => [46 + north / 20, 2 + east / 20]);

const anyPlace: fc.Arbitrary<Omit<Place, 'id'>> = fc
  .record({
    at: fc.option(anyPoint, { nil: null, freq: 8 }),
    services: some(SERVICES, 4),
    publics: some(PLACE_WORDS.publics),
    reception: some(PLACE_WORDS.reception),
    cost: some(PLACE_WORDS.cost, 2),
    programmes: some(PLACE_WORDS.programmes, 2),
    access: some(PLACE_WORDS.access),
    help: some(PLACE_WORDS.help),
    hours: anyHours,
  })
  .map((told) => place({ id: '', ...told }));

export const anyPlaces = fc
  .array(anyPlace, { maxLength: 25 })
  .map((made): Place[] => made.map((one, i) => ({ ...one, id: `place-${i}` })));

const anyContext: fc.Arbitrary<Context> = fc
  .record(
    {
      reasons: some(CONTEXT.reasons),
      using: some(CONTEXT.using, 1),
      support: some(CONTEXT.support),
    },
    { noNullPrototype: true },
  )
  .map((asked) => asked as Context);

export const anyWish: fc.Arbitrary<Wish> = fc.record(
  {
    needs: fc
      .tuple(fc.shuffledSubarray([...SERVICES], { maxLength: 4 }), fc.constantFrom(...([1, 2, 3] as const)))
      .map(([services, first]) =>
        services.map((service, i) => ({ service, priority: Math.min(3, first + i) as 1 | 2 | 3 })),
      ),
    steps: some(['parler-mediateur', 'trois-gestes', 'reunir-papiers']).map((ids) =>
      ids.map((id) => ({ id })),
    ),
    context: anyContext,
    from: fc.option(anyPoint, { nil: null }),
    at: fc.integer({ min: 0, max: 10079 }),
    filters: fc.subarray(
      FILTERS.map(({ id }) => id),
      { maxLength: 2 },
    ),
    most: fc.constant(100),
  },
  { noNullPrototype: true },
);
