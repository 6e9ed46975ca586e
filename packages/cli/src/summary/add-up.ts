import { countsOf } from '@balise/schema/count-results';
import type { Result } from '@balise/schema';
import { SERVICES } from '@balise/schema/services';
import { quoted, type Engine } from './engine.ts';
import type { ExactCell } from './exact.ts';
import type { Inputs } from './inputs.ts';
import { lookAgain, type LineFault } from './second-look.ts';
import judge from './sql/1-judge.sql';
import addResults from './sql/2-results.sql';
import addCounts from './sql/3-counts.sql';
import sumUp from './sql/4-exact.sql';
import faultLines from './sql/fault-lines.sql';

/** Lines of one file that are left out, and whether they are all of it. */
export interface LinesLeftOut {
  path: string;
  faults: LineFault[];
  isAll: boolean;
}

export interface Exact {
  cells: ExactCell[];
  linesLeftOut: LinesLeftOut[];
  /** Files of which so many lines were broken that they are left out whole. */
  tooBroken: string[];
}

/** A file that DuckDB itself gives up on: the figures would lack all of it, so there are none. */
export class FileRefused extends Error {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(reason);
  }
}

/** Beyond so many broken lines a file is something else, or has gone wrong in a way that lines do not tell. */
export const MOST_BROKEN = 100_000;

/** Has DuckDB add up what was given. `advance` is told the share done, of the bytes that are read a line at a time. */
export async function addUp(
  engine: Engine,
  inputs: Inputs,
  advance: (share: number) => void,
): Promise<Exact> {
  await engine.run(judge);
  await engine.run(`SET VARIABLE services = ${listOf(SERVICES)}`);
  if (inputs.results.length) await add(engine, addResults, inputs.results, 'unstructured');
  if (inputs.counts.length) await add(engine, addCounts, inputs.counts, 'unstructured');
  const bytes = inputs.lines.reduce((sum, { size }) => sum + size, 0);
  const linesLeftOut: LinesLeftOut[] = [];
  const tooBroken: string[] = [];
  let done = 0;
  for (const { path, size } of inputs.lines) {
    const told = (share: number) => advance((done + size * share) / bytes);
    const found = await addLines(engine, path, told);
    if (!found) tooBroken.push(path);
    else if (found.faults.length) linesLeftOut.push(found);
    done += size;
  }
  await engine.run(sumUp);
  const rows = await engine.rows<Omit<ExactCell, 'n'> & { n: string }>('FROM exact ORDER BY ALL');
  return { cells: rows.map((row) => ({ ...row, n: Number(row.n) })), linesLeftOut, tooBroken };
}

/** Adds a file of a result a line; undefined where too many are broken, and then nothing of it is added. */
async function addLines(
  engine: Engine,
  path: string,
  advance: (share: number) => void,
): Promise<LinesLeftOut | undefined> {
  const before = await counted(engine);
  await engine.run('BEGIN');
  await add(engine, addResults, [path], 'newline_delimited', advance);
  const broken = (await counted(engine)).faults - before.faults;
  await engine.run(broken > MOST_BROKEN ? 'ROLLBACK' : 'COMMIT');
  if (broken > MOST_BROKEN) return undefined;
  if (!broken) return { path, faults: [], isAll: false };
  const rows = await engine.rows<{ place: string; fault: string }>(faultLines);
  const places = new Map(rows.map(({ place, fault }) => [Number(place), fault]));
  const faults = await lookAgain(path, places, (results) => addSound(engine, results));
  return { path, faults, isAll: (await counted(engine)).results === before.results };
}

async function add(
  engine: Engine,
  sql: string,
  paths: readonly string[],
  layout: 'unstructured' | 'newline_delimited',
  advance?: (share: number) => void,
): Promise<void> {
  await engine.run(`SET VARIABLE files = ${listOf(paths.map(literally))}; SET VARIABLE layout = '${layout}'`);
  try {
    await engine.run(sql, advance);
  } catch (error) {
    throw new FileRefused(paths[0]!, error instanceof Error ? error.message : '');
  }
}

/** Adds results that DuckDB could not read where they stand. */
async function addSound(engine: Engine, results: readonly Result[]): Promise<void> {
  const { quarters } = countsOf(results.map((result) => ({ result, outcome: null })));
  const rows = quarters.flatMap(({ bank, quarter, results: n, cells }) =>
    [{ topic: 'results', within: '', key: '', n }, ...cells].map(
      (cell) =>
        `(${[bank, quarter, cell.topic, cell.within, cell.key].map(quoted).join(', ')}, ${String(cell.n)})`,
    ),
  );
  await engine.run(`INSERT INTO cells VALUES ${rows.join(', ')}`);
}

async function counted(engine: Engine): Promise<{ results: number; faults: number }> {
  const [row] = await engine.rows<{ results: string; faults: string }>(
    `SELECT coalesce(sum(n) FILTER (topic = 'results'), 0)::BIGINT AS results,
      coalesce(sum(n) FILTER (topic = 'fault'), 0)::BIGINT AS faults FROM cells`,
  );
  return { results: Number(row!.results), faults: Number(row!.faults) };
}

function listOf(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(', ')}]`;
}

/** DuckDB takes * ? [ in a name for a pattern; in brackets of its own each stands for itself. */
function literally(path: string): string {
  return path.replace(/[*?[]/g, '[$&]');
}
