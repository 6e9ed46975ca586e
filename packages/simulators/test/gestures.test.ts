import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { taskProblems } from '../src/check/index.ts';
import { act, begin, outcome, type Play } from '../src/index.ts';
import type { GesturesAction } from '../src/gestures/actions.ts';
import { gestures } from '../src/gestures/gestures.ts';
import { warmUp } from '../src/gestures/view/warm-up.ts';
import type { DeskWorld, GesturesWorld, MapWorld, ReelWorld, SheetWorld } from '../src/gestures/world.ts';
import type { Simulator } from '../src/simulator.ts';
import { inWords, tasks } from './abc.ts';

const SEED = 20_261_122;

const after = <W extends GesturesWorld>(world: W, ...actions: GesturesAction[]): W =>
  actions.reduce<GesturesWorld>((now, action) => gestures.reduce(now, action), world) as W;

const worldOf = <W extends GesturesWorld>(given: Record<string, unknown>): W => gestures.begin(given) as W;

const offers = (world: GesturesWorld, action: GesturesAction) =>
  gestures.moves(world, ['mot']).some((move) => JSON.stringify(move) === JSON.stringify(action));

describe('a form', () => {
  const form = worldOf<SheetWorld>({
    kind: 'sheet',
    fields: [{ id: 'name' }, { id: 'mail', kind: 'mail' }],
    send: 'Valider',
  });
  const write = (field: string, value: string): GesturesAction => ({ type: 'write', field, value });
  const filled = after(form, write('name', 'Awa'), write('mail', 'awa@mail.fr'));

  test('keeps what is typed, to the letter', () => {
    assert.equal(after(form, write('name', ' L’été ')).fields[0]!.value, ' L’été ');
  });

  test('is sent once it is filled', () => {
    const sent = after(filled, { type: 'send' });
    assert.equal(sent.sent, true);
    assert.equal(sent.news, 'sent');
  });

  test('names the first field that is empty, and sends nothing', () => {
    const { sent, refused, news } = after(form, write('mail', 'a@b.fr'), { type: 'send' });
    assert.deepEqual({ sent, refused, news }, { sent: false, refused: 'name', news: 'empty' });
  });

  for (const address of ['awa', 'awa@mail', '@mail.fr', 'awa @mail.fr', 'awa@mail.'])
    test(`refuses ${address} for an address`, () => {
      const { sent, refused, news } = after(filled, write('mail', address), { type: 'send' });
      assert.deepEqual({ sent, refused, news }, { sent: false, refused: 'mail', news: 'no-address' });
    });

  test('takes an address in capitals for the same', () => {
    assert.equal(
      after(filled, write('mail', ' Awa@Mail.FR '), { type: 'send' }).fields[1]!.value,
      'awa@mail.fr',
    );
  });

  test('forgets the refusal as soon as one types there', () => {
    const refused = after(form, { type: 'send' });
    assert.equal(after(refused, write('mail', 'a')).refused, 'name');
    assert.equal(after(refused, write('name', 'A')).refused, '');
  });

  test('once sent can only be taken up again', () => {
    const sent = after(filled, { type: 'send' });
    assert.deepEqual(gestures.moves(sent, ['mot']), [{ type: 'edit' }]);
    assert.equal(after(sent, write('name', 'Rosa')), sent);
    assert.equal(after(sent, { type: 'send' }), sent);
    assert.equal(after(sent, { type: 'edit' }).sent, false);
  });

  test('without a word for its button is never sent', () => {
    const bare = { ...filled, send: '' };
    assert.equal(after(bare, { type: 'send' }), bare);
    assert.equal(offers(bare, { type: 'send' }), false);
  });

  test('has no other fields than its own', () => {
    assert.equal(after(form, write('constructor', 'x')), form);
  });
});

describe('a text in an editor', () => {
  const page = worldOf<SheetWorld>({
    kind: 'sheet',
    look: 'page',
    fields: [{ id: 'text', value: 'abc' }],
    send: 'Garder',
  });

  test('stays open once it is saved, and is not saved any more once it is changed', () => {
    const saved = after(page, { type: 'send' });
    assert.equal(saved.sent, true);
    assert.equal(offers(saved, { type: 'write', field: 'text', value: 'mot' }), true);
    assert.equal(offers(saved, { type: 'edit' }), false);
    assert.equal(after(saved, { type: 'write', field: 'text', value: 'abcd' }).sent, false);
  });
});

describe('a desk', () => {
  const desk = worldOf<DeskWorld>({
    kind: 'desk',
    icons: [
      { id: 'papers', name: 'Papiers', sort: 'folder' },
      { id: 'photos', name: 'Photos', sort: 'folder' },
      { id: 'letter', name: 'Lettre', sort: 'letter' },
      { id: 'lease', name: 'Bail', sort: 'letter', place: 'papers' },
      { id: 'bin', name: 'Corbeille', sort: 'bin' },
    ],
  });
  const placeOf = ({ icons }: DeskWorld, id: string) => icons.find((icon) => icon.id === id)!.place;
  const drag = (icon: string, onto: string): GesturesAction => ({ type: 'drag', icon, onto });
  const open = (icon: string): GesturesAction => ({ type: 'double-click', icon });

  test('one click chooses, and opens nothing', () => {
    const { picked, open: window } = after(desk, { type: 'point', icon: 'photos' });
    assert.deepEqual({ picked, window }, { picked: 'photos', window: '' });
  });

  test('a double click opens; closing comes back to where it was', () => {
    const inside = after(desk, open('papers'), open('lease'));
    assert.equal(inside.open, 'lease');
    const back = after(inside, { type: 'close' });
    assert.equal(back.open, 'papers');
    assert.equal(after(back, { type: 'close' }).open, '');
  });

  test('what lies in a folder is out of reach until it is open', () => {
    assert.equal(after(desk, open('lease')), desk);
    assert.equal(after(desk, drag('lease', 'bin')), desk);
  });

  test('a letter can be put in any folder, and into the bin', () => {
    for (const onto of ['papers', 'photos', 'bin'])
      assert.equal(placeOf(after(desk, drag('letter', onto)), 'letter'), onto);
  });

  test('nothing goes into a letter, into itself or into what is not there; the bin goes nowhere', () => {
    for (const action of [
      drag('papers', 'letter'),
      drag('papers', 'papers'),
      drag('letter', 'nowhere'),
      drag('letter', 'desk'),
      drag('bin', 'papers'),
    ])
      assert.equal(after(desk, action), desk);
  });

  test('from a folder one drags back onto the desk', () => {
    assert.equal(placeOf(after(desk, open('papers'), drag('lease', 'desk')), 'lease'), '');
  });

  test('from a folder in a folder one drags to the outer one', () => {
    const nested = after(desk, drag('papers', 'photos'), open('photos'), open('papers'));
    assert.equal(placeOf(after(nested, drag('lease', 'photos')), 'lease'), 'photos');
  });

  test('the last move can be undone, once', () => {
    const moved = after(desk, drag('letter', 'bin'));
    const undone = after(moved, { type: 'undo' });
    assert.equal(placeOf(undone, 'letter'), '');
    assert.equal(after(undone, { type: 'undo' }), undone);
    assert.equal(offers(undone, { type: 'undo' }), false);
  });
});

describe('a long page', () => {
  const page = worldOf<ReelWorld>({
    kind: 'reel',
    parts: [{ id: 'a', text: '…' }],
    read: 'Lu',
    later: 'Plus tard',
  });
  const read: GesturesAction = { type: 'answer', as: 'read' };

  test('its button is pressed at the end, not before', () => {
    for (const to of ['top', 'middle'] as const) {
      const before = after(page, { type: 'scroll', to });
      assert.equal(offers(before, read), false);
      assert.equal(after(before, read), before);
    }
    const end = after(page, { type: 'scroll', to: 'end' });
    assert.equal(offers(end, read), true);
    assert.equal(after(end, read).answer, 'read');
  });

  test('one scrolls back up too, and the button is gone', () => {
    const up = after(page, { type: 'scroll', to: 'end' }, { type: 'scroll', to: 'middle' });
    assert.equal(offers(up, read), false);
  });

  test('it can be put off from anywhere, and opens again at its top', () => {
    const later = after(page, { type: 'scroll', to: 'middle' }, { type: 'answer', as: 'later' });
    assert.equal(later.answer, 'later');
    assert.deepEqual(gestures.moves(later, []), [{ type: 'reopen' }]);
    assert.equal(after(later, { type: 'reopen' }).at, 'top');
  });

  test('a page without buttons offers none', () => {
    const bare = { ...page, read: '', later: '', at: 'end' as const };
    assert.equal(after(bare, read), bare);
    assert.equal(after(bare, { type: 'answer', as: 'later' }), bare);
  });
});

describe('photos', () => {
  const photo = (id: string) => ({ id, name: id, picture: 'lake' });
  const album = worldOf<GesturesWorld & { at: string }>({
    kind: 'album',
    photos: ['a', 'b', 'c'].map(photo),
  });
  const swipe = (to: 'next' | 'previous'): GesturesAction => ({ type: 'swipe', to });

  test('the first is on screen at the start', () => assert.equal(album.at, 'a'));

  test('swiping goes from one to the next and back', () => {
    assert.equal(after(album, swipe('next'), swipe('next'), swipe('previous')).at, 'b');
  });

  test('there is nothing before the first, and nothing after the last', () => {
    assert.equal(offers(album, swipe('previous')), false);
    assert.equal(after(album, swipe('previous')), album);
    const last = after(album, swipe('next'), swipe('next'));
    assert.equal(offers(last, swipe('next')), false);
    assert.equal(after(last, swipe('next')), last);
  });

  test('a heart goes to the photo on screen, and away again', () => {
    const loved = after(album, swipe('next'), { type: 'love' }) as unknown as {
      photos: { loved: boolean }[];
    };
    assert.deepEqual(
      loved.photos.map((one) => one.loved),
      [false, true, false],
    );
    const not = after(loved as unknown as GesturesWorld, { type: 'love' }) as unknown as typeof loved;
    assert.ok(not.photos.every((one) => !one.loved));
  });
});

describe('a timetable', () => {
  const map = worldOf<MapWorld>({
    kind: 'map',
    rows: [
      { id: 'r1', cells: ['6:10'] },
      { id: 'r2', cells: ['20:40'] },
    ],
  });
  const pinch = (to: string): GesturesAction => ({ type: 'pinch', to });
  const tap: GesturesAction = { type: 'tap', row: 'r2' };

  test('its rows answer once they are large enough, and no longer once they are small again', () => {
    assert.equal(offers(map, tap), false);
    assert.equal(after(map, tap), map);
    assert.equal(offers(after(map, pinch('2.5')), tap), false);
    const large = after(map, pinch('3'));
    assert.equal(after(large, tap).tapped, 'r2');
    assert.equal(offers(after(large, pinch('1')), tap), false);
  });

  test('is enlarged to the sizes it has, and no further', () => {
    for (const to of ['0', '1', '3.2', '6', 'Infinity', '3.0']) assert.equal(after(map, pinch(to)), map);
  });
});

describe('a world from a stranger', () => {
  for (const kind of ['sheet', 'desk', 'reel', 'album', 'map', 'lamp', 'constructor', 7])
    test(`of the kind ${kind}: is refused, or is one; never a throw (seed ${SEED})`, () => {
      const fields = Object.keys(gestures.begin({ kind })).filter((field) => field !== 'kind');
      const given = fc.dictionary(fc.constantFrom(...fields), fc.anything({ maxDepth: 4 }));
      fc.assert(
        fc.property(given, (world) => {
          gestures.schema.safeParse(gestures.begin({ ...world, kind }));
        }),
        { seed: SEED, numRuns: 500 },
      );
    });

  test('of an unknown kind is refused; of none, it is something to fill in', () => {
    assert.equal(gestures.schema.safeParse(gestures.begin({ kind: 'constructor' })).success, false);
    assert.equal(gestures.begin({}).kind, 'sheet');
  });
});

describe('the warm-up', () => {
  for (const touch of [true, false])
    test(`${touch ? 'with a finger' : 'with a mouse'}: each exercise can be done, and says what to do`, () => {
      for (const { item, sentence, done } of warmUp(touch)) {
        assert.deepEqual(taskProblems(item, gestures as unknown as Simulator<unknown>, {}), [], item.id);
        assert.ok(sentence && done);
      }
    });

  test('a mouse is not told of a finger', () => {
    assert.ok(warmUp(false).every(({ sentence }) => !/doigt|[Tt]ouchez/.test(sentence)));
    assert.ok(warmUp(true).some(({ sentence }) => /doigt/.test(sentence)));
  });
});

describe('what counts as done', () => {
  const played = (id: string, actions: GesturesAction[]) => {
    const task = inWords(tasks.find((one) => one.id === id)!);
    const play = actions.reduce<Play<GesturesWorld>>(
      (now, one) => act(gestures, now, one),
      begin(gestures, task),
    );
    return outcome(task, play);
  };
  const send: GesturesAction = { type: 'send' };
  const say = (value: string): GesturesAction => ({ type: 'write', field: 'message', value });

  test('a first name without its capital is named, and is not the first name', () => {
    const small: GesturesAction = { type: 'write', field: 'prenom', value: 'aminata' };
    assert.deepEqual(played('d3-clavier-prenom', [small, send]), ['small-letter']);
  });

  test('a message sent as it was is named; sent again without the letters, it is done', () => {
    assert.deepEqual(played('d3-clavier-effacer', [send]), ['as-it-was']);
    assert.deepEqual(
      played('d3-clavier-effacer', [send, { type: 'edit' }, say('Rendez-vous à midi.'), send]),
      ['mended'],
    );
  });

  test('either apostrophe will do, with a full stop or without; an accent may not be left out', () => {
    for (const line of ["L'été à Orléans, ça me plaît", 'L’été à Orléans, ça me plaît.'])
      assert.deepEqual(played('d3-clavier-accents', [say(line), send]), ['written']);
    assert.deepEqual(played('d3-clavier-accents', [say("L'été a Orléans, ça me plaît"), send]), [
      'signs-left-out',
    ]);
  });

  test('a text mended and not saved, or saved and spoilt elsewhere, is not done', () => {
    const text = (value: string): GesturesAction => ({ type: 'write', field: 'texte', value });
    const mended = inWords(tasks.find(({ id }) => id === 'd3-clavier-corriger')!).path[0]!['value'] as string;
    assert.deepEqual(played('d3-clavier-corriger', [text(mended)]), []);
    assert.deepEqual(played('d3-clavier-corriger', [text(mended.replace('samedi', 'samdi')), send]), []);
  });

  test('having opened the folder counts, even where one looks at a photo next', () => {
    const open = (icon: string): GesturesAction => ({ type: 'double-click', icon });
    assert.deepEqual(played('d5-souris-double-clic', [open('photos'), open('lac')]), ['opened']);
  });

  test('a letter dropped in the wrong place is named, and may be put right', () => {
    const drag = (onto: string): GesturesAction => ({ type: 'drag', icon: 'lettre', onto });
    assert.deepEqual(played('d5-souris-glisser', [drag('corbeille')]), ['thrown-away']);
    assert.deepEqual(played('d5-souris-glisser', [drag('musique')]), ['elsewhere']);
    assert.deepEqual(played('d5-souris-glisser', [drag('musique'), { type: 'undo' }, drag('papiers')]), [
      'moved',
    ]);
  });

  test('the third photo is on screen at the end, not only passed by', () => {
    const next: GesturesAction = { type: 'swipe', to: 'next' };
    assert.deepEqual(played('d5-doigt-balayer', [next, next, next]), []);
  });
});
