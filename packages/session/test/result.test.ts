import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { estimate, reportedRange } from '@balise/engine';
import {
  CONTEXT,
  LENGTHS,
  isScored,
  resultSchema,
  type Answer,
  type Item,
  type Log,
  type LogEntry,
  type Result,
} from '@balise/schema';
import { measured } from '../src/measured.ts';
import { progressOf } from '../src/progress.ts';
import { measure, type Measure } from '../src/result.ts';
import { advance } from '../src/advance.ts';
import { abc, answered, asked, begun, changed, context, itemOf, right, wrong } from './banks.ts';
import { small } from './small-bank.ts';

const ended: LogEntry = { type: 'ended', at: 3_600_000, complete: true };
const finished: LogEntry = { ...ended, complete: false };

/** A log with these items asked and answered, in this order. */
function logOf(answers: [id: string, answer: Answer][], end = ended, given = {}): Log {
  const entries = answers.flatMap(([id, answer]) => [asked(id), answered(id, answer)]);
  return [begun(), ...context(given), ...entries, end];
}

const whole = (measure: Measure): Result => ({ ...measure, needs: [], steps: [] });

function domainOf(result: Measure, id: string) {
  return result.domains.find((domain) => domain.id === id)!;
}

const good = (item: Item) => right(item, small);

/** All the scored items of one domain, answered alike. */
function all(domain: string, answer: (item: Item) => Answer): [string, Answer][] {
  return small.bank.items
    .filter((item) => isScored(item) && item.domain === domain)
    .map((item) => [item.id, answer(item)]);
}

test('a log that has not begun, or not ended, has no result', () => {
  const log = logOf([['one-1', 'y']]);
  assert.throws(() => measure(small, log.slice(0, -1)), RangeError);
  assert.throws(() => measure(small, log.slice(1)), RangeError);
  assert.throws(() => measure(small, []), RangeError);
});

test('the fields are those of the contract, no more', () => {
  const result = measure(small, logOf([['one-1', 'y']], ended, { devices: ['telephone'] }));
  assert.deepEqual(
    Object.keys(result).sort(),
    [
      ...[
        'format',
        'version',
        'kit',
        'bank',
        'mode',
        'length',
        'lang',
        'complete',
        'startedAt',
        'finishedAt',
      ],
      ...['domains', 'competences', 'confidence', 'autonomy', 'context', 'aids', 'untried'],
    ].sort(),
  );
  assert.deepEqual(Object.keys(result.bank).sort(), ['hash', 'id', 'version']);
  assert.deepEqual(Object.keys(result.domains[0]!).sort(), [
    'answered',
    'can',
    'id',
    'level',
    'levels',
    'next',
    'range',
    'sd',
    'theta',
  ]);
  assert.deepEqual(Object.keys(result.competences[0]!).sort(), [
    'code',
    'framework',
    'partial',
    'right',
    'unknown',
    'version',
    'wrong',
  ]);
});

test('what the test began with stands in the result; dates are to the minute', () => {
  const [first, ...rest] = logOf([['one-1', 'y']]);
  assert.ok(first?.type === 'begun');
  const log: Log = [{ ...first, at: 60_000, mode: 'assisted', length: 'full', lang: 'en', seed: 7 }, ...rest];
  const { format, version, kit, bank, mode, length, lang, complete, startedAt, finishedAt, autonomy } =
    measure(small, log);
  assert.deepEqual(
    { format, version, kit, bank, mode, length, lang, complete, startedAt, finishedAt, autonomy },
    {
      format: 'balise-result',
      version: 1,
      kit: first.kit,
      bank: { id: 'small', version: '1.0.0', hash: 'hash-of-small' },
      mode: 'assisted',
      length: 'full',
      lang: 'en',
      complete: true,
      startedAt: '1970-01-01T00:01:00.000Z',
      finishedAt: '1970-01-01T01:00:00.000Z',
      autonomy: null,
    },
  );
});

describe('levels', () => {
  test('a domain without a scored answer is never reported', () => {
    const result = measure(small, logOf([['sure-2', 'alone'], ...all('1', good)]));
    for (const id of ['2', '3']) {
      const { level, range, answered, can, next } = domainOf(result, id);
      assert.deepEqual(
        { level, range, answered, can, next },
        { level: null, range: [0, 3], answered: 0, can: [], next: [] },
      );
    }
    // Not even where the cuts alone make one level nearly sure.
    const domains = small.bank.domains.map((domain) =>
      domain.id === '2' ? { ...domain, cuts: [-4, 3, 4] } : domain,
    );
    const sure = domainOf(measure(changed(small, { domains }), logOf(all('1', good))), '2');
    assert.ok(reportedRange(sure.levels).said);
    assert.deepEqual([sure.level, sure.range, sure.can, sure.next], [null, [0, 3], [], []]);
  });

  /** Domain 1 where the items are easier or harder by `by` and tell much. */
  function sharp(by: number, answer: (item: Item) => Answer) {
    const items = small.bank.items.map((item) =>
      isScored(item) ? { ...item, a: 3, b: item.b + by, c: 0 } : item,
    );
    return domainOf(measure(changed(small, { items }), logOf(all('1', answer))), '1');
  }
  const lines = (level: number) => [1, 2, 3].map((rank) => `1.${level}.${rank}`);
  const easiest = (item: Item) => (isScored(item) && item.b < -1 ? good(item) : wrong(item));

  test('one level, with what it can do and what comes next', () => {
    const { level, range, can, next } = sharp(1.5, easiest);
    assert.deepEqual({ level, range }, { level: 2, range: [2, 2] });
    assert.deepEqual([can, next], [lines(2), lines(3)]);
  });

  test('nothing comes after the highest', () => {
    const { level, range, can, next } = sharp(0, good);
    assert.deepEqual({ level, range }, { level: 3, range: [3, 3] });
    assert.deepEqual([can, next], [lines(3), []]);
  });

  test('below the first level’s own threshold nothing can be done yet, and that level comes next', () => {
    const { level, theta, can, next } = sharp(-2, wrong);
    assert.equal(level, 0);
    assert.ok(theta < -2);
    assert.deepEqual([can, next], [[], lines(0)]);
    // Above it, in the same level, it can.
    const higher = sharp(0.5, wrong);
    assert.ok(higher.level === 0 && higher.theta >= -2, `${higher.theta}`);
    assert.deepEqual([higher.can, higher.next], [lines(0), lines(1)]);
  });

  test('two neighbouring levels: a range, no level, and what the lower one can do', () => {
    const { level, range, can, next } = sharp(0, easiest);
    assert.deepEqual({ level, range }, { level: null, range: [0, 1] });
    assert.deepEqual([can, next], [lines(0), lines(1)]);
  });

  test('too few answers: nothing is claimed', () => {
    const log = logOf([['several-1', ['p', 'r']]], finished);
    const { level, range, answered, can, next } = domainOf(measure(small, log), '1');
    assert.equal(answered, 1);
    assert.ok(range[1] - range[0] >= 2);
    assert.deepEqual([level, can, next], [null, [], []]);
  });

  test('the figures are the engine’s, to three decimals', () => {
    const log = logOf([...all('1', good), ...all('2', () => null)]);
    const exact = estimate(measured(small, progressOf(log)));
    measure(small, log).domains.forEach((domain, i) => {
      const { id, theta, sd, levelProbabilities, answered } = exact.domains[i]!;
      assert.equal(domain.id, id);
      assert.equal(domain.answered, answered);
      for (const [shown, value] of [
        [domain.theta, theta],
        [domain.sd, sd],
        ...domain.levels.map((p, l) => [p, levelProbabilities[l]!]),
      ] as [number, number][]) {
        assert.ok(Math.abs(shown - value) <= 0.0005 + 1e-9);
        assert.equal(shown, Number(shown.toFixed(3)));
      }
    });
    assert.ok(domainOf(measure(small, log), '1').theta > domainOf(measure(small, log), '2').theta + 1);
  });
});

test('competences count right, partial, wrong and unknown, by framework, version and code', () => {
  const pairs = good(itemOf('pairs-1', small)) as [string, string][];
  const result = measure(
    small,
    logOf([
      ['one-1', 'y'],
      ['several-1', ['q']],
      ['pairs-1', pairs.slice(0, 2)],
      ['name-1', null],
      ['address-1', 'rose27mai'],
      ['count-2', 'quatre'],
      ['sure-1', 'alone'],
    ]),
  );
  const one = { right: 1, partial: 1, wrong: 2, unknown: 1 };
  const two = { right: 1, partial: 0, wrong: 0, unknown: 0 };
  assert.deepEqual(result.competences, [
    { framework: 'crcn', version: '2019', code: '1.1', ...one },
    { framework: 'crcn', version: '2019', code: '2.1', ...two },
    { framework: 'digcomp', version: '3.0', code: '1.2', ...one },
    { framework: 'digcomp', version: '3.0', code: '2.2', ...two },
  ]);
});

test('two versions of one framework are counted apart', () => {
  const digcomp = (version: '2.2' | '3.0') => ({
    framework: 'digcomp' as const,
    version,
    code: '1.1',
    level: 1 as const,
  });
  const items = small.bank.items.map((item) =>
    item.id === 'one-1' ? { ...item, competences: [digcomp('3.0'), digcomp('2.2')] } : item,
  ) as Item[];
  const { competences } = measure(changed(small, { items }), logOf([['one-1', 'y']]));
  assert.deepEqual(
    competences.map(({ version, right }) => [version, right]),
    [
      ['2.2', 1],
      ['3.0', 1],
    ],
  );
});

describe('confidence: what was said beside what was shown', () => {
  // sure-1 is about one-1 and several-1.
  const shownAfter = (...answers: [string, Answer][]) =>
    measure(small, logOf([...answers, ['sure-1', 'helped']])).confidence;

  test('right, wrong, unknown, or not tried', () => {
    const one = (shown: string | null) => [{ item: 'sure-1', said: 'helped', shown }];
    assert.deepEqual(shownAfter(['one-1', 'y']), one('right'));
    assert.deepEqual(shownAfter(['one-1', 'x']), one('wrong'));
    assert.deepEqual(shownAfter(['one-1', null]), one('unknown'));
    assert.deepEqual(shownAfter(['name-1', 'Karima']), one(null));
    assert.deepEqual(shownAfter(), one(null));
  });

  test('the first of the same thing that was asked, not the first of the list', () => {
    assert.equal(shownAfter(['several-1', ['q']], ['one-1', 'y'])[0]?.shown, 'wrong');
    assert.equal(shownAfter(['one-1', 'y'], ['several-1', ['q']])[0]?.shown, 'right');
  });

  test('right in part is not alone', () => {
    const pairs = good(itemOf('pairs-1', small)) as [string, string][];
    const log = logOf([
      ['pairs-1', pairs.slice(1)],
      ['safe-1', 'alone'],
    ]);
    assert.deepEqual(measure(small, log).confidence, [{ item: 'safe-1', said: 'alone', shown: 'wrong' }]);
  });

  test('"je ne sais pas", and what is none of its answers, is said as null', () => {
    for (const answer of [null, 'toujours', ['alone']]) {
      const result = measure(small, logOf([['sure-1', answer]]));
      assert.deepEqual(result.confidence, [{ item: 'sure-1', said: null, shown: null }]);
      assert.ok(resultSchema.safeParse(whole(result)).success);
    }
  });

  test('not asked, or left unanswered, is not told', () => {
    const log = logOf([['one-1', 'y']]).toSpliced(-1, 0, asked('sure-1'));
    assert.deepEqual(measure(small, log).confidence, []);
  });
});

test('helps, the context and what was left out are told', () => {
  const log = logOf([['one-1', 'y']], ended, { using: ['lecteur-ecran'], reasons: ['papiers'] });
  const result = measure(small, log.toSpliced(-1, 0, { type: 'aided', item: 'one-1', kind: 'hint' }));
  assert.deepEqual(result.aids, [{ item: 'one-1', kind: 'hint' }]);
  assert.deepEqual(result.context, { using: ['lecteur-ecran'], reasons: ['papiers'] });
  assert.ok(result.untried.length > 0 && result.untried.every(({ reason }) => reason === 'sight'));
  assert.deepEqual(measure(small, logOf([])).untried, []);
});

test('a code that the context does not have leaves the result readable', () => {
  const result = measure(
    abc,
    logOf([], finished, { devices: ['minitel', 'telephone'], using: ['constructor'] }),
  );
  assert.deepEqual(result.context, { devices: ['telephone'], using: [] });
  assert.ok(resultSchema.safeParse(whole(result)).success);
});

test('a correction changes the measure and the counts as if it had come first', () => {
  const log = logOf([
    ['one-1', 'x'],
    ['several-1', ['p', 'r']],
  ]);
  const corrected: LogEntry = { type: 'corrected', item: 'one-1', answer: 'y', seconds: 10 };
  const after = measure(small, log.toSpliced(-1, 0, asked('one-1'), corrected));
  const first = logOf([
    ['one-1', 'y'],
    ['several-1', ['p', 'r']],
  ]);
  assert.deepEqual(after, measure(small, first));
  assert.notDeepEqual(after.domains, measure(small, log).domains);
});

test('an answer to a question that was not asked, or is not in the bank, counts for nothing', () => {
  const log = logOf([['one-1', 'y']]);
  const forged = log.toSpliced(-1, 0, answered('several-1', ['p', 'r']), asked('x'), answered('x', 'y'));
  assert.deepEqual(measure(small, forged), measure(small, log));
});

test('ended early at any instant: a partial result that says so and that readers accept', () => {
  for (const open of [abc, small])
    for (const length of LENGTHS) {
      const log: LogEntry[] = [begun(length), ...context({ reasons: [...CONTEXT.reasons] })];
      for (let nth = 0; log.at(-1)?.type !== 'ended'; nth++) {
        const entry = advance(open, log, 0)!;
        log.push(entry);
        if (entry.type !== 'shown') continue;
        // The question on screen is not answered yet.
        const early = measure(open, [...log, finished]);
        assert.equal(early.complete, false);
        const given = [...progressOf(log).answers.keys()].filter((id) => isScored(itemOf(id, open)));
        assert.equal(
          early.domains.reduce((sum, { answered }) => sum + answered, 0),
          given.length,
        );
        const read = resultSchema.safeParse(JSON.parse(JSON.stringify(whole(early))));
        assert.ok(read.success, JSON.stringify(read.error?.issues));
        assert.deepEqual(read.data, whole(early));
        const item = itemOf(entry.item, open);
        log.push(answered(item.id, [right(item, open), wrong(item), null][nth % 3]!));
      }
      const { complete, domains } = measure(open, log);
      assert.equal(complete, true);
      assert.ok(domains.every(({ answered }) => answered > 0));
    }
});
