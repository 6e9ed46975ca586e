import { SERVICES } from '@balise/schema/services';
import { quoted, type Engine } from './engine.ts';
import type { ExactCell } from './exact.ts';
import { faultLines, type LineFault } from './fault-lines.ts';
import type { Inputs } from './inputs.ts';
import judge from './sql/1-judge.sql';
import addResults from './sql/2-results.sql';
import addCounts from './sql/3-counts.sql';
import sumUp from './sql/4-exact.sql';

/** Results of one file that are left out: how many, whether that is all, and the first ones. */
export interface LinesLeftOut {
  path: string;
  count: number;
  isAll: boolean;
  first: LineFault[];
}

export interface Exact {
  cells: ExactCell[];
  leftOut: LinesLeftOut[];
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
  const leftOut: LinesLeftOut[] = [];
  let done = 0;
  for (const { path, size } of inputs.lines) {
    const before = await counted(engine);
    await add(engine, addResults, [path], 'newline_delimited', (share) =>
      advance((done + size * share) / bytes),
    );
    const after = await counted(engine);
    const count = after.faults - before.faults;
    if (count)
      leftOut.push({
        path,
        count,
        isAll: after.results === before.results,
        first: await faultLines(engine, path),
      });
    done += size;
    advance(done / bytes);
  }
  await engine.run(sumUp);
  const rows = await engine.rows<Omit<ExactCell, 'n'> & { n: string }>('FROM exact ORDER BY ALL');
  return { cells: rows.map((row) => ({ ...row, n: Number(row.n) })), leftOut };
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
