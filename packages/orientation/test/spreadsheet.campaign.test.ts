import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { report } from '../../../scripts/campaign.ts';
import { followUpRows, followUpsCsv } from '../src/follow-ups-table.ts';
import { HOSTILE, hostileFollowUp } from './hostile-cells.ts';

/** `;` and quotes, UTF-8 (76), from line 1, French (1036), numbers in quotes read as numbers, special numbers (dates) looked for. */
const FORM = '59,34,76,1,,1036,false,true,false';
/** The worst case: the formulas of a table are run (token 13). */
const IN = `Text - txt - csv (StarCalc):${FORM},false,false,-1,true`;
/** Back to a table, with the formulas as they were written (token 10). */
const OUT = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1036,true,false,false,true';

/** One row for each text, in every field, with columns of its own for its domain. */
const csv = followUpsCsv(followUpRows(HOSTILE.map(hostileFollowUp)));
/** The same texts as a careless program would write them. */
const careless = `\ufeff${Papa.unparse(
  HOSTILE.map((text) => [text]),
  { delimiter: ';', quotes: true },
)}`;

if (process.env.SOAK) {
  test('a spreadsheet finds no formula in the table, every column, and every text', () => {
    const { formulas, cells } = opened(csv);
    const before = tableOf(csv);
    report(
      `formulas that LibreOffice finds in ${before.length * before[0]!.length} cells of hostile text`,
      '0; columns and texts equal',
      `${formulas}; ${cells.length} × ${cells[0]!.length} of ${before.length} × ${before[0]!.length}`,
    );
    assert.equal(formulas, 0);
    assert.deepEqual(cells.map(asSpreadsheet), before.map(asSpreadsheet));
  });

  test('control: it does find formulas where nothing is done about them', () => {
    assert.ok(opened(careless).formulas >= 3);
  });
} else {
  test('the table read back: columns and texts equal, no cell begins as a formula does', () => {
    const cells = tableOf(csv);
    assert.equal(cells.length, HOSTILE.length + 1);
    for (const row of cells) {
      assert.equal(row.length, cells[0]!.length);
      for (const cell of row) assert.doesNotMatch(cell, /^\s*[=+@＝＋－＠]|^-(?!\d+,\d+$)/);
    }
    const texts = cells.slice(1).map((row) => row[cells[0]!.indexOf('y_est_alle')]!.replace(/^'/, ''));
    assert.deepEqual(texts.toSorted(), HOSTILE.map((text) => text.replace(/^'/, '')).toSorted());
  });
}

/** What a spreadsheet makes of the text, run for itself in a folder of its own. */
function opened(text: string): { formulas: number; cells: string[][] } {
  installIfMissing();
  const folder = mkdtempSync(join(tmpdir(), 'balise-table-'));
  try {
    writeFileSync(join(folder, 'table.csv'), text);
    const convert = (to: string) => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const out = join(folder, 'out');
      const args = [profile, '--headless', `--infilter=${IN}`, '--convert-to', to, '--outdir', out];
      const done = spawnSync('soffice', [...args, join(folder, 'table.csv')], { encoding: 'utf8' });
      assert.equal(done.status, 0, done.stderr);
    };
    convert('fods');
    convert(OUT);
    const flat = readFileSync(join(folder, 'out/table.fods'), 'utf8');
    return {
      formulas: flat.match(/table:formula=/g)?.length ?? 0,
      cells: tableOf(readFileSync(join(folder, 'out/table.csv'), 'utf8')),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function installIfMissing(): void {
  if (spawnSync('soffice', ['--version']).status === 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  const isThere =
    run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc-nogui');
  assert.ok(isThere, 'LibreOffice was not found, and could not be installed from the packages of Debian');
}

function tableOf(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter: ';',
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  return data;
}

/** It writes one sign for a line's end, drops the null character, and gives numbers a point. */
function asSpreadsheet(row: string[]): string[] {
  return row.map((cell) =>
    cell
      .replace(/\r\n?/g, '\n')
      .replaceAll('\u0000', '')
      .replace(/^(-?\d+),(\d+)$/, '$1.$2'),
  );
}
