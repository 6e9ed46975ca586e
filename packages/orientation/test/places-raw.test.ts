import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from '../src/places/raw/index.ts';
import { communeName } from '../src/places/raw/clean/commune.ts';
import { day } from '../src/places/raw/clean/day.ts';
import { mail } from '../src/places/raw/clean/mail.ts';
import { phone } from '../src/places/raw/clean/phone.ts';
import { position } from '../src/places/raw/clean/position.ts';
import { postcode } from '../src/places/raw/clean/postcode.ts';
import { web } from '../src/places/raw/clean/web.ts';
import { communesOf } from '../src/places/raw/communes.ts';
import { codes, fullPlace, problemOf, readOk } from './places-fixtures.ts';

const HEAD = 'id,nom,commune,code_postal,adresse,latitude,longitude,services,date_maj';
const row = (id: string, name: string) =>
  `${id},${name},Grenoble,38000,${id} rue de la Paix,45.18,5.72,Accéder à du matériel,2026-01-01`;
const table = `${HEAD}\n${row('1', 'Été à l’œuvre')}\n${row('2', 'Maison')}\n`;

test('a file is read in whatever encoding it was saved', async () => {
  const latin = Buffer.from(table.replaceAll('’', '\u0092').replaceAll('œ', '\u009c'), 'latin1');
  const utf16 = Buffer.from(`\uFEFF${table}`, 'utf16le');
  const files: [string, Buffer, string][] = [
    ['UTF-8', Buffer.from(table), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${table}`), 'utf-8'],
    ['Windows-1252', latin, 'windows-1252'],
    ['UTF-16, little end first', utf16, 'utf-16le'],
    ['UTF-16, big end first', Buffer.from(utf16).swap16(), 'utf-16be'],
  ];
  for (const [what, bytes, encoding] of files) {
    const decoded = decode(bytes);
    assert.equal(decoded.encoding, encoding, what);
    const { places } = await readOk(decoded.text);
    assert.deepEqual(
      places.places.map(({ name }) => name),
      ['Été à l’œuvre', 'Maison'],
      what,
    );
  }
});

test('a table is read with any sign between its cells, any line ends and any headings', async () => {
  const cells = table.split('\n').map((line) => line.split(','));
  const like = (sign: string) => cells.map((line) => line.join(sign)).join('\n');
  const variants = {
    ...Object.fromEntries([';', '\t', '|'].map((sign) => [`"${sign}"`, like(sign)])),
    'values in quotes that have the sign': like(';').replace(
      'Accéder à du matériel',
      '"Accéder à du matériel;Accéder à une connexion internet"',
    ),
    'sep=': `sep=;\r\n${like(';')}`,
    CRLF: table.replaceAll('\n', '\r\n'),
    CR: table.replaceAll('\n', '\r'),
    'no last line end': table.trimEnd(),
    'blank rows before and between': `\n,,,\n${table.replaceAll('\n', '\n\n')}`,
    'every cell quoted': table.replace(/[^,\n]+/g, '"$&"'),
    'quotes and spaces after them': table.replace(/[^,\n]+/g, '"$&" '),
    'headings in capitals with spaces': table.replace(HEAD, HEAD.toUpperCase().replaceAll('_', ' ')),
    'headings of another hand': table.replace(
      HEAD,
      'Identifiant,NOM DU LIEU,Ville,Code postal,Adresse,Lat,Lng,Services,Date MAJ',
    ),
  };
  for (const [what, text] of Object.entries(variants)) {
    const { places, notes } = await readOk(text);
    assert.deepEqual(
      places.places.map(({ id, name }) => [id, name]),
      [
        ['1', 'Été à l’œuvre'],
        ['2', 'Maison'],
      ],
      what,
    );
    assert.deepEqual(places.places[0]!.services, ['Accès internet et matériel informatique'], what);
    assert.deepEqual(notes, [], what);
  }
});

describe('a table that is none is refused in a code', () => {
  const refused: [what: string, text: string, problem: object][] = [
    ['prose', 'Bonjour à tous', { code: 'not-places' }],
    ['another table', 'a,b\n1,2', { code: 'not-places' }],
    ['headings alone', HEAD, { code: 'empty' }],
    ['columns missing', 'id,pivot\n1,2', { code: 'no-columns', columns: ['nom', 'commune', 'services'] }],
    ['services missing', 'nom,adresse\nA,B', { code: 'no-columns', columns: ['services'] }],
    ['nobody could be sent anywhere', `${HEAD}\n1,,,,,,,,\n2,A,,,,,,,`, { code: 'not-places' }],
    [
      'JSON without columns',
      '[{"id":1,"nom":"A"}]',
      { code: 'no-columns', columns: ['commune', 'services'] },
    ],
    ['JSON of other things', '[{"x":1}]', { code: 'not-places' }],
    [
      'quotes that never close',
      `${HEAD}\n${`"${'x'.repeat(20_000)}\n"y\n`.repeat(30)}`,
      { code: 'open-quotes', row: 22 },
    ],
  ];
  for (const [what, text, problem] of refused)
    test(what, async () => assert.deepEqual(await problemOf(text), problem));

  test('too many rows', async () => {
    const text = `nom,commune,services\n${'A,,\n'.repeat(200_001)}`;
    assert.deepEqual(await problemOf(text), { code: 'too-many', most: 200_000 });
  });
});

test('a quote that never closes costs its own row, not those after it', async () => {
  const { places, notes } = await readOk(
    `${HEAD}\n3,"Sans fin,Grenoble\n${row('1', 'A')}\n${row('2', 'B')}\n`,
  );
  assert.deepEqual(
    places.places.map(({ id }) => id),
    ['1', '2'],
  );
  assert.deepEqual(
    notes.map(({ row: number, code }) => [number, code]),
    [[2, 'open-quote']],
  );
});

test('a dirty file: each fault is told at its row, and what can be read is', async () => {
  const head = `${HEAD},telephone,courriels,site_web,horaires,frais_a_charge,prise_rdv`;
  const dirty = [
    '1,Bon,Grenoble,38000,1 rue A,45.18,5.72,Accéder à du matériel,2026-01-01,04 76 00 00 00,a@b.fr,https://a.fr,Mo 09:00-12:00,Gratuit,',
    ',Sans id,Grenoble,38000,2 rue A,45.18,5.72,,2026-01-01,,,,,,',
    '3,,Grenoble,38000,3 rue A,45.18,5.72,,2026-01-01,,,,,,',
    '4,Nulle part,,,,45.18,5.72,,2026-01-01,,,,,,',
    '5,Zéro mangé,Bourg,1000,5 rue A,45.18,5.72,,2026-01-01,,,,,,',
    '6,Code faux,Bourg,ABC,6 rue A,45.18,5.72,,2026-01-01,,,,,,',
    '7,Sans position,Bourg,01000,7 rue A,,,,2026-01-01,,,,,,',
    '8,Zéro zéro,Bourg,01000,8 rue A,0,0,,2026-01-01,,,,,,',
    '9,Inversée,Bourg,01000,9 rue A,"5,72","45,18",,2026-01-01,,,,,,',
    '10,Ailleurs,Genève,01000,10 rue A,52.5,13.4,,2026-01-01,,,,,,',
    '11,Date fausse,Bourg,01000,11 rue A,45.18,5.72,,31/02/2026,,,,,,',
    '12,Contacts faux,Bourg,01000,12 rue A,45.18,5.72,,2026-01-01,au comptoir,a chez b,javascript:alert(1),,,data:x',
    '13,Horaires faux,Bourg,01000,13 rue A,45.18,5.72,,2026-01-01,,,,sur rendez-vous avec Paul,,',
    '14,Horaires écrits autrement,Bourg,01000,14 rue A,45.18,5.72,,2026-01-01,,,,Lundi 9h-12h,,',
    '15,Mots,Bourg,01000,15 rue A,45.18,5.72,Jardiner,2026-01-01,,,,,Accepte le Pass numérique : oui,',
    '1,Autre lieu,Lyon,69001,9 quai B,45.76,4.83,,2026-01-01,,,,,,',
    '17,BON,GRENOBLE,38000,"1, rue A",45.18,5.72,Accéder à une connexion internet,2026-02-01,,,,,,',
    `18,${'x'.repeat(400)},Bourg,01000,18 rue A,45.18,5.72,,2026-01-01,,,,,,`,
    '19,"Guillemets "dedans" oui",Bourg,01000,19 rue A,45.18,5.72,,2026-01-01,,,,,,',
  ];
  const { places, notes, raw } = await readOk([head, ...dirty].join('\n'));
  assert.deepEqual(
    notes.map(({ row: number, code, into }) => [number, code, ...(into === undefined ? [] : [into])]),
    [
      [3, 'no-id', 'ligne-3'],
      [4, 'no-name'],
      [5, 'no-place'],
      [6, 'postcode-zero', '01000'],
      [7, 'bad-postcode'],
      [8, 'no-position'],
      [9, 'no-position'],
      [10, 'swapped', '45.18 5.72'],
      [11, 'outside-france', '52.5 13.4'],
      [12, 'bad-date'],
      [13, 'phone-unread', 'au comptoir'],
      [13, 'bad-mail'],
      [13, 'address-dropped'],
      [13, 'address-dropped'],
      [14, 'hours-unread'],
      [15, 'hours-corrected', 'Mo 09:00-12:00'],
      [16, 'unknown-value'],
      [16, 'left-out'],
      [17, 'id-reused', '1-2'],
      [18, 'merged', '1'],
      [19, 'too-long', 'x'.repeat(300)],
      [20, 'quotes'],
    ],
  );
  const one = (id: string) => places.places.find((place) => place.id === id)!;
  assert.deepEqual(raw && [raw.rows, raw.read, places.places.length], [19, 17, 16]);
  assert.deepEqual(
    [one('1').updated, one('1').phone, one('1').name],
    ['2026-02-01', '+33 4 76 00 00 00', 'BON'],
  );
  assert.deepEqual(one('1').hours, [540, 720]);
  assert.deepEqual(
    [one('12').phone, one('12').site, one('12').booking, one('12').mail],
    ['au comptoir', '', '', ''],
  );
  assert.deepEqual([one('13').hours, one('13').hoursText], [null, 'sur rendez-vous avec Paul']);
  assert.deepEqual([one('14').hours, one('14').hoursText], [[540, 720], '']);
  assert.deepEqual(one('15').services, ['Jardiner']);
  assert.equal(one('1-2').name, 'Autre lieu');
});

test('hostile rows do no harm', async () => {
  const rows: unknown[] = [
    {
      id: '1',
      nom: 'A\u202e\u0000\ud800B',
      commune: '__proto__',
      services: 'toString',
      latitude: 45,
      longitude: 5,
    },
    JSON.parse(
      '{"__proto__":{"id":"x"},"nom":"B","commune":["C"],"services":["a",1,null],"constructor":"z"}',
    ),
    null,
    [],
    'x',
    { id: {}, nom: 'C', commune: 'D', adresse: { toString: 1 }, services: [[['x']]] },
    { id: 'x'.repeat(1e6), nom: 'y'.repeat(1e6), commune: 'z'.repeat(1e6), services: 'w|'.repeat(1e6) },
  ];
  const { places, notes } = await readOk(rows);
  assert.deepEqual(
    places.places.map(({ id }) => id.slice(0, 9)),
    ['1', 'ligne-2', 'ligne-6', 'xxxxxxxxx'],
  );
  assert.equal(places.places[0]!.name, 'A B');
  assert.ok(notes.every(({ value = '' }) => value.length < 130));
});

test('a cell', () => {
  const cleaned: [what: (text: string) => { value: unknown; code?: string }, string, unknown, string?][] = [
    [phone, '0476000000', '+33 4 76 00 00 00'],
    [phone, '04.76.00.00.00 / 06 00 00 00 00', '+33 4 76 00 00 00'],
    [phone, '+33 (0)4 76 00 00 00', '+33 4 76 00 00 00'],
    [phone, '0033476000000', '+33 4 76 00 00 00'],
    [phone, '33476000000', '+33 4 76 00 00 00'],
    [phone, '476000000', '+33 4 76 00 00 00'],
    [phone, '0262 12 34 56', '+262 262 12 34 56'],
    [phone, '+590690123456', '+590 690 12 34 56'],
    [phone, '3949', '39 49'],
    [phone, '+41 22 123 45 67', '+41221234567'],
    [phone, 'à la mairie', 'à la mairie', 'phone-unread'],
    [mail, 'A@b.fr|c@d.fr', 'A@b.fr'],
    [mail, 'contact : mailto:a@b.fr', 'a@b.fr'],
    [mail, 'a@b', '', 'bad-mail'],
    [web, 'https://a.fr|https://b.fr', 'https://a.fr'],
    [web, 'https://a.fr/;http://b.fr', 'https://a.fr/'],
    [web, 'www.a.fr', 'https://www.a.fr'],
    [web, 'a.fr/page?b=1#c', 'https://a.fr/page?b=1#c'],
    [web, 'HTTP://a.fr', 'http://a.fr'],
    [web, 'javascript:alert(1)|https://a.fr', 'https://a.fr'],
    [web, 'data:text/html,a.fr', '', 'address-dropped'],
    [web, 'https://élysée.fr', 'https://élysée.fr'],
    [web, 'non', '', 'address-dropped'],
    [postcode, '38 000', '38000'],
    [postcode, '1000', '01000', 'postcode-zero'],
    [postcode, '1000.0', '01000', 'postcode-zero'],
    [postcode, '2A004', '', 'bad-postcode'],
    [day, '2026-11-22T10:00:00Z', '2026-11-22'],
    [day, '22/11/2026', '2026-11-22'],
    [day, '22/11/26', '2026-11-22'],
    [day, '2026/1/2', '2026-01-02'],
    [day, '30/02/2026', '', 'bad-date'],
    [day, 'hier', '', 'bad-date'],
    ...[phone, mail, web, postcode, day].map((clean): [typeof clean, string, unknown] => [clean, '', '']),
  ];
  for (const [clean, written, value, code] of cleaned)
    assert.deepEqual(
      clean(written),
      { value, ...(code !== undefined && { code }) },
      `${clean.name} ${written}`,
    );
});

test('a position is in France, or told', () => {
  assert.deepEqual(position('45,18', '5,72'), { value: [45.18, 5.72] });
  assert.deepEqual(position('45.1812345678', '5.7'), { value: [45.18123, 5.7] });
  assert.deepEqual(position('5.72', '45.18'), { value: [45.18, 5.72], code: 'swapped' });
  for (const [lat, lon] of [
    [16.2, -61.5],
    [14.6, -61],
    [4.9, -52.3],
    [-21.1, 55.5],
    [-12.8, 45.2],
    [46.8, -56.2],
    [-17.5, -149.5],
    [-22.3, 166.4],
    [-13.3, -176.2],
  ] as const) {
    assert.deepEqual(position(String(lat), String(lon)), { value: [lat, lon] });
    assert.deepEqual(position(String(lon), String(lat)), { value: [lat, lon], code: 'swapped' });
  }
  for (const [lat, lon] of [
    ['', ''],
    ['0', '0'],
    ['45', ''],
    ['x', '5'],
    ['451', '999'],
    ['1e2', '3'],
  ] as const)
    assert.deepEqual(position(lat, lon), { value: null, code: 'no-position' });
});

test('communes: named as on a sign, once each, in the middle of their places', () => {
  for (const [written, name] of [
    ['ABONDANCE', 'Abondance'],
    ['SAINT-ÉTIENNE-DE-SAINT-GEOIRS', 'Saint-Étienne-de-Saint-Geoirs'],
    ["L'ARBRESLE", "L'Arbresle"],
    ['la tour du pin', 'La Tour du Pin'],
    ['VILLE-D’AVRAY', 'Ville-d’Avray'],
    ['Annecy Cedex 03', 'Annecy'],
    ['Aix les Bains', 'Aix les Bains'],
  ] as const)
    assert.equal(communeName(written), name);
  const at = (commune: string, postcode: string, ...where: [number, number] | []) => ({
    ...fullPlace,
    commune,
    postcode,
    at: where.length ? where : null,
  });
  assert.deepEqual(
    communesOf([
      at('Saint Etienne', '42000', 45, 4),
      at('Saint-Étienne', '42000', 46, 5),
      at('St Etienne', '42000', 47, 6),
      at('Saint-Étienne', '42100', 45, 4),
      at('Saint-Étienne', '42000'),
      at('Nulle-Part', '42000'),
      at('Aix', '13100', 43.5, 5.4),
    ]),
    [
      ['Aix', '13100', 43.5, 5.4],
      ['Saint-Étienne', '42000', 46, 5],
      ['Saint-Étienne', '42100', 45, 4],
    ],
  );
});

describe('rows of one place', () => {
  const entry = (more: object) => ({
    id: '1',
    nom: 'Mairie',
    commune: 'A',
    adresse: '1 rue de l’Église',
    code_postal: '01000',
    services: '',
    latitude: '45',
    longitude: '5',
    ...more,
  });

  test('become one, with what the newest says and what only the older one does', async () => {
    const { places, notes } = await readOk([
      entry({
        date_maj: '2026-02-01',
        services: 'Accéder à du matériel',
        telephone: '0476000000',
        horaires: 'Mo 09:00-10:00',
      }),
      entry({
        id: '2',
        nom: 'MAIRIE',
        adresse: "1, RUE DE L'EGLISE",
        date_maj: '2026-01-01',
        services: 'Créer avec le numérique',
        courriels: 'a@b.fr',
        telephone: '0477000000',
        horaires: 'Tu 09:00-10:00',
      }),
    ]);
    assert.equal(places.places.length, 1);
    const [place] = places.places;
    assert.equal(place!.phone, '+33 4 76 00 00 00');
    assert.equal(place!.mail, 'a@b.fr');
    assert.deepEqual(place!.services, [
      'Accès internet et matériel informatique',
      'Loisirs et créations numériques',
    ]);
    assert.deepEqual(place!.hours, [540, 600]);
    assert.deepEqual(notes, [{ row: 2, id: '2', code: 'merged', value: 'MAIRIE', into: '1' }]);
  });

  test('are not those of two town halls without an address, nor those that share an id by a slip', async () => {
    const { places } = await readOk([
      entry({ adresse: '', code_postal: '' }),
      entry({ id: '2', adresse: '', code_postal: '', commune: 'B' }),
      entry({ id: '2', nom: 'Médiathèque', adresse: '2 rue' }),
      entry({ id: '2', nom: 'École', adresse: '3 rue' }),
      entry({ id: '2', nom: 'École', adresse: '4 rue' }),
    ]);
    assert.deepEqual(
      places.places.map(({ id }) => id),
      ['1', '2', '2-2', '2-3', '2-4'],
    );
  });

  test('a column of ids that are all the same takes no longer than it should', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => entry({ nom: `Lieu ${i}`, adresse: `${i} rue` }));
    assert.equal(new Set((await readOk(rows)).places.places.map(({ id }) => id)).size, 5000);
  });
});

test('headings that stand for one column, and keys that do: the first that holds something', async () => {
  const { places } = await readOk('nom,courriel,mail,commune,services\nA,,a@b.fr,C,\nB,b@b.fr,c@b.fr,C,\n');
  assert.deepEqual(
    places.places.map(({ mail: one }) => one),
    ['a@b.fr', 'b@b.fr'],
  );
  const list = await readOk([{ nom: 'A', commune: 'C', services: '', courriel: '', mail: 'a@b.fr' }]);
  assert.equal(list.places.places[0]!.mail, 'a@b.fr');
  assert.deepEqual(codes(list.notes), ['no-id', 'no-position']);
});
