import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import fc from 'fast-check';
import { toDigits } from '../src/base64.ts';
import { fnv1a } from '../src/fnv.ts';
import { codeOf, resultOfCode, SERVICES, type Result } from '../src/index.ts';
import { smallResult } from './small-result.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** As its maker would write it who knows how codes are made: the sum is right, whatever the rest. */
const signed = (body: string) => `1${toDigits(fnv1a(body) >>> 14, 3)}${body}`;

const result: Result = {
  ...smallResult(),
  competences: [
    { framework: 'crcn', version: '2019', code: '1.1', right: 0, partial: 1, wrong: 0, unknown: 0 },
  ],
  needs: [
    { service: SERVICES[8], priority: 1, rule: 'aucun-appareil' },
    { service: SERVICES[0], priority: 3, rule: 'demarche' },
  ],
  steps: [
    { id: 'reunir-papiers', rule: 'demarche' },
    { id: 'wifi-gratuit', rule: 'aucun-acces' },
  ],
};

test('a code gives back what the person’s voice tells, and nothing else', () => {
  const noon = new Date(2026, 10, 22, 12).toISOString();
  assert.deepEqual(resultOfCode(codeOf(result)), {
    format: 'balise-result',
    version: 1,
    kit: '',
    bank: { id: 'abc', version: '1.0.0', hash: '' },
    mode: 'kiosk',
    length: 'express',
    lang: 'fr',
    complete: true,
    startedAt: noon,
    finishedAt: noon,
    domains: [
      {
        id: '1',
        theta: -0.4,
        sd: 0,
        levels: [0.1, 0.5, 0.35, 0.05],
        level: null,
        range: [1, 2],
        answered: 1,
        can: ['1.1.1', '1.1.2', '1.1.3'],
        next: ['1.2.1', '1.2.2', '1.2.3'],
      },
    ],
    competences: [
      { framework: 'crcn', version: '', code: '1.0', right: 1, partial: 0, wrong: 0, unknown: 0 },
    ],
    confidence: [],
    autonomy: null,
    context: {},
    aids: [],
    untried: [],
    needs: result.needs,
    steps: result.steps,
  });
});

test('the person’s situation, answers and times leave no trace in the code', () => {
  const other: Result = {
    ...result,
    kit: '9.9.9',
    mode: 'self',
    startedAt: '2026-11-22T08:11:00Z',
    finishedAt: '2026-11-22T10:47:00Z',
    context: { using: ['lecteur-ecran'], support: ['autre-langue'] },
    confidence: [],
    observations: [],
    autonomy: null,
    aids: [],
    untried: [],
    competences: [{ ...result.competences[0]!, code: '1.3', right: 4, wrong: 3 }],
    domains: result.domains.map((domain) => ({ ...domain, sd: 0.2, answered: 7 })),
  };
  assert.equal(codeOf(other), codeOf(result));
});

test('below the first level, and above the last, there are no lines', () => {
  const [domain] = result.domains;
  const told = (change: object) => {
    const again = resultOfCode(codeOf({ ...result, domains: [{ ...domain!, ...change }] }))!;
    const [{ level, can, next }] = again.domains as [Result['domains'][number]];
    return [level, can[0], next[0]];
  };
  assert.deepEqual(told({ range: [0, 0], can: [] }), [0, undefined, '1.0.1']);
  assert.deepEqual(told({ range: [3, 3], next: [] }), [3, '1.3.1', undefined]);
  assert.deepEqual(told({ range: [0, 3], can: [], next: [] }), [null, undefined, undefined]);
  assert.deepEqual(told({ range: [1, 1], answered: 0, can: [], next: [] }), [null, undefined, undefined]);
});

test('the day is the kiosk’s, wherever it stands and whatever the hour', () => {
  for (const place of ['Pacific/Tahiti', 'America/Martinique', 'Europe/Paris', 'Pacific/Wallis'])
    for (const finishedAt of ['2026-11-22T00:10:00Z', '2026-11-22T12:00:00Z', '2026-11-22T23:50:00Z']) {
      process.env.TZ = place;
      const day = (of: Result) => new Date(of.finishedAt).toLocaleDateString('fr', { dateStyle: 'long' });
      const code = codeOf({ ...result, finishedAt });
      assert.equal(day(resultOfCode(code)!), day({ ...result, finishedAt }), `${place} ${finishedAt}`);
    }
});

test('a code is made of what a fragment carries unharmed, and no full stop ends it', () => {
  for (const one of [result, { ...result, needs: [], steps: [] }, { ...result, domains: [] }])
    assert.match(codeOf(one), /^1[\w.-]*[\w-]$/);
  assert.equal(new URL(`https://kiosque.example/#${codeOf(result)}`).hash, `#${codeOf(result)}`);
});

test('where there is no room the last steps go, then the last needs; never more than 500 bytes', () => {
  const long = (nth: number, name: string) => `${name}-${nth}`.padEnd(40, '-');
  const many: Result = {
    ...result,
    needs: SERVICES.map((service, nth) => ({ service, priority: 1, rule: long(nth, 'besoin') })),
    steps: [0, 1, 2].map((nth) => ({ id: long(nth, 'pas'), rule: long(nth, 'besoin') })),
  };
  const carried = (most: number) => {
    const code = codeOf({ ...many, needs: many.needs.slice(0, most) });
    assert.ok(code.length <= 500, `${code.length} bytes`);
    const again = resultOfCode(code)!;
    assert.deepEqual(again.needs, many.needs.slice(0, again.needs.length));
    assert.deepEqual(again.steps, many.steps.slice(0, again.steps.length));
    return [again.needs.length, again.steps.length];
  };
  assert.deepEqual([6, 8, 9].map(carried), [
    [6, 3],
    [8, 2],
    [9, 1],
  ]);
  const needs = Array.from({ length: 200 }, (_, nth) => ({ ...many.needs[0]!, rule: long(nth, 'besoin') }));
  const again = resultOfCode(codeOf({ ...many, needs }))!;
  assert.deepEqual([again.needs.length, again.steps.length], [10, 0]);
});

test('a need or a step whose id no rule can have is left out; a bank that none can have gives no code', () => {
  const odd: Result = {
    ...result,
    needs: [{ service: 'Accompagnement', priority: 1, rule: 'r' }, ...result.needs],
    steps: [{ id: 'a.b', rule: 'r' }, ...result.steps],
  };
  assert.equal(codeOf(odd), codeOf(result));
  const domain = result.domains[0]!;
  for (const change of [
    { bank: { ...result.bank, id: 'un nom' } },
    { bank: { ...result.bank, id: '' } },
    { bank: { ...result.bank, version: 'dernière' } },
    { domains: [{ ...domain, id: 'a.b' }] },
    { domains: Array.from({ length: 20 }, (_, nth) => ({ ...domain, id: String(nth).padEnd(64, 'x') })) },
  ])
    assert.equal(codeOf({ ...result, ...change }), '');
});

test('a code that was cut, lengthened or misread is refused', () => {
  const code = codeOf(result);
  for (let length = 0; length < code.length; length++)
    assert.equal(resultOfCode(code.slice(0, length)), null);
  assert.equal(resultOfCode(`${code}.`), null);
  assert.equal(resultOfCode(`${code}A`), null);
  assert.equal(resultOfCode(`2${code.slice(1)}`), null);
  assert.equal(resultOfCode(` ${code}`), null);
});

test('a code made on purpose is refused where it is no result', () => {
  const [name, major, minor, patch, lang, head, domain] = codeOf({ ...result, needs: [], steps: [] })
    .slice(4)
    .split('.');
  const made = (parts: Partial<Record<'name' | 'major' | 'lang' | 'head' | 'domain' | 'more', string>>) =>
    resultOfCode(
      signed(
        [
          parts.name ?? name,
          parts.major ?? major,
          minor,
          patch,
          parts.lang ?? lang,
          parts.head ?? head,
          parts.domain ?? domain,
          ...(parts.more ? [parts.more] : []),
        ].join('.'),
      ),
    );
  assert.ok(made({}));
  assert.equal(made({ name: 'x'.repeat(65) }), null);
  assert.equal(made({ major: 'un' }), null);
  assert.equal(made({ lang: 'francais' }), null);
  assert.equal(made({ head: `_${head!.slice(1)}` }), null, 'a length that there is not');
  assert.equal(made({ head: `${head}AAA` }), null, 'a need of no rule');
  assert.equal(
    made({ head: `${head!.slice(0, 4)}C${head!.slice(5)}`, more: domain! }),
    null,
    'twice a domain',
  );
  assert.equal(made({ more: 'Areunir-papiers' }), null, 'a step of no rule');
  assert.equal(made({ domain: domain!.slice(0, -1) }), null, 'a domain without a name');
  assert.equal(made({ domain: `${domain!.slice(0, 2)}__${domain!.slice(4)}` }), null, 'more than certain');
  assert.equal(made({ domain: `${domain![0]}I${domain!.slice(2)}` }), null, 'a range from 2 to 0');
  assert.ok(made({ domain: `${domain!.slice(0, -1)}__proto__`, name: 'constructor' }));
});

test('a code made on purpose is refused where it is longer than any, or holds what no id does', () => {
  const body = codeOf(result).slice(4);
  assert.ok(resultOfCode(signed(`${body}.Bun-pas-de-plus`)));
  assert.equal(resultOfCode(signed(`${body}.B<img>`)), null);
  assert.equal(resultOfCode(signed(body + '.Bpas'.repeat(100))), null);
});

test('whatever the text, reading it gives a result or null', () => {
  const code = codeOf(result);
  const letters = fc.constantFrom(...'.-_019AZaz#%é\u0000𝒳');
  const any = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: letters }));
  const name = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '');
  const mutated = fc
    .tuple(fc.nat(code.length - 4), fc.nat(8), fc.oneof(letters, any, name))
    .map(([at, gone, put]) => {
      const body = code.slice(4);
      return body.slice(0, at) + put + body.slice(at + gone);
    });
  const body = fc.oneof(
    mutated,
    any,
    fc.array(fc.oneof(name, any)).map((parts) => parts.join('.')),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        any,
        body.map(signed),
        mutated.map((text) => `1abc${text}`),
      ),
      (text) => {
        const read = resultOfCode(text);
        if (read) assert.ok(codeOf(read), text);
      },
    ),
    { numRuns: 10_000 },
  );
  assert.equal(resultOfCode('1'.repeat(5_000_000)), null);
});
