import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import { PLACE_BOUNDS, PLACES_FORMAT, WEEK_MINUTES } from '@balise/schema/place-bounds';
import { PLACE_COLUMNS, PLACE_LISTS, PLACE_WORDS } from '@balise/schema/places';
import { placesFileSchema, type PlacesFile } from '@balise/schema/places-file';
import { build } from 'esbuild';
import fc from 'fast-check';
import { timesAreHeld } from '../../../scripts/campaign.ts';
import { compactFile, readCompact, readPlaces } from '../src/places/index.ts';
import { codes, fullPlace, manyPlaces, placesOf, problemOf, readOk } from './places-fixtures.ts';

const DAY = '2026-11-22';
const written = compactFile(placesOf([fullPlace]), DAY);
const file = JSON.parse(written) as PlacesFile;

/** The file with one cell of its first row changed. */
function withCell(column: (typeof PLACE_COLUMNS)[number], value: unknown): string {
  const row = file.places[0]!.map((cell, i) => (PLACE_COLUMNS[i] === column ? value : cell));
  return JSON.stringify({ ...file, places: [row, file.places[0]!.with(0, 'other')] });
}

/** In lines again, as the file is written. */
function inLines({ places, ...head }: object & { places: unknown[] }): string {
  return `${JSON.stringify(head).slice(0, -1)},"places":[\n${places.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}

test('what is written is read again, is JSON, and is what the schema says', async () => {
  const places = placesOf([
    fullPlace,
    { ...fullPlace, id: 'b', at: null, hours: null, hoursText: 'le soir' },
  ]);
  const text = compactFile(places, DAY);
  assert.deepEqual(await readCompact(text), { ok: true, places, notes: [] });
  const parsed = placesFileSchema.parse(JSON.parse(text));
  assert.equal(parsed.made, DAY);
  assert.equal(text.split('\n').length, 2 + 3);
});

test('a row is a line, so that a file can be read in slices and compared', () => {
  const [head, ...rows] = compactFile(manyPlaces(3), DAY).trimEnd().split('\n');
  assert.match(head!, /^\{"format":"balise-places","version":1,"made":"2026-11-22","note":.*"places":\[$/);
  assert.equal(rows.pop(), ']}');
  for (const row of rows) assert.equal((JSON.parse(row.replace(/,$/, '')) as unknown[]).length, 21);
});

test('words of the national schema are written as their ranks, others as they are', () => {
  const services = file.places[0]![PLACE_COLUMNS.indexOf('services')];
  assert.deepEqual(services, [7, 'Un service à nous']);
});

test('however it is laid out, the file says the same', async () => {
  const expected = await readOk(written);
  const others = {
    CRLF: written.replaceAll('\n', '\r\n'),
    'in one line': JSON.stringify(file),
    indented: JSON.stringify(file, null, 2),
    'a mark before it': `\uFEFF${written}`,
    'blank lines': written.replaceAll('\n', '\n\n'),
  };
  for (const [how, text] of Object.entries(others)) assert.deepEqual(await readOk(text), expected, how);
});

test('what is empty in the file, columns of a later day and another order of columns are read', async () => {
  const added = {
    ...file,
    columns: [...file.columns, 'colour'],
    places: file.places.map((row) => [...row, 1]),
  };
  assert.deepEqual((await readOk(inLines(added))).places.places, [fullPlace]);
  const turned = {
    ...file,
    columns: file.columns.toReversed(),
    places: file.places.map((row) => row.toReversed()),
  };
  assert.deepEqual((await readOk(inLines(turned))).places.places, [fullPlace]);
});

describe('a file that is no such file is refused in a code', () => {
  const cut = written.slice(0, written.lastIndexOf('\n]}'));
  const refused: [what: string, text: string, problem: object][] = [
    ['empty', '', { code: 'empty' }],
    ['blank', ' \n ', { code: 'empty' }],
    ['a web page', '<!doctype html><title>404</title>', { code: 'not-places' }],
    ['another JSON', '{"format":"balise-bank"}', { code: 'not-places' }],
    ['a newer one', written.replace('"version":1', '"version":2'), { code: 'newer-version', version: 2 }],
    ['no version', JSON.stringify({ ...file, version: undefined }), { code: 'not-places' }],
    ['version in words', JSON.stringify({ ...file, version: '1' }), { code: 'not-places' }],
    ['no rows', compactFile(placesOf([]), DAY), { code: 'empty' }],
    ['rows that are none', JSON.stringify({ ...file, places: {} }), { code: 'not-places' }],
    ['not one good row', inLines({ ...file, places: [[], 1, null] }), { code: 'not-places' }],
    ['columns missing', written.replace('"id","name",', '"id",'), { code: 'no-columns', columns: ['name'] }],
    [
      'no columns',
      JSON.stringify({ ...file, columns: 3 }),
      { code: 'no-columns', columns: [...PLACE_COLUMNS] },
    ],
    ['half of one line', JSON.stringify(file).slice(0, -9), { code: 'not-json' }],
    ['cut between two rows', cut, { code: 'cut-short' }],
    ['far too long', ' '.repeat(32 * 1024 ** 2 + 1), { code: 'too-large', most: 32 }],
  ];
  for (const [what, text, problem] of refused)
    test(what, async () => assert.deepEqual(await problemOf(text), problem));

  test('too many rows', async () => {
    const many = inLines({ ...file, places: Array.from({ length: PLACE_BOUNDS.places + 1 }, () => 0) });
    const list = JSON.stringify(Array(PLACE_BOUNDS.places + 1).fill({}));
    for (const text of [many, list])
      assert.deepEqual(await problemOf(text), { code: 'too-many', most: PLACE_BOUNDS.places });
  });
});

describe('a row that is none is left out and told, by line and in one piece', () => {
  const bad: [(typeof PLACE_COLUMNS)[number], unknown][] = [
    ['id', ''],
    ['id', 7],
    ['name', null],
    ['name', 'x'.repeat(PLACE_BOUNDS.name + 1)],
    ['commune', {}],
    ['postcode', '4200'],
    ['postcode', 42000],
    ['at', [91, 0]],
    ['at', [0, -181]],
    ['at', [45]],
    ['at', ['45', '4']],
    ['at', 'here'],
    ['services', [9]],
    ['services', [-1]],
    ['services', [0.5]],
    ['services', ['']],
    ['services', { length: 1 }],
    ['services', 'constructor'],
    ['services', Array(51).fill(0)],
    ['cost', [[0]]],
    ['phone', 33],
    ['hours', []],
    ['hours', [540]],
    ['hours', [720, 540]],
    ['hours', [540, 540]],
    ['hours', [-5, 540]],
    ['hours', [540, WEEK_MINUTES + 1]],
    ['hours', [540.5, 720]],
    ['hours', ['540', '720']],
    ['hoursText', 0],
    ['updated', '22/11/2026'],
  ];
  for (const [column, value] of bad)
    test(`${column}: ${JSON.stringify(value).slice(0, 40)}`, async () => {
      const whole = withCell(column, value);
      for (const text of [whole, inLines(JSON.parse(whole) as PlacesFile)]) {
        const { places, notes } = await readOk(text);
        assert.equal(places.places.length, 1);
        const id = column !== 'id' ? 'a' : typeof value === 'string' ? value : '';
        assert.deepEqual(notes, [{ row: 1, id, code: 'bad-row', field: column }]);
      }
    });

  test('a row that is not even JSON, that is too long, or whose id is another’s', async () => {
    const row = written.split('\n')[1]!;
    const long = JSON.stringify(['x'.repeat(200_000)]);
    const text = written.replace(row, [row, '[1,2', 'null', '"__proto__"', long, row].join(',\n'));
    const { places, notes } = await readOk(text);
    assert.deepEqual(places.places, [fullPlace]);
    assert.deepEqual(
      notes.map(({ row: number, code }) => [number, code]),
      [2, 3, 4, 5, 6].map((number) => [number, 'bad-row']),
    );
  });
});

test('only addresses that a link may open stay', async () => {
  const hostile = [
    'javascript:alert(1)',
    'data:text/html,x',
    ' https://a.fr',
    'https://a b',
    'ftp://a.fr',
    '//a.fr',
    3,
  ];
  for (const address of hostile)
    for (const column of ['site', 'booking', 'entrance'] as const) {
      const { places, notes } = await readOk(withCell(column, address));
      assert.equal(places.places[0]![column], '');
      assert.deepEqual(notes, [{ row: 1, id: 'a', code: 'address-dropped', field: column }]);
    }
});

test('communes that are none are left out and told', async () => {
  const communes = [...file.communes, ['A', '1', 0, 0], ['', '42000', 0, 0], ['A', '42000', 0], null, 'A'];
  const { places, notes } = await readOk(inLines({ ...file, communes } as never));
  assert.deepEqual(places.communes, file.communes);
  assert.deepEqual(codes(notes), Array(5).fill('bad-commune'));
  assert.deepEqual(
    (await readOk(inLines({ ...file, communes: { length: 2 } } as never))).places.communes,
    [],
  );
});

test('keys that every object inherits change nothing', async () => {
  const text = written
    .replace('{"format"', '{"__proto__":{"format":"x"},"constructor":1,"toString":null,"format"')
    .replace('"Un service à nous"', '"__proto__","constructor","toString"');
  const { places } = await readOk(text);
  assert.deepEqual(places.places[0]!.services.slice(1), ['__proto__', 'constructor', 'toString']);
  assert.equal(({} as Record<string, unknown>)['format'], undefined);
});

test('words are shared: those of the schema are its own, others one string for all places', async () => {
  const own = ['Un service', 'à nous'].join(' ');
  const { places } = await readOk(
    compactFile(placesOf([fullPlace, { ...fullPlace, id: 'b', services: [own] }]), DAY),
  );
  assert.equal(places.places[0]!.services[0], PLACE_WORDS.services[7]);
  assert.equal(places.places[0]!.services[1], places.places[1]!.services[0]);
});

test('places that a page made itself are read as they are, in a list or as JSON', async () => {
  const list = [
    fullPlace,
    { ...fullPlace, id: 'b', site: 'javascript:0' },
    { ...fullPlace, id: 'c', at: 'x' },
  ];
  for (const source of [list, JSON.stringify(list), JSON.stringify(list, null, 1)]) {
    const { places, notes } = await readOk(source);
    assert.deepEqual(places.places, [fullPlace, { ...fullPlace, id: 'b', site: '' }]);
    assert.deepEqual(codes(notes), ['address-dropped', 'bad-row']);
  }
  assert.deepEqual(await problemOf([]), { code: 'empty' });
  assert.deepEqual(await problemOf('[]'), { code: 'empty' });
  for (const text of ['[1,]', '[', '[{]', '[1 2]', '[] []', '["a]', `[${' '.repeat(300_000)}]`])
    assert.deepEqual(await problemOf(text), { code: 'not-json' }, text.slice(0, 9));
  assert.deepEqual(await problemOf([1, null]), { code: 'not-places' });
});

test('a hostile list throws nothing', async () => {
  const trap = { ...fullPlace };
  Object.defineProperty(trap, 'site', {
    enumerable: true,
    get() {
      throw new Error('trap');
    },
  });
  assert.deepEqual(await readPlaces([trap]), { ok: false, problem: { code: 'not-places' } });
});

test('without the reader of raw files, a raw file is refused in its own code', async () => {
  for (const source of ['id,nom\n1,A', '[{"nom":"A"}]', [{ nom: 'A' }]])
    assert.deepEqual(await readPlaces(source), { ok: false, problem: { code: 'raw' } });
});

test('the page breathes, and is told how far it is', async () => {
  const shares: number[] = [];
  let breaths = 0;
  const text = compactFile(manyPlaces(20_000), DAY);
  const breathe = () => {
    breaths++;
    return new Promise<void>((resolve) => void setImmediate(resolve));
  };
  const reading = await readPlaces(text, { breathe, progress: (share) => void shares.push(share) });
  assert.ok(reading.ok && reading.places.places.length === 20_000);
  assert.ok(breaths > 1);
  assert.deepEqual(
    shares,
    shares.toSorted((a, b) => a - b),
  );
  assert.ok(shares.every((share) => share > 0 && share <= 1));
});

for (const count of [10_000, 50_000])
  test(`${count} places are read in slices`, async () => {
    const text = compactFile(manyPlaces(count), DAY);
    let [longest, began] = [0, performance.now()];
    const started = began;
    const breathe = async () => {
      longest = Math.max(longest, performance.now() - began);
      await new Promise((resolve) => void setImmediate(resolve));
      began = performance.now();
    };
    const reading = await readCompact(text, breathe);
    longest = Math.max(longest, performance.now() - began);
    const took = performance.now() - started;
    assert.ok(reading.ok && reading.places.places.length === count);
    console.log(
      `${count} places (${(text.length / 1024 ** 2).toFixed(1)} MiB): ${took.toFixed(0)} ms, longest slice ${longest.toFixed(0)} ms`,
    );
    if (timesAreHeld)
      assert.ok(took <= (300 * count) / 10_000 && longest <= 100, `${took} ms, ${longest} ms`);
  });

test('what the schema accepts is read whole and alike', async () => {
  const text = (most: number, least = 0) =>
    fc.string({ unit: 'binary', minLength: least, maxLength: Math.min(most, 40) });
  const web = fc.constantFrom('', 'https://a.fr/é?b#c', 'http://b');
  const hours = fc
    .uniqueArray(fc.integer({ min: 0, max: WEEK_MINUTES }), { minLength: 2, maxLength: 20 })
    .map((times) => times.slice(times.length % 2).sort((a, b) => a - b));
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  const at = fc.tuple(degrees(90), degrees(180));
  const postcode = fc.constantFrom('', '01000', '97490');
  const lists = PLACE_LISTS.map((name) =>
    fc.array(fc.oneof(fc.nat(PLACE_WORDS[name].length - 1), text(PLACE_BOUNDS.word, 1)), { maxLength: 6 }),
  );
  const row = fc.tuple(
    text(PLACE_BOUNDS.name, 1),
    text(PLACE_BOUNDS.commune),
    postcode,
    text(PLACE_BOUNDS.address),
    fc.option(at),
    ...lists,
    text(PLACE_BOUNDS.phone),
    text(PLACE_BOUNDS.mail),
    web,
    web,
    web,
    fc.option(hours),
    text(PLACE_BOUNDS.hoursText),
    fc.constantFrom('', DAY),
  );
  const rows = fc.array(row, { minLength: 1, maxLength: 5 });
  const communes = fc.array(fc.tuple(text(PLACE_BOUNDS.commune, 1), postcode, degrees(90), degrees(180)), {
    maxLength: 3,
  });
  const one = fc.tuple(rows, communes, text(PLACE_BOUNDS.note)).map(([cells, list, note]) => ({
    format: PLACES_FORMAT,
    version: 1,
    made: DAY,
    note,
    columns: PLACE_COLUMNS,
    communes: list,
    places: cells.map((cell, i) => [`${i}`, ...cell]),
  }));
  await fc.assert(
    fc.asyncProperty(one, async (value) => {
      const json = JSON.parse(JSON.stringify(value)) as PlacesFile;
      const accepted = placesFileSchema.parse(json);
      for (const laidOut of [JSON.stringify(json), inLines(json)]) {
        const reading = await readCompact(laidOut);
        assert.ok(reading.ok);
        assert.deepEqual(reading.notes, []);
        assert.deepEqual(JSON.parse(compactFile(reading.places, DAY)), accepted);
      }
    }),
    { numRuns: 200 },
  );
});

async function bundled(entry: string) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  return { bytes: outputFiles[0]!.contents.length, inputs: Object.keys(metafile.inputs).sort() };
}

test('what reads compact files is small, and what ranks them too knows neither tables, opening hours nor zod', async () => {
  const reading = await bundled('src/places/read-places.ts');
  assert.ok(reading.bytes < 16 * 1024, `${reading.bytes} bytes`);
  assert.deepEqual(
    reading.inputs.filter((path) => !path.startsWith('src/places/')),
    ['../schema/src/place-bounds.ts', '../schema/src/places.ts', '../schema/src/services.ts'],
  );
  const all = await bundled('src/places/index.ts');
  assert.deepEqual(
    all.inputs.filter((path) => /\/raw\/|node_modules/.test(path)),
    [],
  );
});
