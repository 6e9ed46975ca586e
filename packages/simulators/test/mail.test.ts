import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MailAction } from '../src/mail/actions.ts';
import { listed, shown } from '../src/mail/list.ts';
import { mail } from '../src/mail/mail.ts';
import { moves } from '../src/mail/moves.ts';
import { done, folderOf, open, refused, start } from './mail-box.ts';

describe('the box', () => {
  test('what a task leaves out is filled in, and makes a whole world', () => {
    assert.ok(mail.schema.safeParse(start).success);
    assert.equal(start.folder, 'inbox');
    assert.equal(start.mails[3]!.read, true, 'what one has sent is read');
  });

  test('what is no list of mails is left for the schema to refuse', () => {
    for (const mails of ['x', [null], [3], [[]]])
      assert.equal(mail.schema.safeParse(mail.begin({ mails })).success, mails === 'x');
  });

  test('a mail that is opened is read, and stays so', () => {
    const read = done(start, open('concert'), { type: 'close' });
    assert.equal(read.mails[0]!.read, true);
    assert.equal(read.open, '');
  });

  test('only what is on screen can be opened', () => {
    refused(start, open('promo'), open('nobody'));
    done(start, { type: 'folder', folder: 'junk' }, open('promo'));
  });

  test('the folder on screen leads nowhere, unless a search or another page hides its start', () => {
    refused(start, { type: 'folder', folder: 'inbox' });
    const searched = done(start, { type: 'search', value: 'carte' });
    assert.equal(done(searched, { type: 'folder', folder: 'inbox' }).search, '');
  });

  test('eight mails a page; the rest behind « Plus anciens »', () => {
    const many = mail.begin({
      mails: Array.from({ length: 11 }, (_, i) => ({
        id: `m${i}`,
        from: 'A',
        address: 'a@b.fr',
        subject: '',
        body: '',
        date: '',
      })),
    });
    refused(many, open('m8'), { type: 'newer' });
    const older = done(many, { type: 'older' });
    assert.deepEqual(
      shown(older).mails.map(({ id }) => id),
      ['m8', 'm9', 'm10'],
    );
    refused(older, { type: 'older' });
    const fewer = ['m8', 'm9', 'm10'].reduce((now, id) => done(now, open(id), { type: 'delete' }), older);
    assert.equal(shown(fewer).page, 0, 'a page that has emptied gives way to the one before');
  });
});

describe('searching', () => {
  const found = (value: string, from = start) =>
    listed(done(from, { type: 'search', value })).map(({ id }) => id);

  test('looks at sender, subject and body, accents and capitals aside', () => {
    assert.deepEqual(found('sonia'), ['concert']);
    assert.deepEqual(found('CARTE'), ['carte']);
    assert.deepEqual(found('16 H dimanche'), ['concert']);
    assert.deepEqual(found('dimanche carte'), []);
  });

  test('looks among sent mails too, and at whom they were for', () => {
    assert.deepEqual(found('merci'), ['merci']);
    assert.deepEqual(found('paul'), ['concert', 'merci']);
  });

  test('leaves out the junk, unless one is in it', () => {
    assert.deepEqual(found('ete'), []);
    assert.deepEqual(found('ete', done(start, { type: 'folder', folder: 'junk' })), ['promo']);
  });

  test('ends when it is cleared', () => {
    refused(start, { type: 'unsearch' });
    assert.equal(listed(done(start, { type: 'search', value: 'x' }, { type: 'unsearch' })).length, 2);
  });
});

describe('putting away', () => {
  test('junk and bin take a mail out of the list, and « Annuler » puts it back', () => {
    for (const [type, folder] of [
      ['junk', 'junk'],
      ['delete', 'bin'],
    ] as const) {
      const away = done(start, open('carte'), { type });
      assert.equal(folderOf(away, 'carte'), folder);
      assert.equal(away.open, '');
      const back = done(away, { type: 'undo' });
      assert.equal(folderOf(back, 'carte'), 'inbox');
      refused(back, { type: 'undo' });
    }
  });

  test('« Annuler » goes with the next thing done', () => {
    refused(done(start, open('carte'), { type: 'junk' }, open('concert')), { type: 'undo' });
  });

  test('what was junk or in the bin goes back where it belongs', () => {
    const junk = done(start, { type: 'folder', folder: 'junk' }, open('promo'));
    refused(junk, { type: 'junk' });
    assert.equal(folderOf(done(junk, { type: 'restore' }), 'promo'), 'inbox');
    const bin = done(
      start,
      { type: 'folder', folder: 'sent' },
      open('merci'),
      { type: 'delete' },
      { type: 'folder', folder: 'bin' },
      open('merci'),
    );
    refused(bin, { type: 'delete' });
    assert.equal(folderOf(done(bin, { type: 'restore' }), 'merci'), 'sent');
  });

  test('what is in the inbox cannot be put back there', () => {
    refused(done(start, open('carte')), { type: 'restore' });
  });
});

describe('reading', () => {
  const reading = done(start, open('concert'));

  test('the address behind the name shows on demand, for this mail only', () => {
    assert.equal(reading.details, false);
    const detailed = done(reading, { type: 'details' });
    assert.equal(done(detailed, { type: 'close' }, open('carte')).details, false);
  });

  test('a file is looked at, and kept once', () => {
    refused(reading, { type: 'view', file: 'cv' }, { type: 'save', file: 'cv' });
    const kept = done(reading, { type: 'view', file: 'affiche' }, { type: 'save', file: 'affiche' });
    assert.deepEqual(
      kept.device.map(({ id }) => id),
      ['affiche', 'cv'],
    );
    refused(kept, { type: 'save', file: 'affiche' });
    assert.equal(done(kept, { type: 'close' }).open, 'concert');
  });

  test('a link leads to its page, which asks until something is typed, then thanks', () => {
    const page = done(start, open('carte'), { type: 'follow' });
    const asked = done(page, { type: 'give' });
    assert.equal(asked.news, 'nothing-typed');
    assert.equal(asked.mails[1]!.link!.given, false);
    const given = done(asked, { type: 'type', value: '4970' }, { type: 'give' });
    assert.equal(given.mails[1]!.link!.given, true);
    refused(given, { type: 'type', value: '1' }, { type: 'give' });
  });

  test('one comes back from the page, and the mail remembers that it was left for it', () => {
    const back = done(
      start,
      open('carte'),
      { type: 'follow' },
      { type: 'type', value: '4' },
      { type: 'close' },
    );
    assert.equal(back.open, 'carte');
    assert.equal(back.typed, '');
    assert.equal(back.mails[1]!.link!.followed, true);
    assert.equal(back.mails[1]!.link!.given, false);
  });

  test('a mail without a link leads nowhere', () => refused(reading, { type: 'follow' }));
});

test('what is under another screen cannot be reached', () => {
  const everything: MailAction[] = [
    ...moves(start, ['x']),
    ...moves(done(start, open('carte')), ['x']).filter(({ type }) => type !== 'close'),
  ];
  refused(done(start, { type: 'compose' }), ...everything);
  const reading = done(start, open('concert'));
  refused(reading, ...moves(start, ['x']), { type: 'send' }, { type: 'choose' });
});

test('every move offered changes something, but the folder where one is and what is typed already', () => {
  const states = [
    start,
    done(start, { type: 'search', value: 'a' }),
    done(start, open('concert')),
    done(start, open('carte'), { type: 'follow' }),
    done(start, open('concert'), { type: 'view', file: 'affiche' }),
    done(start, open('concert'), { type: 'forward' }),
    done(start, { type: 'compose' }, { type: 'choose' }),
  ];
  for (const world of states)
    for (const action of moves(world, ['autre']))
      if (action.type !== 'folder' || action.folder !== world.folder) done(world, action);
});
