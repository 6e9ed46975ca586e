import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PhoneAction } from '../src/phone/actions.ts';
import { isOnline, listed, missed, used } from '../src/phone/facts.ts';
import { phone } from '../src/phone/phone.ts';
import type { PhoneWorld } from '../src/phone/world.ts';

const GIVEN = {
  networks: [
    { id: 'maison', name: 'Box', key: 'tilleul48' },
    { id: 'cafe', name: 'Cafe', locked: false },
  ],
  people: [
    { id: 'awa', name: 'Awa', number: '06 39 98 10 21' },
    { id: 'moussa', name: 'Moussa', number: '06 39 98 10 48' },
    { id: 'colis', name: 'COLIS', saved: false },
  ],
  threads: [
    { id: 'moussa', lines: [{ text: 'Merci !' }] },
    {
      id: 'awa',
      read: false,
      lines: [{ text: 'Tu viens ?' }, { text: 'Alors ?', waiting: true }],
      suggestions: ['Oui', 'Non'],
    },
    { id: 'colis', lines: [{ text: 'Payez.', link: { label: 'colis.com', to: 'page/colis' } }] },
  ],
  calls: [
    { id: 'k1', who: 'awa', kind: 'missed' },
    { id: 'k2', who: 'moussa', kind: 'in' },
  ],
  photos: [
    { id: 'chat', name: 'Le chat', picture: 'cat' },
    { id: 'velo', name: 'Vélo', picture: 'bicycle' },
  ],
  films: [{ id: 'noces', name: 'Noces', size: 6.5 }],
  apps: [{ id: 'bus', name: 'Bus', icon: 'bus', online: true, location: 'always' }],
  pages: [
    {
      id: 'journal',
      address: 'journal.fr',
      title: 'Journal',
      favourite: true,
      links: [{ label: 'Suite', to: 'page/colis' }],
    },
    { id: 'colis', address: 'colis.com', title: 'Colis' },
  ],
};

const ALERT = { title: 'Infecté !', text: 'Vite.', yes: 'Réparer', to: 'page/colis' };

const go = (to: string): PhoneAction => ({ type: 'go', to });

/** A phone with things in it, and what one test changes. */
function aPhone(given: object = {}): PhoneWorld {
  const world = phone.begin({ ...GIVEN, ...given });
  assert.deepEqual(phone.schema.safeParse(world).error?.issues, undefined);
  return world;
}

/** The phone after these, each of which must have changed something. */
function after(world: PhoneWorld, ...actions: PhoneAction[]): PhoneWorld {
  return actions.reduce((now, action) => {
    const next = phone.reduce(now, action);
    assert.notEqual(next, now, `${JSON.stringify(action)} changed nothing at ${now.at}`);
    return next;
  }, world);
}

/** Nothing comes of this. */
function refused(world: PhoneWorld, action: PhoneAction): void {
  assert.equal(phone.reduce(world, action), world, JSON.stringify(action));
}

function threadOf(world: PhoneWorld, id: string) {
  return world.threads.find((thread) => thread.id === id)!;
}

const moves = (world: PhoneWorld) => phone.moves(world, []).map((move) => JSON.stringify(move));
const offersGo = (world: PhoneWorld, to: string) => moves(world).includes(JSON.stringify(go(to)));

describe('finding one’s way', () => {
  test('Back leads where one came from, as far as the home screen', () => {
    let world = after(aPhone(), go('messages'), go('thread/awa'), { type: 'back' });
    assert.equal(world.at, 'messages');
    world = after(world, { type: 'back' });
    assert.equal(world.at, 'home');
    refused(world, { type: 'back' });
  });

  test('Home leads home from anywhere, and Back then leads nowhere', () => {
    const world = after(aPhone(), go('settings'), go('wifi'), { type: 'home' });
    assert.deepEqual([world.at, world.trail], ['home', []]);
    refused(world, { type: 'home' });
  });

  test('a screen passed on the way is come back to', () => {
    const world = after(aPhone(), go('phone'), go('contacts'), go('voicemail'), go('phone'), {
      type: 'back',
    });
    assert.equal(world.at, 'home');
  });

  test('one cannot go where no control leads', () => {
    refused(aPhone(), go('thread/awa'));
    refused(aPhone(), go('constructor'));
    refused(aPhone(), { type: 'go', to: 'settings', extra: 'x' } as PhoneAction);
  });

  test('a screen about something that is not there still has its ways out', () => {
    for (const at of [
      'thread/x',
      'app/x',
      'page/x',
      'film/x',
      'photo/x',
      'person/x',
      'network/x',
      'permits/x',
    ])
      assert.deepEqual(moves(aPhone({ at })), ['{"type":"back"}', '{"type":"home"}'], at);
  });
});

describe('a phone as it is given', () => {
  test('everybody has a conversation, and only those with words in them are listed', () => {
    const world = aPhone({ threads: [] });
    assert.deepEqual(
      world.threads.map(({ id }) => id),
      ['awa', 'moussa', 'colis'],
    );
    assert.deepEqual(listed(world), []);
  });

  test('a call that comes in is on screen at once', () => {
    assert.equal(aPhone({ call: { who: 'awa', state: 'ringing' } }).at, 'calling');
  });

  test('a screen that no phone has, or a list that is none, is refused', () => {
    for (const given of [{ at: 'toString' }, { at: '' }, { people: 'Awa' }, { volume: 11 }])
      assert.equal(phone.schema.safeParse(phone.begin({ ...GIVEN, ...given })).success, false);
  });
});

describe('settings', () => {
  const key = (value: string): PhoneAction => ({ type: 'key', value });

  test('a wrong key is refused in words, and another letter takes them away', () => {
    const wrong = after(aPhone(), go('settings'), go('wifi'), go('network/maison'), key('tilleul'), {
      type: 'join',
    });
    assert.deepEqual([wrong.network, wrong.news, wrong.at], ['', 'wrong-key', 'network/maison']);
    assert.equal(after(wrong, key('tilleul4')).news, '');
  });

  test('the right key joins, spaces around aside, and is remembered when wi-fi comes back', () => {
    const on = after(aPhone(), go('settings'), go('wifi'), go('network/maison'), key(' tilleul48 '), {
      type: 'join',
    });
    assert.deepEqual([on.network, on.at], ['maison', 'wifi']);
    const off = after(on, { type: 'switch', what: 'wifi' });
    assert.deepEqual([off.network, offersGo(off, 'network/maison')], ['', false]);
    assert.equal(after(off, { type: 'switch', what: 'wifi' }).network, 'maison');
  });

  test('what was typed for one network is not kept for the next', () => {
    const world = after(aPhone(), go('settings'), go('wifi'), go('network/maison'), key('abc'), {
      type: 'back',
    });
    assert.equal(after(world, go('network/maison')).key, '');
  });

  test('a network without a key is joined at once', () => {
    const world = after(aPhone(), go('settings'), go('wifi'), go('network/cafe'));
    refused(world, key('abc'));
    assert.equal(after(world, { type: 'join' }).network, 'cafe');
  });

  test('plane mode cuts off wi-fi, calls and messages', () => {
    const networks = [{ ...GIVEN.networks[0], known: true }];
    const world = after(aPhone({ networks, network: 'maison' }), go('settings'), {
      type: 'switch',
      what: 'plane',
    });
    assert.deepEqual([world.wifi, world.network, isOnline(world)], [false, '', false]);
    const called = after(world, { type: 'home' }, go('phone'), { type: 'call', who: 'awa' });
    assert.deepEqual([called.call, called.news], [null, 'no-signal']);
  });

  test('out of plane mode wi-fi is back, and what was waiting arrives unread, on top and announced', () => {
    const networks = [{ ...GIVEN.networks[0], known: true }];
    const world = after(aPhone({ networks, plane: true, wifi: false }), go('settings'), {
      type: 'switch',
      what: 'plane',
    });
    assert.deepEqual([world.network, world.banner, world.news], ['maison', 'awa', 'arrived']);
    assert.deepEqual(listed(world).map(({ id, read }) => [id, read])[0], ['awa', false]);
    const read = after(world, go('thread/awa'));
    assert.deepEqual([read.banner, threadOf(read, 'awa').read], ['', true]);
  });

  test('the volume is what a slider can give', () => {
    const world = after(aPhone(), go('settings'), go('sound'), { type: 'volume', value: '0' });
    assert.equal(world.volume, 0);
    for (const value of ['11', '-1', 'bonjour', '0']) refused(world, { type: 'volume', value });
  });

  test('choosing what already holds changes nothing', () => {
    refused(after(aPhone(), go('settings'), go('display')), { type: 'size', size: 'normal' });
    const permits = after(aPhone(), go('settings'), go('apps'), go('permits/bus'));
    refused(permits, { type: 'location', allow: 'always' });
    assert.equal(after(permits, { type: 'location', allow: 'never' }).apps[0]?.location, 'never');
  });

  test('people are allowed one by one, and taken back', () => {
    const awa: PhoneAction = { type: 'allow', who: 'awa' };
    const world = after(aPhone(), go('settings'), go('dnd'), go('allowed'), awa, {
      type: 'allow',
      who: 'moussa',
    });
    assert.deepEqual(world.allowed, ['awa', 'moussa']);
    assert.deepEqual(after(world, awa).allowed, ['moussa']);
    refused(world, { type: 'allow', who: 'colis' });
  });

  test('off wi-fi an application has the Internet as long as it may use mobile data', () => {
    const world = after(aPhone(), go('settings'), go('apps'), go('permits/bus'), { type: 'use-data' });
    assert.deepEqual([isOnline(world, world.apps[0]), isOnline(world)], [false, true]);
    assert.equal(isOnline({ ...world, network: 'maison' }, world.apps[0]), true);
  });

  test('the update is made once', () => {
    const world = after(aPhone({ update: 'ready' }), go('settings'), go('update'), { type: 'install' });
    assert.equal(world.update, 'done');
    refused(world, { type: 'install' });
  });
});

describe('messages', () => {
  const atAwa = () => after(aPhone(), go('messages'), go('thread/awa'));

  test('a conversation that is opened is read', () => {
    assert.equal(threadOf(atAwa(), 'awa').read, true);
  });

  test('an empty message is refused in words', () => {
    const world = after(atAwa(), { type: 'write', value: '  ' }, { type: 'send' });
    assert.deepEqual([world.news, threadOf(world, 'awa').lines.length], ['empty-message', 2]);
  });

  test('what is sent stands last, and nothing of it is left to send', () => {
    const { lines, draft, suggestions } = threadOf(
      after(atAwa(), { type: 'write', value: 'Oui !' }, { type: 'send' }),
      'awa',
    );
    assert.deepEqual([lines.at(-1)?.text, lines.at(-1)?.mine, draft, suggestions], ['Oui !', true, '', []]);
  });

  test('an answer that the phone offers goes at a touch; one that it does not, does not', () => {
    const sent = after(atAwa(), { type: 'suggest', text: 'Oui' });
    assert.equal(threadOf(sent, 'awa').lines.at(-1)?.text, 'Oui');
    refused(atAwa(), { type: 'suggest', text: 'Peut-être' });
  });

  test('a photo that is shared waits in the conversation until it is sent', () => {
    const shared = after(aPhone(), go('photos'), go('photo/chat'), go('share/chat'), {
      type: 'share',
      who: 'awa',
    });
    assert.deepEqual([shared.at, threadOf(shared, 'awa').photo], ['thread/awa', 'chat']);
    const { lines, photo } = threadOf(after(shared, { type: 'send' }), 'awa');
    assert.deepEqual([lines.at(-1)?.photo, photo], ['chat', '']);
  });

  test('a photo can be joined from the conversation, and taken away again', () => {
    const joined = after(atAwa(), go('attach/awa'), { type: 'attach', photo: 'velo' });
    assert.deepEqual([joined.at, threadOf(joined, 'awa').photo], ['thread/awa', 'velo']);
    assert.equal(threadOf(after(joined, { type: 'detach' }), 'awa').photo, '');
  });

  test('a sender that is blocked leaves the list, and can be had back', () => {
    const world = after(aPhone(), go('messages'), go('thread/colis'), { type: 'block' });
    assert.deepEqual([world.at, offersGo(world, 'thread/colis')], ['messages', false]);
    const back = after(world, { type: 'undo' });
    assert.deepEqual([back.at, listed(back).length], ['thread/colis', 3]);
  });

  test('after a conversation is deleted, the next message begins a new one', () => {
    const world = after(atAwa(), { type: 'delete' });
    assert.equal(
      listed(world).some(({ id }) => id === 'awa'),
      false,
    );
    const anew = after(
      world,
      { type: 'home' },
      go('phone'),
      go('contacts'),
      go('person/awa'),
      go('thread/awa'),
      { type: 'write', value: 'Bonjour' },
      { type: 'send' },
    );
    assert.deepEqual(
      threadOf(anew, 'awa').lines.map(({ text }) => text),
      ['Bonjour'],
    );
  });

  test('a sender without a number cannot be called', () => {
    refused(after(aPhone(), go('messages'), go('thread/colis')), { type: 'call', who: 'colis' });
  });
});

describe('calls', () => {
  const ringing = () => aPhone({ call: { who: 'awa', state: 'ringing' }, ready: ['Je rappelle.'] });

  test('a call is noted on top, and hanging up leads back where one was', () => {
    const world = after(aPhone(), go('phone'), { type: 'call', who: 'awa' }, { type: 'hang-up' });
    assert.deepEqual([world.at, world.call, world.calls[0]?.kind], ['phone', null, 'out']);
  });

  test('a missed call counts until one has spoken to that person', () => {
    assert.equal(missed(aPhone()).length, 1);
    assert.equal(missed(after(aPhone(), go('phone'), { type: 'call', who: 'moussa' })).length, 1);
    assert.equal(missed(after(aPhone(), go('phone'), { type: 'call', who: 'awa' })).length, 0);
  });

  test('a call is answered, or refused', () => {
    assert.equal(after(ringing(), { type: 'answer' }).call?.state, 'talking');
    const world = after(ringing(), { type: 'refuse' });
    assert.deepEqual([world.at, world.call, world.calls[0]?.kind], ['home', null, 'refused']);
  });

  test('it can be refused with a message', () => {
    const world = after(ringing(), go('decline'), { type: 'decline', text: 'Je rappelle.' });
    assert.deepEqual([world.at, world.call, world.news], ['home', null, 'sent']);
    assert.equal(threadOf(world, 'awa').lines.at(-1)?.text, 'Je rappelle.');
  });

  test('it goes on behind the home screen, and can be come back to', () => {
    const world = after(ringing(), { type: 'home' });
    assert.equal(offersGo(world, 'calling'), true);
    assert.equal(after(world, go('calling'), { type: 'answer' }, { type: 'hang-up' }).at, 'home');
  });
});

describe('what is kept', () => {
  test('a film that is deleted frees its room, and can be had back', () => {
    const world = after(aPhone(), go('settings'), go('storage'), go('film/noces'), { type: 'delete' });
    assert.deepEqual([world.at, used(world)], ['storage', 31]);
    const back = after(world, { type: 'undo' });
    assert.deepEqual([back.at, used(back)], ['film/noces', 37.5]);
  });

  test('it can be had back only until something else is done', () => {
    const world = after(aPhone(), go('photos'), go('photo/chat'), { type: 'delete' }, { type: 'home' });
    refused(world, { type: 'undo' });
    assert.equal(offersGo(after(world, go('photos')), 'photo/chat'), false);
  });

  test('a photo that is had back does not unblock anybody', () => {
    const people = [{ id: 'chat', name: 'Chat', blocked: true }];
    const world = after(
      aPhone({ people, threads: [] }),
      go('photos'),
      go('photo/chat'),
      { type: 'delete' },
      { type: 'undo' },
    );
    assert.equal(world.people[0]?.blocked, true);
  });
});

describe('the browser', () => {
  const alarmed = () =>
    aPhone({ at: 'page/journal', pages: [{ ...GIVEN.pages[0], alert: ALERT }, GIVEN.pages[1]] });

  test('a window over a page keeps its links out of reach until it is closed', () => {
    const world = aPhone({
      at: 'page/journal',
      pages: [{ ...GIVEN.pages[0], links: [{ label: 'Suite', to: 'web' }], alert: ALERT }],
    });
    refused(world, go('web'));
    assert.equal(offersGo(after(world, { type: 'close-alert' }), 'web'), true);
  });

  test('it closes with the page, and leaves the phone as it was', () => {
    const world = after(alarmed(), { type: 'close-tab' });
    assert.equal(world.at, 'web');
    assert.equal(after(world, go('page/journal')).pages[0]?.alert, null);
  });

  test('its button leads where the page wants', () => {
    assert.equal(after(alarmed(), go('page/colis')).at, 'page/colis');
  });

  test('off line a page offers no links', () => {
    refused(aPhone({ at: 'page/journal', data: false }), go('page/colis'));
  });
});
