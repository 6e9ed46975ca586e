import assert from 'node:assert/strict';
import { test } from 'node:test';
import Papa from 'papaparse';
import { AGE_BANDS, dossierSchema, type Dossier } from '@balise/schema';
import { smallResult } from '../../schema/test/small-result.ts';
import { followUpRows, followUpsCsv, followUpsJson } from '../src/follow-ups-table.ts';
import { HOSTILE, hostileFollowUp } from './hostile-cells.ts';
import { followUp, visit } from './some-follow-ups.ts';

function tableOf(chosen: Dossier[]): Record<string, string>[] {
  const [head = [], ...rows] = cellsOf(followUpsCsv(followUpRows(chosen)));
  return rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]!])));
}

function cellsOf(csv: string): string[][] {
  assert.equal(csv[0], '\ufeff');
  const { data, errors } = Papa.parse<string[]>(csv.slice(1), {
    delimiter: ';',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  return data;
}

test('the sample is a follow-up as the store keeps them', () => {
  assert.ok(dossierSchema.safeParse(followUp()).success);
});

test('a visit as a row: words, French numbers, lists, and nothing where nothing is known', () => {
  const context = { reasons: ['papiers', 'travail'], devices: ['telephone'], age: ['12-17'] } as const;
  const [row] = tableOf([followUp({ visits: [visit({ context: structuredClone(context) as never })] })]);
  assert.deepEqual(row, {
    suivi: '1',
    visite: '1',
    mois: '2026-11',
    questionnaire: 'abc 1.0.0',
    mode: 'assisted',
    longueur: 'express',
    complet: 'oui',
    autonomie: 'partiellement_autonome',
    tranche_age: '12 à 17',
    raisons: 'papiers|travail',
    appareils: 'telephone',
    acces: '',
    soutien: '',
    observations: 'hesite-clavier|essaie-seul',
    domaine_1_theta: '-0,4',
    domaine_1_ecart_type: '0,6',
    domaine_1_niveau_min: '1',
    domaine_1_niveau_max: '2',
    questions_communes: '0',
    besoins: 'Accompagnement',
    prochains_pas: 's1',
    y_est_alle: 'non',
    obstacle: 'distance',
  });
});

test('every cell is quoted, so that a program that parts at commas too keeps the columns', () => {
  const lines = followUpsCsv(followUpRows([followUp()]))
    .slice(1)
    .trimEnd()
    .split('\r\n');
  assert.equal(lines.length, 2);
  for (const line of lines) for (const cell of line.split(';')) assert.match(cell, /^"[^"]*"$/);
});

test('no age band can be taken for a date', () => {
  for (const band of AGE_BANDS) {
    const [row] = tableOf([followUp({ visits: [visit({ context: { age: [band] } })] })]);
    assert.doesNotMatch(row!['tranche_age']!, /^\d+-\d+$/);
  }
});

test('codes, nicknames, remarks, places and days stay behind, in both files', () => {
  const rows = followUpRows([followUp({ visits: [visit(), visit({}, { common: 3 })] })]);
  assert.equal(rows.length, 2);
  for (const file of [followUpsCsv(rows), followUpsJson(rows)])
    for (const word of ['CODE-7KQ2', 'NICKNAME', 'REMARK', 'PLACE', '2026-11-22', 'd1-', '0123456789abcdef'])
      assert.equal(file.includes(word), false, word);
});

test('people to train on are left out, and so is a follow-up without a visit', () => {
  assert.deepEqual(followUpRows([followUp({ rehearsal: true }), followUp({ visits: [] })]), []);
  assert.equal(cellsOf(followUpsCsv([])).length, 1);
  assert.deepEqual(
    followUpRows([followUp({ visits: [] }), followUp()]).map(({ person }) => person),
    [1],
  );
});

test('visits of one person share a number, and the number tells nothing of the store', () => {
  const at = (month: string) => visit({ finishedAt: `2026-${month}-15T10:00:00Z` });
  const people = [
    followUp({ code: 'a', visits: [at('06')] }),
    followUp({ code: 'b', visits: [at('03'), at('09')] }),
    followUp({ code: 'c', visits: [at('03'), at('07')] }),
  ];
  const numbers = (chosen: Dossier[]) =>
    followUpRows(chosen).map(({ person, visit, month }) => [person, visit, month]);
  const found = [
    [1, 1, '2026-03'],
    [1, 2, '2026-07'],
    [2, 1, '2026-03'],
    [2, 2, '2026-09'],
    [3, 1, '2026-06'],
  ];
  assert.deepEqual(numbers(people), found);
  assert.deepEqual(numbers(people.toReversed()), found);
  assert.deepEqual(numbers(people.map((one, i) => ({ ...one, code: String(9 - i) }))), found);
});

test('what was not measured is empty; a domain of another bank has columns of its own', () => {
  const [domain] = smallResult().domains;
  const unsure = { ...domain!, levels: [0.3, 0.3, 0.2, 0.2], range: [0, 3] as [number, number] };
  const [first, second] = tableOf([
    followUp({
      visits: [
        visit({ domains: [{ ...unsure, answered: 0 }] }),
        visit({ domains: [unsure, { ...domain!, id: 'x' }] }),
      ],
    }),
  ]);
  const cells = (row: object | undefined) =>
    Object.fromEntries(Object.entries(row!).filter(([name]) => name.startsWith('domaine')));
  assert.deepEqual(Object.values(cells(first)), Array(8).fill(''));
  assert.deepEqual(cells(second), {
    domaine_1_theta: '-0,4',
    domaine_1_ecart_type: '0,6',
    domaine_1_niveau_min: '',
    domaine_1_niveau_max: '',
    domaine_x_theta: '-0,4',
    domaine_x_ecart_type: '0,6',
    domaine_x_niveau_min: '1',
    domaine_x_niveau_max: '2',
  });
});

test('JSON: its format, its version, and the rows as they are', () => {
  const rows = followUpRows([followUp()]);
  assert.deepEqual(JSON.parse(followUpsJson(rows)), { format: 'balise-follow-ups', version: 1, rows });
});

test('hostile text in every text of a follow-up: no cell begins as a formula does, and the columns hold', () => {
  for (const text of HOSTILE) {
    const rows = cellsOf(followUpsCsv(followUpRows([hostileFollowUp(text)])));
    assert.equal(rows.length, 2, JSON.stringify(text));
    const [head, cells] = rows;
    assert.equal(head!.length, cells!.length, JSON.stringify(text));
    for (const cell of [...head!, ...cells!])
      assert.match(cell, /^(|[^\s\p{C}=+\-@＝＋－＠﹦﹢﹣﹫][^]*|-\d+(,\d+)?)$/u, JSON.stringify(text));
    // The text is there whole, behind an apostrophe or within a name.
    assert.ok(
      cells!.some((cell) => cell.includes(text)),
      JSON.stringify(text),
    );
  }
});
