import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Place } from '@balise/schema/places';
import fc from 'fast-check';
import { FILTERS } from '../src/places/filters.ts';
import { rank, type Wish } from '../src/places/rank.ts';
import type { Service } from '../src/index.ts';
import { anyPlaces, anyWish, place, REMOTE } from './some-places.ts';

const PROCEDURE: Service = 'Aide aux démarches administratives';
const BASICS: Service = 'Maîtrise des outils numériques du quotidien';
const SAFETY: Service = 'Utilisation sécurisée du numérique';
const JOB: Service = 'Insertion professionnelle via le numérique';
const HERE = [46.4, 2.1] as const;
const MONDAY_10 = 600;

const wish = (told: Partial<Wish>): Wish => ({ needs: [], context: {}, from: HERE, at: MONDAY_10, ...told });
const seeks = (...services: Service[]) => ({
  needs: services.map((service, i) => ({ service, priority: (i === 0 ? 1 : 2) as 1 | 2 })),
});
const ids = (places: readonly Place[], told: Partial<Wish>) =>
  rank(places, wish(told)).map((one) => one.place.id);
/** So many kilometres north. */
const north = (km: number): readonly [number, number] => [46.4 + km / 111.195, 2.1];

test('a person at ease is sent nowhere', () => {
  assert.deepEqual(ids([place({ id: 'a', services: [BASICS] })], {}), []);
  assert.deepEqual(ids([place({ id: 'a', services: [BASICS] })], { steps: [{ id: 'mail-photo' }] }), []);
});

test('only places with something that is needed are in the list', () => {
  const places = [
    place({ id: 'first', services: [SAFETY] }),
    place({ id: 'second', services: [BASICS] }),
    place({ id: 'other', services: [JOB] }),
    place({ id: 'nothing' }),
  ];
  assert.deepEqual(ids(places, seeks(SAFETY, BASICS)), ['first', 'second']);
});

test('to talk: places where someone receives face to face, conseillers numériques first', () => {
  const talk = { steps: [{ id: 'parler-mediateur' }] };
  const alone = ['Accompagnement individuel'];
  const places = [
    place({ id: 'terminal', help: ['En autonomie'] }),
    place({ id: 'workshop', help: ['Dans un atelier collectif'] }),
    place({ id: 'by-telephone', help: [...alone, 'À distance'], access: [REMOTE] }),
    place({ id: 'someone', help: alone }),
    place({ id: 'adviser', help: alone, programmes: ['Conseillers numériques'], at: north(9) }),
    place({ id: 'unsaid', programmes: ['France Services'] }),
    place({ id: 'unknown' }),
  ];
  assert.deepEqual(ids(places, talk), ['adviser', 'someone', 'unsaid']);
});

test('the first need weighs most; a training hardly counts for whoever came for a procedure only', () => {
  const near = place({ id: 'near', services: [BASICS] });
  const far = place({ id: 'far', services: [PROCEDURE], at: north(40) });
  assert.deepEqual(ids([near, far], seeks(PROCEDURE, BASICS)), ['far', 'near']);

  const both = place({ id: 'both', services: [PROCEDURE, BASICS], at: north(5) });
  const one = place({ id: 'one', services: [PROCEDURE], at: HERE });
  const papers = { reasons: ['papiers' as const] };
  assert.deepEqual(ids([both, one], { ...seeks(PROCEDURE, BASICS), context: papers }), ['one', 'both']);
  const learns = { reasons: ['papiers' as const, 'apprendre' as const] };
  assert.deepEqual(ids([both, one], { ...seeks(PROCEDURE, BASICS), context: learns }), ['both', 'one']);
});

test('a reception that was asked for is worth a long way, the need itself a longer one', () => {
  for (const [question, code, word] of [
    ['support', 'francais-simple', 'Illettrisme'],
    ['support', 'autre-langue', 'Langues étrangères (autres)'],
    ['support', 'autre-langue', 'Langues étrangères (anglais)'],
    ['support', 'grand-texte', 'Déficience visuelle'],
    ['using', 'lecteur-ecran', 'Déficience visuelle'],
  ] as const) {
    const places: Place[] = [
      place({ id: 'plain', services: [BASICS] }),
      place({ id: 'ready', services: [BASICS], reception: [word], at: north(25) }),
      place({ id: 'elsewhere', services: [SAFETY], reception: [word] }),
    ];
    const told = seeks(BASICS, SAFETY);
    assert.deepEqual(ids(places, { ...told, context: { [question]: [code] } }), [
      'ready',
      'plain',
      'elsewhere',
    ]);
    assert.equal(ids(places, told)[0], 'plain', `${code} was not asked for`);
  }
});

test('free before conditional before unsaid before paying', () => {
  const places = [
    place({ id: 'pays', services: [SAFETY], cost: ['Payant'] }),
    place({ id: 'unsaid', services: [SAFETY] }),
    place({ id: 'may-be', services: [SAFETY], cost: ['Gratuit sous condition'] }),
    place({ id: 'free', services: [SAFETY], cost: ['Gratuit'] }),
    place({ id: 'either', services: [SAFETY], cost: ['Gratuit sous condition', 'Payant'] }),
  ];
  assert.deepEqual(ids(places, seeks(SAFETY)), ['free', 'may-be', 'unsaid', 'either', 'pays']);
});

test('someone to talk to comes before a terminal, far away even, for a procedure, a beginner, hard words', () => {
  for (const service of [PROCEDURE, BASICS] as const) {
    const places: Place[] = [
      place({ id: 'terminal', services: [service], help: ['En autonomie'] }),
      place({ id: 'someone', services: [service], help: ['Accompagnement individuel'], at: north(20) }),
    ];
    const asks: Partial<Wish>[] =
      service === PROCEDURE
        ? [{}]
        : [
            { steps: [{ id: 'trois-gestes' }] },
            { steps: [{ id: 'parler-mediateur' }] },
            { context: { support: ['accompagnement'] } },
            { context: { support: ['autre-langue'] } },
          ];
    for (const ask of asks)
      assert.equal(ids(places, { ...seeks(service), ...ask })[0], 'someone', JSON.stringify(ask));
  }
});

test('to learn, a group does as well as being alone with someone; to use a computer, no help is needed', () => {
  const learn = [
    place({ id: 'a-group', services: [SAFETY], help: ['Dans un atelier collectif'] }),
    place({ id: 'b-alone', services: [SAFETY], help: ['Accompagnement individuel'] }),
    place({ id: 'c-terminal', services: [SAFETY], help: ['En autonomie'] }),
  ];
  assert.deepEqual(ids(learn, seeks(SAFETY)), ['a-group', 'b-alone', 'c-terminal']);
  const access: Service = 'Accès internet et matériel informatique';
  const use = learn.map((one) => ({ ...one, services: [access], id: `${one.id}-${one.help.length}` }));
  assert.deepEqual(ids(use.reverse(), seeks(access)), ['a-group-1', 'b-alone-1', 'c-terminal-1']);
});

test('for a procedure, the programmes that do procedures come first among neighbours', () => {
  const help = ['Accompagnement individuel'];
  const places = [
    place({ id: 'a-any', services: [PROCEDURE], help }),
    place({ id: 'b-pix', services: [PROCEDURE], help, programmes: ['Certification PIX'] }),
    place({ id: 'c-fs', services: [PROCEDURE], help, programmes: ['France Services'], at: north(2) }),
    place({ id: 'd-ac', services: [PROCEDURE], help, programmes: ['Aidants Connect'], at: north(3) }),
  ];
  assert.deepEqual(ids(places, seeks(PROCEDURE)), ['c-fs', 'd-ac', 'a-any', 'b-pix']);
});

test('a place meant for others comes later; one meant for nearly all hardly does', () => {
  const places = [
    place({ id: 'seniors', services: [BASICS], publics: ['Seniors'] }),
    place({
      id: 'many',
      services: [BASICS],
      publics: ['Jeunes', 'Étudiants', 'Familles et/ou enfants', 'Seniors'],
    }),
    place({ id: 'families', services: [BASICS], publics: ['Familles et/ou enfants'] }),
    place({ id: 'all', services: [BASICS], at: north(1) }),
  ];
  assert.deepEqual(ids(places, seeks(BASICS)), ['all', 'many', 'families', 'seniors']);
  const parent = { context: { reasons: ['famille' as const] } };
  assert.deepEqual(ids(places, { ...seeks(BASICS), ...parent }), ['families', 'many', 'all', 'seniors']);
});

test('help by telephone comes after all places that receive, says so, and is at no distance', () => {
  const places = [
    place({
      id: 'telephone',
      services: [PROCEDURE],
      cost: ['Gratuit'],
      help: ['À distance'],
      access: [REMOTE],
    }),
    place({ id: 'far', services: [PROCEDURE], cost: ['Payant'], at: north(300) }),
  ];
  const ranked = rank(places, wish(seeks(PROCEDURE)));
  assert.deepEqual(
    ranked.map((one) => one.place.id),
    ['far', 'telephone'],
  );
  assert.equal(ranked[1]?.km, null);
  assert.equal(ranked[1]?.reasons[0]?.code, 'remote');
});

test('a place without coordinates counts as far, and stays', () => {
  const places = [
    place({ id: 'unknown', services: [BASICS], at: null }),
    place({ id: 'near', services: [BASICS], at: north(10) }),
    place({ id: 'far', services: [BASICS], at: north(60) }),
  ];
  assert.deepEqual(ids(places, seeks(BASICS)), ['near', 'unknown', 'far']);
  assert.deepEqual(ids(places, { ...seeks(BASICS), from: null }), ['far', 'near', 'unknown']);
  assert.deepEqual(
    rank(places, wish(seeks(BASICS))).map(({ km }) => km && Math.round(km)),
    [10, null, 60],
  );
});

test('open now, then soon, tells apart what is alike within a kilometre, and nothing else', () => {
  const places = [
    place({ id: 'a-closed', services: [BASICS], hours: [2000, 2100] }),
    place({ id: 'b-soon', services: [BASICS], hours: [MONDAY_10 + 60, 900] }),
    place({ id: 'c-open', services: [BASICS], hours: [540, 720], at: north(0.4) }),
    place({ id: 'd-open', services: [BASICS], hours: [540, 720], at: north(3) }),
  ];
  assert.deepEqual(ids(places, seeks(BASICS)), ['c-open', 'b-soon', 'a-closed', 'd-open']);
});

test('twenty places, unless told', () => {
  const places = Array.from({ length: 30 }, (_, i) => place({ id: `p${i}`, services: [BASICS] }));
  assert.equal(ids(places, seeks(BASICS)).length, 20);
  assert.equal(ids(places, { ...seeks(BASICS), most: 3 }).length, 3);
});

test('the few that are asked for are the first of all, also among places that hardly differ', () => {
  const places = Array.from({ length: 60 }, (_, i) =>
    place({
      id: `p${i}`,
      services: [BASICS],
      at: north(((i * 37) % 60) / 10),
      hours: i % 3 === 0 ? [540, 720] : null,
    }),
  );
  const all = ids(places, { ...seeks(BASICS), most: 60 });
  for (const most of [1, 2, 5, 20])
    assert.deepEqual(ids(places, { ...seeks(BASICS), most }), all.slice(0, most));
});

test('the strongest reasons are told, three at most', () => {
  const told = (places: Place[], ask: Partial<Wish>) => rank(places, wish(ask))[0]?.reasons;
  const other = place({ id: 'z', services: [PROCEDURE, BASICS], reception: ['Illettrisme'], at: north(90) });
  const centre = place({
    id: 'centre',
    services: [PROCEDURE, BASICS],
    reception: ['Illettrisme'],
    cost: ['Gratuit'],
    programmes: ['Aidants Connect'],
    help: ['Accompagnement individuel'],
  });
  assert.deepEqual(
    told([centre, other], { ...seeks(PROCEDURE), context: { support: ['francais-simple'] } }),
    [
      { code: 'service', service: PROCEDURE },
      { code: 'reception', reception: 'Illettrisme' },
      { code: 'individual' },
    ],
  );
  assert.deepEqual(
    told([centre], { ...seeks(PROCEDURE), context: { support: ['francais-simple'] } })?.slice(0, 2),
    [
      { code: 'only-here', service: PROCEDURE },
      { code: 'only-reception', reception: 'Illettrisme' },
    ],
  );
  const one = place({ id: 'one', services: [SAFETY], cost: ['Gratuit'] });
  const two = place({ id: 'two', services: [SAFETY], at: north(8) });
  assert.deepEqual(told([one, two], seeks(SAFETY)), [
    { code: 'service', service: SAFETY },
    { code: 'free' },
    { code: 'nearest' },
  ]);
  const families = { ...one, publics: ['Familles et/ou enfants'] };
  assert.deepEqual(told([families, two], { ...seeks(SAFETY), context: { reasons: ['famille'] } }), [
    { code: 'service', service: SAFETY },
    { code: 'public', public: 'Familles et/ou enfants' },
    { code: 'free' },
  ]);
  assert.deepEqual(told([{ ...centre, id: 'x' }, other], seeks(BASICS, PROCEDURE)), [
    { code: 'service', service: BASICS },
    { code: 'free' },
    { code: 'every-need' },
  ]);
});

test('a place that receives nobody is never first where another fits', () => {
  fc.assert(
    fc.property(anyPlaces, anyWish, (places, asked) => {
      const ranked = rank(places, asked);
      const receives = ({ place: one }: { place: Place }) => !one.access.includes(REMOTE);
      const lastOpen = ranked.findLastIndex(receives);
      return ranked.every((one, i) => receives(one) || i > lastOpen);
    }),
  );
});

test('moving a place away never improves its rank', () => {
  fc.assert(
    fc.property(
      anyPlaces,
      anyWish,
      fc.nat(),
      fc.integer({ min: 1, max: 400 }),
      (places, asked, pick, far) => {
        fc.pre(places.length > 0 && asked.from !== null);
        const moved = places[pick % places.length]!;
        fc.pre(moved.at !== null);
        const [latitude, longitude] = asked.from!;
        // Away from where the person lives, on the same line.
        const away = (axis: number, at: number) => at + ((at - axis || 0.01) * far) / 100;
        const at = [away(latitude, moved.at![0]), away(longitude, moved.at![1])] as const;
        const rankOf = (list: Place[]) => {
          const found = rank(list, { ...asked, filters: [] }).findIndex((one) => one.place.id === moved.id);
          return found === -1 ? Infinity : found;
        };
        return rankOf(places.map((one) => (one === moved ? { ...one, at } : one))) >= rankOf(places);
      },
    ),
  );
});

test('filters only remove', () => {
  fc.assert(
    fc.property(anyPlaces, anyWish, (places, asked) => {
      const found = (filters: Wish['filters'] & object) =>
        rank(places, { ...asked, filters }).map((one) => one.place.id);
      const all = found([]);
      const some = found(asked.filters!);
      assert.deepEqual(
        all.filter((id) => some.includes(id)),
        some,
      );
    }),
  );
});

test('the order of the file changes nothing, nor does ranking twice; places and wish stay as they were', () => {
  fc.assert(
    fc.property(anyPlaces, anyWish, fc.infiniteStream(fc.nat()), (places, asked, dice) => {
      const shuffled = places
        .map((one) => ({ one, by: dice.next().value as number }))
        .sort((one, other) => one.by - other.by)
        .map(({ one }) => one);
      const before = structuredClone({ places, asked });
      const ranked = rank(places, asked);
      assert.deepEqual(rank(shuffled, asked), ranked);
      assert.deepEqual({ places, asked }, before);
      // The first few are the same however few are asked for.
      assert.deepEqual(
        rank(shuffled, { ...asked, most: 3 }).map((one) => one.place.id),
        ranked.slice(0, 3).map((one) => one.place.id),
      );
    }),
  );
});

test('each filter keeps the places whose file says so, and no others', () => {
  const keeps: Record<(typeof FILTERS)[number]['id'], Partial<Place>> = {
    'near-5': { at: north(4) },
    'near-15': { at: north(14) },
    'near-30': { at: north(29) },
    free: { cost: ['Gratuit', 'Payant'] },
    open: { hours: [540, 720] },
    individual: { help: ['Accompagnement individuel'] },
    workshop: { help: ['Dans un atelier collectif'] },
    distance: { help: ['À distance'] },
    reading: { reception: ['Illettrisme'] },
    languages: { reception: ['Langues étrangères (anglais)'] },
    sight: { reception: ['Déficience visuelle'] },
    hearing: { reception: ['Surdité'] },
    moving: { reception: ['Handicaps moteurs'] },
    mental: { reception: ['Handicaps mentaux'] },
  };
  const silent = place({ id: 'silent', services: [BASICS], at: null });
  for (const { id } of FILTERS) {
    const yes = place({ id: 'yes', services: [BASICS], at: north(200), ...keeps[id] });
    assert.deepEqual(ids([silent, yes], { ...seeks(BASICS), filters: [id] }), ['yes'], id);
  }
  const near: Partial<Wish> = { ...seeks(BASICS), filters: ['near-5'] };
  assert.deepEqual(ids([silent], { ...near, from: null }), ['silent'], 'near nobody knows what');
  const telephone = place({ id: 'telephone', services: [BASICS], access: [REMOTE] });
  assert.deepEqual(ids([telephone], near), [], 'a telephone is near nobody');
  assert.deepEqual(
    ids([place({ id: 'some', services: [BASICS], cost: ['Gratuit sous condition'] })], {
      ...seeks(BASICS),
      filters: ['free'],
    }),
    [],
  );
});
