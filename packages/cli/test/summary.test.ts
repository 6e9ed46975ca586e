import assert from 'node:assert/strict';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Result } from '@balise/schema';
import { countsOf, quarterOf, type CountedVisit } from '@balise/schema/count-results';
import { summarySchema, type Summary } from '@balise/schema/summary-file';
import Papa from 'papaparse';
import { seedOf } from '../../../scripts/campaign.ts';
import { syntheticVisits } from '../bench/synthetic.ts';
import { openEngine } from '../src/summary/engine.ts';
import { ENGINE_VERSION } from '../src/summary/install.ts';
import { balise, start } from './command.ts';
import { temporaryFolder } from './small-bank.ts';

/** DuckDB is installed once, and stays for the next time. */
const cache = fileURLToPath(new URL('../../../.cache/duckdb', import.meta.url));
const withEngine = { ...process.env, BALISE_CACHE: cache };
const folder = temporaryFolder();
const visits = [...syntheticVisits(600, seedOf('summary'), 40)];
const results = visits.map(({ result }) => result);

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const lines = (name: string, of: readonly object[]) =>
  file(name, `${of.map((one) => JSON.stringify(one)).join('\n')}\n`);
const summary = (args: string[], env: NodeJS.ProcessEnv = withEngine) =>
  balise(['summary', ...args], folder, env);
const read = (out: string): Summary =>
  summarySchema.parse(JSON.parse(readFileSync(join(out, 'balise-synthese.json'), 'utf8')));
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const all = lines('all.ndjson', results);

before(async () => {
  const { code, stderr } = await summary([all, '--out', temporaryFolder(), '--yes']);
  assert.equal(
    code,
    0,
    `DuckDB could not be installed from the npm registry, or does not run here:\n${stderr}`,
  );
});

/** The exact table as cells in their order, from the Parquet file that a warehouse would read. */
async function exactCells(out: string): Promise<string[]> {
  const engine = await openEngine(join(cache, `duckdb-${ENGINE_VERSION}`));
  const rows = await engine.rows<Record<string, string>>(`FROM '${out}/exact-ne-pas-publier.parquet'`);
  return rows.map((row) => Object.values(row).join(' | ')).sort();
}

function plainCells(of: readonly CountedVisit[]): string[] {
  return countsOf(of)
    .quarters.flatMap(({ bank, quarter, results: n, cells }) => {
      const services = new Map<string, number>();
      for (const { topic, within, n } of cells)
        if (topic === 'needs') services.set(within, (services.get(within) ?? 0) + n);
      return [
        [bank, quarter, 'results', '', '', n],
        ...cells.map(({ topic, within, key, n }) => [bank, quarter, topic, within, key, n]),
        ...[...services].map(([service, n]) => [bank, quarter, 'services', '', service, n]),
      ];
    })
    .map((cell) => cell.join(' | '))
    .sort();
}

test('files of all kinds, mixed, add up to the counts of the plain reckoning, cell by cell', async () => {
  const out = join(folder, 'mixed');
  // A name that holds a pattern is a name: this one would match it.
  file('counts 1.json', JSON.stringify(countsOf(visits)));
  const [one, saved] = [results[0]!, results[1]!];
  const { code, stdout, stderr } = await summary([
    file('counts [1]*.json', JSON.stringify(countsOf(visits.slice(2, 300)), null, 2)),
    lines('part.ndjson', [
      ...results.slice(300, 599),
      { format: 'balise-export', version: 1, result: results[599] },
    ]),
    file('l’un.json', JSON.stringify(one, null, 2)),
    file(
      'saved.json',
      JSON.stringify({ format: 'balise-export', version: 1, result: saved, dataInclusion: {} }, null, 2),
    ),
    '--out',
    out,
    '--parquet',
  ]);
  assert.deepEqual([code, stderr], [0, '']);
  const followed = visits.slice(2, 300);
  const untold = [...visits.slice(0, 2), ...visits.slice(300)].map(({ result }) => ({
    result,
    outcome: null,
  }));
  assert.deepEqual(await exactCells(out), plainCells([...followed, ...untold]));
  assert.match(plain(stdout), /exact-ne-pas-publier\.parquet : effectifs exacts, à ne pas publier/);
});

test('what is written can be published: CSV and JSON say the same, nothing under five', async () => {
  const out = join(folder, 'published');
  await summary([file('counts.json', JSON.stringify(countsOf(visits))), '--out', out]);
  assert.deepEqual(readdirSync(out).sort(), [
    'LISEZ-MOI.md',
    'balise-synthese.csv',
    'balise-synthese.json',
    'balise-synthese.schema.json',
  ]);
  const { lignes } = read(out);
  const csv = Papa.parse<Record<string, string>>(readFileSync(join(out, 'balise-synthese.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  assert.deepEqual(csv.errors, []);
  assert.deepEqual(
    csv.data,
    lignes.map((row) => ({ ...row, effectif: String(row.effectif ?? '') })),
  );
  assert.ok(
    lignes.every(({ effectif, statut }) => (effectif === null ? statut === 'retenu' : effectif >= 5)),
  );
  assert.ok(lignes.some(({ statut }) => statut === 'retenu'));
  assert.deepEqual(new Set(lignes.map(({ tableau }) => tableau)).size, 5);
  const { fields } = JSON.parse(readFileSync(join(out, 'balise-synthese.schema.json'), 'utf8')) as {
    fields: { name: string }[];
  };
  assert.deepEqual(
    fields.map(({ name }) => name),
    csv.meta.fields,
  );
  const readMe = readFileSync(join(out, 'LISEZ-MOI.md'), 'utf8');
  for (const { name } of fields) assert.ok(readMe.includes(`- \`${name}\` :`));
});

test('broken and foreign files and lines are named, and left out', async () => {
  const sound = results.slice(0, 20);
  const edited = (edit: object) => JSON.stringify({ ...results[20]!, ...edit });
  const broken = [
    JSON.stringify(sound[0]),
    '',
    '{"format":"balise-res',
    edited({ finishedAt: 'hier' }),
    '  ',
    '[1, 2]',
    edited({ domains: [{ ...results[20]!.domains[0]!, range: [2, 1] }] }),
    edited({ domains: [results[20]!.domains[0]!, results[20]!.domains[0]!] }),
    edited({ needs: [{ service: 'Coiffure', priority: 1, rule: 'r1' }] }),
    edited({ version: 2 }),
    edited({ bank: { id: '=1+1' } }),
    edited({ format: 'other' }),
    ...sound.slice(1).map((one) => JSON.stringify(one)),
  ];
  const out = join(folder, 'broken');
  const { code, stdout, stderr } = await summary([
    file('broken.ndjson', broken.join('\r\n')),
    join(folder, 'nowhere.json'),
    folder,
    file('empty.json', ''),
    file('package.json', '{"name":"x"}'),
    file('page.html', '<html>'),
    file('none.ndjson', '{"a":1}\n{"b":2}\n'),
    file('many.ndjson', '{"a":1}\n'.repeat(100_001)),
    file('wrong.json', edited({ finishedAt: 'hier' })),
    file('newer.json', JSON.stringify({ ...countsOf(visits), version: 2 })),
    file('copy.ndjson', broken.join('\r\n')),
    '--out',
    out,
  ]);
  assert.equal(code, 0);
  const said = plain(stderr);
  for (const line of [
    /nowhere\.json : ce fichier n’existe pas/,
    /ce n’est pas un fichier qui se lit/,
    /empty\.json : ce fichier est vide/,
    /package\.json : ce n’est ni un résultat/,
    /page\.html : ce n’est ni un résultat/,
    /wrong\.json, .*finishedAt/,
    /newer\.json, .*version/,
    /copy\.ndjson : déjà donné, ou copie/,
    /none\.ndjson : aucune ligne n’est un résultat \(2 /,
    /many\.ndjson : laissé de côté en entier : plus de 100000 lignes/,
    /broken\.ndjson : lignes laissées de côté \(9\)/,
    /^- ligne 3 : ce n’est pas un objet JSON/m,
    /^- ligne 4 : la date/m,
    /^- ligne 6 : ce n’est pas un résultat/m,
    /^- ligne 7 : les domaines/m,
    /^- ligne 8 : les domaines/m,
    /^- ligne 9 : les besoins/m,
    /^- ligne 10 : .*plus récente/m,
    /^- ligne 11 : l’identifiant de la banque/m,
    /^- ligne 12 : ce n’est pas un résultat/m,
  ])
    assert.match(said, line);
  assert.equal(
    stdout.match(/^2\d{3}-T\d abc +(\d+)/gm)!.reduce((sum, row) => sum + Number(row.split(/ +/)[2]), 0),
    20,
  );
});

test('a line cut short does not take the next one with it; a byte order mark hides no line', async () => {
  const sound = visits.slice(0, 300);
  const cut = (i: number) => {
    const text = JSON.stringify(sound[i]!.result);
    // Before a value DuckDB reads on into the next line; elsewhere it does not.
    return text.slice(0, text.indexOf(i % 2 ? '"can":[' : '"level":') + (i % 2 ? 7 : 8));
  };
  const content = sound.flatMap(({ result }, i) => {
    const line = JSON.stringify({ ...result, lang: '\u2028' });
    return i % 7 ? [line] : ['', cut(i), line];
  });
  const out = join(folder, 'cut');
  const { stderr } = await summary([
    file('cut.ndjson', `\ufeff${content.slice(2).join('\n')}`),
    '--out',
    out,
    '--parquet',
  ]);
  assert.deepEqual(await exactCells(out), plainCells(sound.map(({ result }) => ({ result, outcome: null }))));
  const cuts = content.slice(2).flatMap((line, i) => (line && !line.endsWith('}') ? i + 1 : []));
  assert.match(plain(stderr), new RegExp(`lignes laissées de côté \\(${cuts.length}\\)`));
  assert.deepEqual(
    [...plain(stderr).matchAll(/^- ligne (\d+) :/gm)].map(([, line]) => Number(line)),
    cuts.slice(0, 20),
  );
});

test('what a spreadsheet would take for a formula is a text', async () => {
  const out = join(folder, 'formula');
  const counts = countsOf(visits);
  for (const quarter of counts.quarters) quarter.bank = '-2-1';
  await summary([file('formula.json', JSON.stringify(counts)), '--out', out]);
  const csv = readFileSync(join(out, 'balise-synthese.csv'), 'utf8');
  assert.match(csv, /\r\n2025-T4,'-2-1,resultats,/);
  assert.ok(csv.split('\r\n').every((line) => !/(^|,)[=+\-@]/.test(line)));
});

describe('nothing to add up: exit 1, and nothing is written', () => {
  const cases: [string, string][] = [
    ['foreign files', file('foreign.json', '{}')],
    ['foreign lines', file('foreign.ndjson', '{}\n{}\n')],
  ];
  for (const [what, path] of cases)
    test(what, async () => {
      const out = join(temporaryFolder(), 'out');
      const { code, stdout, stderr } = await summary([path, '--out', out]);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, /Aucun résultat/);
      assert.ok(!existsSync(out));
    });
});

test('a quarter that is published stays as it is; one that runs is not published', async () => {
  const first = join(folder, 'first');
  const second = join(folder, 'second');
  const until = (month: string) => results.filter(({ finishedAt }) => finishedAt < month);
  await summary([lines('first.ndjson', until('2026-01')), '--out', first]);
  const now = quarterOf(new Date().toISOString());
  const running = results
    .slice(0, 30)
    .map((one): Result => ({ ...one, finishedAt: `${new Date().toISOString().slice(0, 16)}:00Z` }));
  const more = lines('more.ndjson', [...until('2026-03'), ...running]);
  const { stdout } = await summary([more, all, '--previous', first, '--out', second]);
  const [before, after] = [read(first).lignes, read(second).lignes];
  assert.ok(before.length > 0);
  assert.deepEqual(
    after.filter(({ trimestre }) => trimestre === '2025-T4'),
    before,
  );
  assert.ok(!after.some(({ trimestre }) => trimestre === now.replace('Q', 'T')));
  assert.match(plain(stdout), /^2025-T4 abc .* déjà publié, repris tel quel$/m);
  assert.match(plain(stdout), /^2026-T1 abc .* publié$/m);
  assert.match(plain(stdout), /pas terminé, pas publié$/m);
  // The folder written to is an earlier publication too.
  await summary([all, '--out', second]);
  assert.deepEqual(read(second).lignes.slice(0, after.length), after);
});

describe('wrong use and earlier publications that cannot be read', () => {
  const other = temporaryFolder();
  copyFileSync(file('bad.json', '{"format":"balise-synthese"}'), join(other, 'balise-synthese.json'));
  const cases: [args: string[], code: number, said: RegExp][] = [
    [['--out', folder], 2, /Indiquez le fichier/],
    [[all], 2, /--out/],
    [[all, '--out', join(all, 'x')], 2, /Impossible d’écrire/],
    [
      [all, '--out', join(folder, 'y'), '--previous', join(folder, 'none')],
      1,
      /balise-synthese\.json.* n’existe pas/,
    ],
    [[all, '--out', join(folder, 'y'), '--previous', other], 1, /balise-synthese\.json/],
  ];
  for (const [args, code, said] of cases)
    test(`${args.length} arguments, ${said.source}`, async () => {
      const outcome = await summary(args);
      assert.equal(outcome.code, code);
      assert.match(plain(outcome.stderr), said);
      assert.ok(!existsSync(join(folder, 'y')));
    });
});

describe('without DuckDB', () => {
  const bare = (more: object = {}) => ({ ...process.env, BALISE_CACHE: temporaryFolder(), ...more });

  test('its size and version are told, and the command ends with 2', async () => {
    const out = join(temporaryFolder(), 'out');
    const { code, stdout, stderr } = await summary([all, '--out', out], bare());
    assert.deepEqual([code, stdout, existsSync(out)], [2, '', false]);
    assert.ok(stderr.includes(`DuckDB ${ENGINE_VERSION}`));
    assert.match(plain(stderr), /70 Mo.*\n.*--yes/);
  });

  test('where the registry does not answer, that is said', async () => {
    const env = bare({
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: temporaryFolder(),
      npm_config_fetch_retries: '0',
    });
    const { code, stderr } = await summary([all, '--out', temporaryFolder(), '--yes'], env);
    assert.equal(code, 2);
    assert.match(plain(stderr), /n’a pas pu être installé[^]*ECONNREFUSED/);
    assert.deepEqual(readdirSync(env.BALISE_CACHE), []);
  });

  test('an installation that is stopped leaves nothing that could be taken for one', async () => {
    const env = bare({ npm_config_cache: temporaryFolder() });
    const child = start(['summary', all, '--out', temporaryFolder(), '--yes'], env);
    let said = '';
    for await (const part of child.stderr!) {
      said += String(part);
      if (said.includes('Installation')) break;
    }
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
    assert.deepEqual(readdirSync(env.BALISE_CACHE), []);
  });
});

test(
  'stopped at any moment, what was written before is whole, or the new is',
  { timeout: 60_000 },
  async () => {
    const out = join(folder, 'stopped');
    mkdirSync(out);
    await summary([file('few.json', JSON.stringify(countsOf(visits.slice(0, 100)))), '--out', out]);
    const few = read(out).lignes.length;
    const many = lines(
      'many.ndjson',
      Array.from({ length: 8 }, () =>
        results.map((one) => ({ ...one, bank: { ...one.bank, id: 'other' } })),
      ).flat(),
    );
    for (const after of [150, 300, 450, 600, 750]) {
      const child = start(['summary', many, '--out', out], withEngine);
      setTimeout(() => child.kill('SIGINT'), after);
      await once(child, 'exit');
      assert.ok(read(out).lignes.length >= few);
      assert.ok(!readdirSync(out).some((name) => name.endsWith('.tmp')));
    }
  },
);
