import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MailAction } from '../src/mail/actions.ts';
import { done, folderOf, open, PAUL, refused, SONIA, start, write } from './mail-box.ts';

describe('answering', () => {
  test('a reply goes to the sender alone', () => {
    const { draft } = done(start, open('concert'), { type: 'reply' });
    assert.deepEqual([draft!.to, draft!.subject, draft!.files], [SONIA, 'Re: Concert', []]);
  });

  test('a reply to all goes to each once', () => {
    assert.equal(done(start, open('concert'), { type: 'reply-all' }).draft!.to, `${SONIA}, ${PAUL}`);
  });

  test('a mail to one person alone has no reply to all, an own one no reply', () => {
    refused(done(start, open('carte')), { type: 'reply-all' });
    refused(done(start, { type: 'folder', folder: 'sent' }, open('merci')), { type: 'reply' });
  });

  test('a forwarded mail takes its files along, and waits for an address', () => {
    const { draft } = done(start, open('concert'), { type: 'forward' });
    assert.deepEqual([draft!.to, draft!.subject, draft!.files[0]!.id], ['', 'Fwd: Concert', 'affiche']);
  });

  test('« Re: » is not said twice', () => {
    const again = done(start, open('concert'), { type: 'reply' }, { type: 'send' });
    const renamed = { ...again, mails: [{ ...again.mails[1]!, subject: 'Re: Concert' }] };
    assert.equal(done(renamed, open('concert'), { type: 'reply' }).draft!.subject, 'Re: Concert');
  });
});

describe('writing', () => {
  const blank = done(start, { type: 'compose' });

  test('without an address, or with half of one, it does not leave', () => {
    for (const [field, value, news] of [
      ['to', ' ', 'no-address'],
      ['to', 'sonia', 'bad-address'],
      ['to', `${SONIA}, paul@`, 'bad-address'],
      ['cc', 'paul', 'bad-copy'],
    ] as const) {
      const tried = done(blank, ...(field === 'cc' ? [write('to', SONIA)] : []), write(field, value), {
        type: 'send',
      });
      assert.equal(tried.news, news);
      assert.equal(tried.sent.length, 0);
      assert.ok(tried.draft);
    }
  });

  test('what has left tells exactly who got it, in small letters, each once', () => {
    const { sent, draft } = done(
      blank,
      write('to', ` Sonia@Chorale.fr; ${PAUL},${SONIA}`),
      write('cc', PAUL),
      { type: 'send' },
    );
    assert.equal(draft, null);
    assert.deepEqual([sent[0]!.to, sent[0]!.cc, sent[0]!.written], [[SONIA, PAUL], [PAUL], false]);
    assert.equal(sent[0]!.readers, `${SONIA} ${PAUL} ${PAUL}`);
  });

  test('what has left is among the sent mails, and stays sent when its copy is deleted', () => {
    const left = done(start, open('concert'), { type: 'reply' }, write('body', 'Oui'), { type: 'send' });
    assert.equal(left.sent[0]!.written, true);
    const deleted = done(left, { type: 'folder', folder: 'sent' }, open('sent-1'), { type: 'delete' });
    assert.equal(folderOf(deleted, 'sent-1'), 'bin');
    assert.equal(deleted.sent.length, 1);
  });

  test('a file is attached once, and can be taken off again', () => {
    const choosing = done(blank, { type: 'choose' });
    refused(choosing, { type: 'attach', file: 'affiche' });
    const attached = done(choosing, { type: 'attach', file: 'cv' });
    assert.equal(attached.choosing, false);
    refused(done(attached, { type: 'choose' }), { type: 'attach', file: 'cv' });
    assert.deepEqual(done(attached, { type: 'detach', file: 'cv' }).draft!.files, []);
    refused(attached, { type: 'detach', file: 'affiche' });
  });

  test('one leaves the files without choosing', () => {
    assert.deepEqual(done(blank, { type: 'choose' }, { type: 'close' }).draft!.files, []);
  });

  test('a draft that was deleted comes back with « Annuler »', () => {
    const gone = done(blank, write('body', 'Bonjour'), { type: 'discard' });
    assert.equal(gone.draft, null);
    assert.equal(done(gone, { type: 'undo' }).draft!.body, 'Bonjour');
  });

  test('a field that the draft has not is not written', () => {
    refused(blank, { type: 'write', field: 'kind', value: 'reply' } as unknown as MailAction);
    refused(blank, { type: 'write', field: 'to', value: 3 } as unknown as MailAction);
  });
});
