import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ProcedureAction } from '../src/procedure/actions.ts';
import { procedure } from '../src/procedure/procedure.ts';
import type { ProcedureWorld } from '../src/procedure/world.ts';

const fill = (field: string, value: string): ProcedureAction => ({ type: 'fill', field, value });
const GO: ProcedureAction = { type: 'continue' };
const SEND: ProcedureAction = { type: 'send' };

/** The site after some actions. */
const after = (world: ProcedureWorld, ...actions: ProcedureAction[]) =>
  actions.reduce(procedure.reduce, world);

const valueOf = (world: ProcedureWorld, id: string) =>
  world.pages.flatMap(({ fields }) => fields).find((field) => field.id === id)?.value;

const faultsOf = ({ faults }: ProcedureWorld) =>
  Object.fromEntries(faults.map((one) => [one.field, one.code]));

/** A form of one page with one field. */
const asking = (field: object, given: object = {}) =>
  procedure.begin({
    pages: [{ id: 'one', title: 'Page', fields: [{ id: 'answer', label: 'Réponse', ...field }] }],
    ...given,
  });

/** Two pages and their review, in an account. */
const twoPages = (given: object = {}) =>
  procedure.begin({
    title: 'Demande',
    account: { title: 'Rosa Lemaire', facts: [] },
    savable: true,
    pages: [
      {
        id: 'who',
        fields: [
          { id: 'name', label: 'Nom' },
          { id: 'nick', label: 'Surnom', required: false },
        ],
      },
      { id: 'where', fields: [{ id: 'postcode', label: 'Code postal', format: 'postcode' }] },
    ],
    receipt: { number: 'VAL-1', date: 'lundi', year: '2025' },
    ...given,
  });

const filledIn = (given?: object) =>
  after(twoPages(given), fill('name', 'Lemaire'), GO, fill('postcode', '99340'), GO);

describe('a page of the form', () => {
  test('with a fault it stays, and each faulty field is named', () => {
    const world = after(twoPages(), GO);
    assert.equal(world.page, 'who');
    assert.deepEqual(faultsOf(world), { name: 'missing' });
  });

  test('the same faults once more change nothing', () => {
    const world = after(twoPages(), GO);
    assert.equal(procedure.reduce(world, GO), world);
  });

  test('typing does not take the fault away: the form judges when one goes on', () => {
    const world = after(twoPages(), GO, fill('name', 'Lemaire'));
    assert.deepEqual(faultsOf(world), { name: 'missing' });
    assert.deepEqual(after(world, GO).faults, []);
  });

  test('typing the same again changes nothing', () => {
    const world = after(twoPages(), fill('name', 'Lemaire'));
    assert.equal(procedure.reduce(world, fill('name', 'Lemaire')), world);
  });

  test('the page before keeps what was filled, on both', () => {
    const world = after(twoPages(), fill('name', 'Lemaire'), GO, fill('postcode', '99'), {
      type: 'previous',
    });
    assert.equal(world.page, 'who');
    assert.equal(valueOf(world, 'name'), 'Lemaire');
    assert.equal(valueOf(world, 'postcode'), '99');
  });

  test('the first page has none before it', () => {
    const world = twoPages();
    assert.equal(procedure.reduce(world, { type: 'previous' }), world);
  });

  test('a box that must be ticked is missed, and can be unticked', () => {
    const world = asking({ kind: 'checkbox' });
    assert.deepEqual(faultsOf(after(world, GO)), { answer: 'missing' });
    const ticked = after(world, fill('answer', 'yes'));
    assert.equal(valueOf(ticked, 'answer'), 'yes');
    assert.equal(valueOf(after(ticked, fill('answer', '')), 'answer'), '');
  });

  test('of options, only those that are there can be chosen', () => {
    const options = [{ id: 'a', label: 'A' }];
    for (const kind of ['radio', 'select']) {
      const world = asking({ kind, options });
      assert.equal(procedure.reduce(world, fill('answer', 'b')), world);
      assert.equal(valueOf(after(world, fill('answer', 'a')), 'answer'), 'a');
    }
  });

  test('an answer that must repeat another is compared with it', () => {
    const world = procedure.begin({
      pages: [
        {
          id: 'one',
          fields: [
            { id: 'mail', label: 'E-mail', format: 'email' },
            { id: 'again', label: 'Encore', same: 'mail' },
          ],
        },
      ],
    });
    const typed = after(world, fill('mail', 'rosa@mail.fr'));
    assert.deepEqual(faultsOf(after(typed, fill('again', 'rosa@mial.fr'), GO)), { again: 'differs' });
    assert.equal(after(typed, fill('again', ' rosa@mail.fr '), GO).screen, 'review');
  });
});

const READ: Record<string, [typed: string, sent: string | null][]> = {
  email: [
    ['rosa@mail.fr', 'rosa@mail.fr'],
    [' Rosa.Lemaire@Mail-Valbourg.fr ', 'rosa.lemaire@mail-valbourg.fr'],
    ['rosa@mail', null],
    ['rosa.mail.fr', null],
    ['rosa@@mail.fr', null],
    ['rosa@mail..fr', null],
    ['@mail.fr', null],
  ],
  postcode: [
    ['99340', '99340'],
    ['99 340', '99340'],
    ['9934', null],
    ['9934O', null],
  ],
  phone: [
    ['0639981245', '0639981245'],
    ['06.39.98.12.45', '0639981245'],
    ['+33 6 39 98 12 45', '0639981245'],
    ['06 39 98 12 4', null],
    ['16 39 98 12 45', null],
  ],
  date: [
    ['14/03/1962', '14/03/1962'],
    ['4-3-1962', '04/03/1962'],
    ['14 03 1962', '14/03/1962'],
    ['14031962', '14/03/1962'],
    ['29/02/2024', '29/02/2024'],
    ['29/02/2025', null],
    ['31/04/2025', null],
    ['00/05/2025', null],
    ['12/13/2025', null],
    ['14/03/62', null],
    ['mars 1962', null],
  ],
  number: [
    ['1 250,50', '1250.5'],
    ['84 €', '84'],
    ['beaucoup', null],
    ['12,5,0', null],
  ],
};

describe('the form of an answer', () => {
  for (const [format, cases] of Object.entries(READ))
    for (const [typed, expected] of cases)
      test(`${format}: « ${typed} » ${expected === null ? 'is not one' : `is sent as ${expected}`}`, () => {
        const world = after(asking({ format }, { review: false }), fill('answer', typed), SEND);
        if (expected === null) assert.deepEqual(faultsOf(world), { answer: format });
        else assert.equal(world.sent[0]?.answers['answer'], expected);
      });

  test('what is optional may stay empty, but not be badly filled', () => {
    const world = asking({ format: 'phone', required: false });
    assert.equal(after(world, GO).screen, 'review');
    assert.deepEqual(faultsOf(after(world, fill('answer', '12'), GO)), { answer: 'phone' });
  });

  test('spaces are no answer', () => {
    assert.deepEqual(faultsOf(after(asking({}), fill('answer', '   '), GO)), { answer: 'missing' });
  });
});

describe('a password', () => {
  const rules = [
    { kind: 'length', least: 12 },
    { kind: 'figure' },
    { kind: 'capital' },
    { kind: 'without', words: ['Zoé', '1987'] },
  ];
  const world = asking({ kind: 'password', rules }, { review: false });
  const metBy = (typed: string) => after(world, fill('answer', typed)).pages[0]!.fields[0]!.met;

  test('any one that follows the rules is met as soon as it is typed', () => {
    assert.equal(metBy('7velos-Bleus'), true);
    assert.equal(metBy('7velos-Bleus-lune'), true);
    assert.equal(metBy('Quatre mots et 1 chat'), true);
  });

  for (const [why, typed] of Object.entries({
    'nothing yet': '',
    'too short': '7velos-Lune',
    'no figure': 'velos-Bleus-lune',
    'no capital': '7velos-bleus-lune',
    'the name in it': 'Mon-chien-zoe-7',
    'the year of birth in it': 'Bleus-velos-1987',
  }))
    test(`${why}: not met, and refused`, () => {
      assert.equal(metBy(typed), false);
      const refused = after(world, fill('answer', typed), SEND);
      assert.deepEqual(faultsOf(refused), { answer: typed ? 'weak' : 'missing' });
    });

  test('it can be shown and hidden again', () => {
    const shown = after(world, { type: 'reveal', field: 'answer' });
    assert.deepEqual(shown.revealed, ['answer']);
    assert.deepEqual(after(shown, { type: 'reveal', field: 'answer' }).revealed, []);
  });

  test('nothing of it is kept in what was sent', () => {
    assert.deepEqual(after(world, fill('answer', '7velos-Bleus-lune'), SEND).sent, [{ answers: {} }]);
  });
});

describe('a file', () => {
  const files = [
    { id: 'heavy', name: 'lourd.pdf', format: 'pdf', size: 5001 },
    { id: 'odd', name: 'texte.odt', format: 'odt', size: 20 },
    { id: 'cat', name: 'chat.jpg', format: 'jpg', size: 5000 },
  ];
  const world = asking({ kind: 'file', formats: ['pdf', 'jpg'], most: 5000 }, { files });
  const choosing = after(world, { type: 'browse', field: 'answer' });
  const pick = (file: string) => after(choosing, { type: 'pick', file });

  test('too large or of the wrong kind, it is refused on the spot', () => {
    assert.deepEqual(pick('heavy').refused, { field: 'answer', code: 'too-large', file: 'heavy' });
    assert.deepEqual(pick('odd').refused, { field: 'answer', code: 'wrong-format', file: 'odd' });
    assert.equal(valueOf(pick('heavy'), 'answer'), '');
    assert.equal(pick('heavy').screen, 'page');
  });

  test('the wrong paper is taken like any other', () => {
    const given = pick('cat');
    assert.equal(valueOf(given, 'answer'), 'cat');
    assert.equal(given.screen, 'page');
  });

  test('once chosen, nothing is missing any more', () => {
    const missed = after(world, GO);
    assert.deepEqual(faultsOf(missed), { answer: 'missing' });
    assert.deepEqual(
      after(missed, { type: 'browse', field: 'answer' }, { type: 'pick', file: 'cat' }).faults,
      [],
    );
  });

  test('it can be taken away, and another chosen', () => {
    const removed = after(pick('cat'), { type: 'remove', field: 'answer' });
    assert.equal(valueOf(removed, 'answer'), '');
    assert.equal(after(removed, { type: 'browse', field: 'answer' }).screen, 'files');
  });

  test('one can choose none', () => {
    const back = after(choosing, { type: 'dismiss' });
    assert.equal(back.screen, 'page');
    assert.equal(valueOf(back, 'answer'), '');
  });

  test('a refusal is forgotten once one looks for another', () => {
    assert.equal(after(pick('heavy'), { type: 'browse', field: 'answer' }).refused, null);
  });
});

describe('a code by text message', () => {
  const message = (code: string) => ({ from: 'Ville', time: '09:00', text: `Code ${code}`, code });
  const start = procedure.begin({
    review: false,
    phone: { messages: [message('111111')], waiting: [message('222222'), message('333333')] },
    pages: [
      { id: 'first', fields: [] },
      { id: 'second', fields: [{ id: 'code', label: 'Code', kind: 'code' }] },
    ],
  });
  const asked = after(start, GO);
  const codes = ({ phone }: ProcedureWorld) => phone?.messages.map(({ code }) => code);

  test('comes when its page opens, and only the first time', () => {
    assert.deepEqual(codes(asked), ['111111', '222222']);
    assert.equal(asked.news, 'code-sent');
    assert.deepEqual(codes(after(asked, { type: 'previous' }, GO)), ['111111', '222222']);
  });

  test('the last one is good, with or without a space', () => {
    assert.equal(after(asked, fill('code', '222222'), SEND).screen, 'sent');
    assert.equal(after(asked, fill('code', ' 222 222'), SEND).screen, 'sent');
  });

  test('an older one is no longer good; another never was', () => {
    assert.deepEqual(faultsOf(after(asked, fill('code', '111111'), SEND)), { code: 'old-code' });
    assert.deepEqual(faultsOf(after(asked, fill('code', '123456'), SEND)), { code: 'code' });
  });

  test('sent again, it replaces the one before', () => {
    const again = after(asked, { type: 'resend' });
    assert.deepEqual(faultsOf(after(again, fill('code', '222222'), SEND)), { code: 'old-code' });
    assert.equal(after(again, fill('code', '333333'), SEND).screen, 'sent');
  });

  test('asked for too often, one has to wait', () => {
    const waits = after(asked, { type: 'resend' }, { type: 'resend' });
    assert.equal(waits.news, 'wait');
    assert.equal(procedure.reduce(waits, { type: 'resend' }), waits);
  });
});

describe('the review', () => {
  test('comes after the last page; a page changed from there leads back to it', () => {
    const world = filledIn();
    assert.equal(world.screen, 'review');
    const changed = after(world, { type: 'change', page: 'who' }, fill('name', 'Benali'), GO);
    assert.equal(changed.screen, 'review');
    assert.equal(valueOf(changed, 'name'), 'Benali');
  });

  test('an answer rubbed out on the way is found before anything is sent', () => {
    const world = after(
      filledIn(),
      { type: 'change', page: 'who' },
      fill('name', ''),
      { type: 'go', place: 'requests' },
      { type: 'go', place: 'page' },
    );
    const faulty = after(world, GO);
    assert.deepEqual([faulty.screen, faulty.page], ['page', 'who']);
    assert.deepEqual(faultsOf(faulty), { name: 'missing' });
    assert.deepEqual(faulty.sent, []);
  });

  test('from it one goes back to the last page', () => {
    assert.equal(after(filledIn(), { type: 'previous' }).page, 'where');
  });

  test('what another page has lost brings one there, and then back', () => {
    const page = (id: string) => ({ id, fields: [{ id: `in-${id}`, label: id, value: 'oui' }] });
    const start = procedure.begin({ screen: 'review', page: 'c', pages: [page('a'), page('b'), page('c')] });
    const rubbedOut = after(
      start,
      { type: 'change', page: 'c' },
      { type: 'previous' },
      fill('in-b', ''),
      { type: 'previous' },
      GO,
    );
    assert.equal(rubbedOut.screen, 'review');
    const sent = after(rubbedOut, SEND);
    assert.deepEqual([sent.screen, sent.page, faultsOf(sent)], ['page', 'b', { 'in-b': 'missing' }]);
    assert.equal(after(sent, fill('in-b', 'oui'), GO).screen, 'review');
  });

  test('where there is none, the last page sends', () => {
    const world = asking({}, { review: false });
    assert.equal(procedure.reduce(world, GO), world);
    assert.equal(after(world, fill('answer', 'oui'), SEND).screen, 'sent');
  });
});

describe('once sent', () => {
  const sent = after(filledIn(), SEND);

  test('the answers are those that were reviewed, and the acknowledgement is among the documents', () => {
    assert.deepEqual(sent.sent, [{ answers: { name: 'Lemaire', nick: '', postcode: '99340' } }]);
    assert.deepEqual(
      sent.documents.map(({ id, title }) => [id, title]),
      [['receipt', 'Demande']],
    );
  });

  test('the acknowledgement is kept on the device or on paper', () => {
    assert.deepEqual(after(sent, { type: 'download', document: 'receipt' }).downloads, ['receipt']);
    assert.deepEqual(after(sent, { type: 'print', document: 'receipt' }).printed, ['receipt']);
  });

  test('it is found later in the account', () => {
    const found = after(
      sent,
      { type: 'go', place: 'requests' },
      { type: 'go', place: 'documents' },
      { type: 'read', document: 'receipt' },
      { type: 'download', document: 'receipt' },
    );
    assert.deepEqual(found.downloads, ['receipt']);
  });

  test('the form cannot be sent twice, nor taken up again', () => {
    assert.equal(procedure.reduce(sent, SEND), sent);
    const account = after(sent, { type: 'go', place: 'requests' });
    assert.equal(procedure.reduce(account, { type: 'go', place: 'page' }), account);
    assert.equal(procedure.reduce(sent, { type: 'reopen' }), sent);
  });

  test('where it can be changed, it is reviewed again and acknowledged once', () => {
    const reopened = after(filledIn({ revisable: true }), SEND, { type: 'reopen' });
    assert.deepEqual([reopened.screen, reopened.sent], ['review', []]);
    const again = after(reopened, { type: 'change', page: 'who' }, fill('name', 'Benali'), GO, SEND);
    assert.equal(again.sent[0]?.answers['name'], 'Benali');
    assert.equal(again.documents.length, 1);
  });
});

describe('the account', () => {
  const document = (id: string, year: string) => ({ id, title: id, year, date: year, size: 80 });
  const world = procedure.begin({
    screen: 'documents',
    account: { title: 'Thanh', facts: [] },
    documents: [document('new', '2025'), document('old', '2024')],
  });

  test('saved for later, nothing is sent, and one goes on where one was', () => {
    const saved = after(twoPages(), fill('name', 'Lemaire'), GO, { type: 'save' });
    assert.deepEqual([saved.screen, saved.sent, saved.news], ['requests', [], 'saved']);
    const back = after(saved, { type: 'go', place: 'page' });
    assert.deepEqual([back.page, valueOf(back, 'name')], ['where', 'Lemaire']);
  });

  test('a year leaves only its documents to open', () => {
    const narrowed = after(world, { type: 'filter', value: '2024' });
    assert.equal(procedure.reduce(narrowed, { type: 'read', document: 'new' }), narrowed);
    assert.equal(after(narrowed, { type: 'read', document: 'old' }).open, 'old');
    assert.equal(procedure.reduce(world, { type: 'filter', value: '1999' }), world);
  });

  test('a document is opened before it is kept, and kept once', () => {
    const download: ProcedureAction = { type: 'download', document: 'new' };
    assert.equal(procedure.reduce(world, download), world);
    const kept = after(world, { type: 'read', document: 'new' }, download);
    assert.deepEqual(kept.downloads, ['new']);
    assert.equal(procedure.reduce(kept, download), kept);
  });

  test('from a document back to the list', () => {
    const read = after(world, { type: 'read', document: 'new' });
    assert.equal(after(read, { type: 'go', place: 'documents' }).open, '');
  });
});

describe('what a task gives', () => {
  test('may be anything: what is no world is left for the schema to refuse', () => {
    const whole = twoPages({ phone: { messages: [], waiting: [] }, paper: { title: 'Notes', facts: [] } });
    assert.ok(procedure.schema.safeParse(whole).success);
    for (const key of Object.keys(whole))
      for (const garbage of [
        3,
        'x',
        [null],
        [{ fields: [{ rules: [{ words: 3 }], options: 'x' }] }],
        { x: 1 },
      ]) {
        const begun = procedure.begin({ ...whole, [key]: garbage });
        assert.equal(typeof procedure.schema.safeParse(begun).success, 'boolean', key);
      }
    assert.equal(procedure.schema.safeParse(procedure.begin({ pages: [{ id: 3 }] })).success, false);
  });
});

describe('what cannot be done', () => {
  const forged: Record<string, unknown>[] = [
    { type: 'fill', field: 'postcode', value: 'on another page' },
    { type: 'fill', field: '__proto__', value: 'x' },
    { type: 'fill', field: 'name', value: 3 },
    { type: 'fill', field: 'name' },
    { type: 'pick', file: 'x' },
    { type: 'change', page: 'where' },
    { type: 'send' },
    { type: 'continue', page: 'where' },
    { type: 'go', place: 'documents' },
    { type: 'go', place: '__proto__' },
    { type: 'constructor' },
  ];
  for (const action of forged)
    test(`${JSON.stringify(action)} gives the same world`, () => {
      const world = twoPages();
      assert.equal(procedure.reduce(world, action as ProcedureAction), world);
    });

  test('half an action gives the same world', () => {
    const world = asking({ kind: 'password' });
    assert.equal(procedure.reduce(world, { type: 'reveal' } as ProcedureAction), world);
  });

  test('what is typed is capped', () => {
    assert.equal(valueOf(after(twoPages(), fill('name', 'a'.repeat(900))), 'name')?.length, 200);
  });
});
