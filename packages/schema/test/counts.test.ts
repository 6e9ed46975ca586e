import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countsOf, quarterOf, reportOf, type CountedVisit } from '../src/count-results.ts';
import { readCounts, type Counts } from '../src/counts.ts';
import type { Result } from '../src/index.ts';
import { smallResult } from './small-result.ts';

const visit = (edits: Partial<Result>, outcome: CountedVisit['outcome'] = null): CountedVisit => ({
  result: { ...smallResult(), ...edits },
  outcome,
});

const counts = (): Counts =>
  countsOf([
    visit({ finishedAt: '2026-12-31T23:59:00.000Z' }, { went: 'oui', obstacle: null }),
    visit({ finishedAt: '2027-01-01T00:00:00Z' }),
    visit({ finishedAt: '2026-10-01T00:00:00Z' }, { went: 'non', obstacle: 'distance' }),
  ]);

test('a result counts once in its quarter, in each domain, in each need, in what came of it', () => {
  const service = 'Accompagnement';
  const both = [
    { topic: 'levels', within: '1', key: '1-2', n: 2 },
    { topic: 'needs', within: service, key: 'r1', n: 2 },
  ];
  assert.deepEqual(counts().quarters, [
    {
      bank: 'abc',
      quarter: '2026-Q4',
      results: 2,
      cells: [
        { topic: 'followed', within: 'non', key: 'distance', n: 1 },
        { topic: 'followed', within: 'oui', key: 'none', n: 1 },
        ...both,
      ],
    },
    { bank: 'abc', quarter: '2027-Q1', results: 1, cells: both.map((cell) => ({ ...cell, n: 1 })) },
  ]);
  assert.deepEqual(countsOf([]).quarters, []);
});

test('banks are not mixed; versions of one bank are', () => {
  const { bank } = smallResult();
  const { quarters } = countsOf([
    visit({ bank: { ...bank, version: '2.0.0' } }),
    visit({ bank: { ...bank, id: 'other' } }),
    visit({}),
  ]);
  assert.deepEqual(
    quarters.map(({ bank, results }) => [bank, results]),
    [
      ['abc', 2],
      ['other', 1],
    ],
  );
});

test('a quarter is that of the day in UTC; a report is a level, two, or not enough to say', () => {
  const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-15T10:00:00Z`);
  assert.deepEqual(
    months.map((at) => quarterOf(at).at(-1)),
    [...'111222333444'],
  );
  const ranges: [number, number][] = [
    [0, 0],
    [2, 3],
    [1, 3],
    [0, 3],
  ];
  assert.deepEqual(
    ranges.map((range) => reportOf({ range })),
    ['0', '2-3', 'unsaid', 'unsaid'],
  );
});

describe('counts from outside', () => {
  /** The small result's service is nobody's: here it is one of the national schema. */
  const sound = (): Counts =>
    JSON.parse(
      JSON.stringify(counts()).replaceAll('Accompagnement', 'Utilisation sécurisée du numérique'),
    ) as Counts;

  test('what was written is read', () => {
    assert.deepEqual(readCounts(JSON.stringify(sound())), { ok: true, value: sound() });
  });

  const faults: [what: string, edit: (counts: Counts) => void, code: string, path: string][] = [
    ['another notice', (file) => Object.assign(file, { notice: '' }), 'not-allowed', 'notice'],
    ['a newer version', (file) => Object.assign(file, { version: 2 }), 'not-allowed', 'version'],
    [
      'a service nobody knows',
      (file) => Object.assign(file.quarters[0]!.cells[3]!, { within: 'x' }),
      'not-allowed',
      'quarters.0.cells.3',
    ],
    [
      'more in a domain than results',
      (file) => void (file.quarters[0]!.cells[2]!.n = 3),
      'too-big',
      'quarters.0.cells.2.n',
    ],
    [
      'more sent than results',
      (file) => void (file.quarters[0]!.cells[1]!.n = 2),
      'too-big',
      'quarters.0.cells.1.n',
    ],
    [
      'a cell twice',
      ({ quarters: [, one] }) => void one!.cells.push({ ...one!.cells[0]!, n: 1 }),
      'duplicate-id',
      'quarters.1.cells.2',
    ],
    ['a quarter twice', ({ quarters }) => void quarters.push(quarters[0]!), 'duplicate-id', 'quarters.2'],
    ['nobody', (file) => void (file.quarters[1]!.results = 0), 'too-small', 'quarters.1.results'],
  ];
  for (const [what, edit, code, path] of faults)
    test(what, () => {
      const file = sound();
      edit(file);
      const reading = readCounts(JSON.stringify(file));
      assert.ok(!reading.ok);
      assert.deepEqual([reading.problems[0]!.code, reading.problems[0]!.path.join('.')], [code, path]);
    });
});
