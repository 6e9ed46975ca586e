import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OBSTACLES } from '@balise/schema';
import { REPORTS } from '@balise/schema/count-results';
import { SERVICES } from '@balise/schema/services';
import type { SummaryRow } from '@balise/schema/summary-file';
import { RULES } from '@balise/orientation';
import { randomOf, report, seedOf, times } from '../../../scripts/campaign.ts';
import { periodsOf } from '../src/summary/calendar.ts';
import type { ExactCell } from '../src/summary/exact.ts';
import { heldBack } from '../src/summary/suppress.ts';
import { determined, equationsOf, nameOf } from './attack.ts';

type Rule = (counts: readonly number[]) => readonly boolean[] | null;

/** All ways to part `total` people into `groups` groups, none of them empty. */
function* partings(groups: number, total: number): Generator<number[]> {
  if (groups === 1) yield [total];
  else
    for (let first = 1; first <= total - groups + 1; first++)
      for (const others of partings(groups - 1, total - first)) yield [first, ...others];
}

/**
 * Every publication of up to five counts and 24 people with a small count in it, with how many values the count held
 * back that is known best may have: for one who solves the sums, and for one who also knows the rule.
 */
function narrowest(rule: Rule): { solving: number; knowing: number } {
  const worst = { solving: Infinity, knowing: Infinity };
  for (let groups = 2; groups <= 5; groups++)
    for (let total = 5; total <= 24; total++) {
      const all = [...partings(groups, total)];
      const publications = new Map<string, number[][]>();
      for (const counts of all) {
        const held = rule(counts);
        if (!held?.includes(true)) continue;
        const seen = counts.map((n, i) => (held[i] ? 'held' : n)).join();
        publications.set(seen, [...(publications.get(seen) ?? []), counts]);
      }
      for (const [seen, same] of publications) {
        const told = seen.split(',');
        const agreeing = all.filter((counts) =>
          counts.every((n, i) => told[i] === 'held' || told[i] === String(n)),
        );
        told.forEach((one, i) => {
          if (one !== 'held') return;
          const values = (tables: number[][]) => new Set(tables.map((counts) => counts[i])).size;
          worst.solving = Math.min(worst.solving, values(agreeing));
          worst.knowing = Math.min(worst.knowing, values(same));
        });
      }
    }
  return worst;
}

const onlySmall: Rule = (counts) => counts.map((n) => n < 5);
/** What is often done: another one only where a small one is alone or the sum is small, and no word of equals. */
const onlyIfNeeded: Rule = (counts) => {
  const held = counts.map((n) => n < 5);
  const isOpen = () => {
    const small = counts.filter((_, i) => held[i]);
    return !small.length || (small.length > 1 && small.reduce((sum, n) => sum + n, 0) - small.length >= 4);
  };
  while (!isOpen()) {
    const least = Math.min(...counts.filter((_, i) => !held[i]));
    if (least === Infinity) return null;
    held[counts.findIndex((n, i) => !held[i] && n === least)] = true;
  }
  return held;
};

test('a count held back has five values or more for one who solves, two or more for one who knows the rule', () => {
  const { solving, knowing } = narrowest(heldBack);
  console.log(`fewest values of a count held back: ${solving} by solving, ${knowing} with the rule known`);
  assert.ok(solving >= 5 && knowing >= 2);
});

test('the same search finds what holding back less gives away', () => {
  assert.equal(narrowest(onlySmall).solving, 1);
  const { solving, knowing } = narrowest(onlyIfNeeded);
  assert.ok(solving >= 5 && knowing === 1);
});

test('a count of five or more, and nobody, are told where none is small', () => {
  assert.deepEqual(heldBack([5, 6, 700]), [false, false, false]);
  assert.deepEqual(heldBack([4, 6, 700]), [true, true, false]);
  assert.deepEqual(heldBack([4, 6, 6, 700]), [true, true, true, false]);
  assert.deepEqual(heldBack([1, 1, 4]), null);
  assert.deepEqual(heldBack([4, 4, 4]), [true, true, true]);
});

/** Cells of one quarter, of a few people to some hundreds, in the shapes that real ones have: many small, few large. */
function someCells(draw: () => number, quarter: string): ExactCell[] {
  const results = 5 + Math.floor(400 * draw() ** 2);
  const cells = new Map<string, ExactCell>();
  const add = (topic: ExactCell['topic'], within: string, key: string) => {
    const place = [topic, within, key].join();
    const cell = cells.get(place) ?? { bank: 'abc', quarter, topic, within, key, n: 0 };
    cells.set(place, { ...cell, n: cell.n + 1 });
  };
  const among = <T>(list: readonly T[]) => list[Math.floor(list.length * draw() ** 2)]!;
  for (let person = 0; person < results; person++) {
    add('results', '', '');
    for (const domain of ['1', '2', '3']) add('levels', domain, among(REPORTS));
    for (const service of SERVICES)
      if (draw() < 0.3)
        add('needs', service, among(RULES.rules.filter(({ then }) => then.need === service)).id);
    if (draw() < 0.5) add('followed', among(['oui', 'pas-encore', 'non']), among(['none', ...OBSTACLES]));
  }
  return [...cells.values()];
}

const rowsOf = (exact: ExactCell[], earlier: SummaryRow[], today: string) =>
  periodsOf(exact, earlier, new Date(today)).flatMap(({ rows }) => rows);

test('two publications in a row, their sums solved, give no count away', () => {
  const draw = randomOf(seedOf('two publications'));
  let heldIn = 0;
  let givenAway = 0;
  let changed = 0;
  const pairs = times(600, 'process');
  for (let time = 0; time < pairs; time++) {
    const early = someCells(draw, '2026-Q1');
    const first = rowsOf(early, [], '2026-04-02');
    // Some came late: with what they add, the first quarter would have other figures.
    const late = someCells(draw, '2026-Q1').map((cell) => ({ ...cell, n: Math.ceil(cell.n / 50) }));
    const both = early.map((cell) => ({
      ...cell,
      n:
        cell.n +
        (late.find(
          ({ topic, within, key }) =>
            [topic, within, key].join() === [cell.topic, cell.within, cell.key].join(),
        )?.n ?? 0),
    }));
    const all = [...both, ...someCells(draw, '2026-Q2'), ...someCells(draw, '2026-Q3')];
    const second = rowsOf(all, first, '2026-09-30');

    assert.deepEqual(second.slice(0, first.length), first);
    assert.ok(
      second.every(({ trimestre }) => trimestre !== '2026-T3'),
      'a quarter that runs is not published',
    );
    assert.ok(second.every(({ effectif }) => effectif === null || effectif >= 5));
    assert.deepEqual(determined(equationsOf([first, second])), []);
    heldIn += second.filter(({ effectif }) => effectif === null).length;

    // The same with less held back, and with the quarter published anew: the attack finds both.
    const truth = new Map(all.map((cell) => [[cell.quarter, cell.within, cell.key].join(), cell.n]));
    const bare = second.map((row) => {
      const n = row.tableau === 'besoins' ? truth.get(['2026-Q2', row.groupe, row.code].join()) : undefined;
      return row.trimestre === '2026-T2' && n !== undefined && n >= 5 ? { ...row, effectif: n } : row;
    });
    givenAway += determined(equationsOf([bare])).length;
    const anew = rowsOf(all, [], '2026-09-30');
    const before = new Map(first.map((row) => [nameOf(row), row.effectif]));
    changed += anew.filter((row) => {
      const more = (row.effectif ?? 0) - (before.get(nameOf(row)) ?? Infinity);
      return more > 0 && more < 5;
    }).length;
  }
  report(
    'Pairs of publications whose sums are solved: counts held back that are given away',
    '0',
    `0 of ${heldIn} in ${pairs} pairs; held back less: ${givenAway}, published anew: ${changed}`,
  );
  assert.ok(heldIn > 5 * pairs && givenAway > pairs / 5 && changed > pairs / 5);
});
