import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLACE_WORDS, type Commune, type Place } from '@balise/schema/places';
import { randomOf, report, seedOf, times, timesAreHeld } from '../../../scripts/campaign.ts';
import { SERVICES } from '../src/index.ts';
import { findCommunes } from '../src/places/find-communes.ts';
import { rank, type Wish } from '../src/places/rank.ts';
import { place } from './some-places.ts';

const PLACES = 50_000;
const COMMUNES = 35_000;
const MOST_RANK = 50;
const MOST_FIND = 10;

const random = randomOf(seedOf('places-time'));
const below = (most: number) => Math.floor(random() * most);
const some = (words: readonly string[], chance: number) => words.filter(() => random() < chance);
const syllables = ['va', 'lor', 'mar', 'che', 'bre', 'sur', 'Saint-', 'ville', 'é', 'ne', 'court', ' lès '];
const aName = () => Array.from({ length: 2 + below(4) }, () => syllables[below(syllables.length)]).join('');

test('50,000 places are ranked, 35,000 communes looked through, while nobody waits', () => {
  const places: Place[] = Array.from({ length: PLACES }, (_, i) =>
    place({
      id: `place-${i}`,
      at: random() < 0.95 ? [42 + random() * 9, -4 + random() * 12] : null,
      services: some(SERVICES, 0.5),
      publics: some(PLACE_WORDS.publics, 0.1),
      reception: some(PLACE_WORDS.reception, 0.15),
      cost: some(PLACE_WORDS.cost, 0.3),
      programmes: some(PLACE_WORDS.programmes, 0.1),
      access: some(PLACE_WORDS.access, 0.3),
      help: some(PLACE_WORDS.help, 0.4),
      hours: random() < 0.8 ? [0, 1, 2, 3, 4].flatMap((day) => [day * 1440 + 540, day * 1440 + 1020]) : null,
    }),
  );
  const wishes: Wish[] = [
    {
      needs: [
        { service: SERVICES[0], priority: 1 },
        { service: SERVICES[1], priority: 2 },
        { service: SERVICES[7], priority: 3 },
      ],
      context: { reasons: ['papiers'], support: ['francais-simple', 'grand-texte'] },
      from: [46.4, 2.1],
      at: 600,
    },
    { needs: [], steps: [{ id: 'parler-mediateur' }], context: {}, from: null, at: 600 },
    {
      needs: [{ service: SERVICES[3], priority: 1 }],
      context: { reasons: ['famille'] },
      from: [46.4, 2.1],
      at: 600,
      filters: ['free', 'open'],
    },
  ];
  const ranking = wishes.map((wish) => medianOf(times(300, 'process'), () => rank(places, wish)));
  for (const wish of wishes) assert.equal(rank(places, wish).length, 20);
  const slowest = Math.max(...ranking);
  report(`${PLACES} places ranked, median`, `${MOST_RANK} ms`, `${slowest.toFixed(1)} ms`);

  const communes: Commune[] = Array.from({ length: COMMUNES }, (_, i) => [
    aName(),
    String(i + 1000).padStart(5, '0'),
    46,
    2,
  ]);
  const began = performance.now();
  findCommunes(communes, 'v');
  report(
    `${COMMUNES} communes looked through the first time`,
    '–',
    `${(performance.now() - began).toFixed(1)} ms`,
  );
  const finding = ['v', 's', 'st', 'saint-v', 'valmar', 'zzz', '0', '01250', '01250 va'].map((typed) =>
    medianOf(times(300, 'process'), () => findCommunes(communes, typed)),
  );
  const longest = Math.max(...finding);
  report(`${COMMUNES} communes looked through, median`, `${MOST_FIND} ms`, `${longest.toFixed(1)} ms`);

  if (!timesAreHeld) return;
  assert.ok(slowest <= MOST_RANK, `${slowest.toFixed(1)} ms`);
  assert.ok(longest <= MOST_FIND, `${longest.toFixed(1)} ms`);
});

function medianOf(runs: number, run: () => unknown): number {
  const took = Array.from({ length: runs }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return took.sort((one, other) => one - other)[runs >> 1]!;
}
