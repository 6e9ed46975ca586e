import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fill } from '@balise/schema/problem-words';
import { SMALLEST_PUBLISHED } from '@balise/schema/summary-file';
import type { Arguments, OptionKinds } from '../arguments.ts';
import { progress } from '../progress.ts';
import { tell } from '../tell.ts';
import type { Words } from '../words.ts';
import { writeWhole } from '../write-whole.ts';
import { WrongUse } from '../wrong-use.ts';
import { addUp, FileRefused, type Exact } from './add-up.ts';
import { periodsOf } from './calendar.ts';
import { earlierRows } from './earlier.ts';
import type { Engine } from './engine.ts';
import { filesOf } from './files.ts';
import { sortInputs } from './inputs.ts';
import { obtainEngine } from './obtain.ts';
import { tellFiles, tellLines, tellPeriods } from './tell-summary.ts';
import { EXACT_FILE, writeExact } from './write-exact.ts';

export const summaryOptions: OptionKinds = { out: 'value', previous: 'value', parquet: 'flag', yes: 'flag' };

/** `balise summary`: the figures of a team or a territory, fit to be published, from what many have handed over. */
export async function summary({ files, options }: Arguments, words: Words): Promise<number> {
  const out = options.get('out');
  if (!files.length) throw new WrongUse('noFile');
  if (out === undefined) throw new WrongUse('noOut');
  const own = words.own.summary;
  const share = (pattern: string) => progress((done) => fill(pattern, { percent: Math.floor(100 * done) }));

  const earlier = earlierRows(options.get('previous'), out);
  if ('findings' in earlier) {
    tell(earlier.findings, 'faults', words);
    return 1;
  }
  const inputs = sortInputs(files, share(own.sorting));
  tellFiles(inputs.faults, words);
  if (!inputs.results.length && !inputs.counts.length && !inputs.lines.length) {
    console.error(own.nothing);
    return 1;
  }
  const engine = await obtainEngine(options.has('yes'), words);
  if (!engine) return 2;

  let exact: Exact;
  try {
    exact = await addUp(engine, inputs, share(own.adding));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    console.error(fill(own.refused, { file: error.path, reason: error.message }));
    return 1;
  }
  tellLines(exact, words);
  if (!exact.cells.length) {
    console.error(own.nothing);
    return 1;
  }
  const today = new Date();
  const periods = periodsOf(exact.cells, earlier.rows, today);
  await writeAll(out, engine, options.has('parquet'), {
    format: 'balise-synthese',
    version: 1,
    produit_le: today.toISOString().slice(0, 10),
    seuil: SMALLEST_PUBLISHED,
    lignes: periods.flatMap(({ rows }) => rows),
  });
  tellPeriods(periods, exact.cells, words);
  console.log(fill(own.wrote, { folder: out }));
  if (options.has('parquet')) console.log(fill(own.wroteExact, { file: join(out, EXACT_FILE) }));
  return 0;
}

async function writeAll(
  out: string,
  engine: Engine,
  hasExact: boolean,
  published: Parameters<typeof filesOf>[0],
): Promise<void> {
  const folder = resolve(out);
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
    if (hasExact) await writeExact(engine, join(folder, EXACT_FILE));
    for (const [name, text] of filesOf(published)) writeWhole(join(folder, name), text);
  } catch {
    throw new WrongUse('cannotWrite', { file: out });
  }
}
