/**
 * `balise summary` on a million results: the time, the memory, and whether the figures are those of a plain reckoning.
 * Prints them, writes docs/summary.md, and exits 1 where a bar is missed. `--quick`: twenty thousand, page not written.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { countsOf, type CountedVisit } from '@balise/schema/count-results';
import { openEngine } from '../src/summary/engine.ts';
import { ENGINE_VERSION } from '../src/summary/install.ts';
import { syntheticVisits } from './synthetic.ts';

const isQuick = process.argv.includes('--quick');
const MANY = isQuick ? 20_000 : 1_000_000;
const SEED = 20_261_122;
const FILES = 4;
/** One line in so many is cut short, to be named and left out. */
const BROKEN = 10_000;
const BARS = { seconds: 60, megabytes: 2048 };

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(root, '.cache/bench-summary');
const cache = join(root, '.cache/duckdb');
const shim = fileURLToPath(new URL('../bin/balise.js', import.meta.url));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
try {
  process.exitCode = await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<number> {
  console.log(`${MANY} synthetic results, seed ${SEED}…`);
  const { files, plain, broken } = writeAll();
  const gigabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e9;
  console.log(`${gigabytes.toFixed(2)} GB in ${FILES} files; ${broken} lines cut short`);
  // DuckDB installed and the command built are not what is measured.
  const one = join(folder, 'one.json');
  writeFileSync(one, JSON.stringify([...syntheticVisits(1, SEED, 1)][0]!.result));
  await run(['summary', one, '--out', join(folder, 'one'), '--yes']);

  const out = join(folder, 'out');
  const { seconds, megabytes, said, code } = await run([
    'summary',
    ...files,
    '--out',
    out,
    '--parquet',
    '--yes',
  ]);
  console.log(said);
  const told = said.match(/Addition : \d+/g)?.length ?? 0;
  const leftOut = [...said.matchAll(/laissées de côté \((\d+)\)/g)].reduce(
    (sum, [, n]) => sum + Number(n),
    0,
  );
  const isSame =
    (await exactCells(out)) ===
    [...plain]
      .map(([cell, n]) => `${cell} ${n}`)
      .sort()
      .join('\n');
  const verdicts: [what: string, figure: string, isMet: boolean][] = [
    ['ends with 0', String(code), code === 0],
    [`seconds, at most ${BARS.seconds}`, seconds.toFixed(1), seconds <= BARS.seconds],
    [
      `MiB at the peak, the whole process, at most ${BARS.megabytes}`,
      megabytes.toFixed(0),
      megabytes <= BARS.megabytes,
    ],
    ['the exact counts of the plain reckoning', `${plain.size} cells`, isSame],
    ['broken lines named and left out', `${leftOut} of ${broken}`, leftOut === broken],
    ['progress told on the way', `${told} times`, isQuick || told >= 3],
  ];
  for (const [what, figure, isMet] of verdicts)
    console.log(`${isMet ? 'met' : 'MISSED'}: ${what}: ${figure}`);
  if (!isQuick) {
    const file = join(root, 'docs/summary.md');
    const style = await resolveConfig(file);
    writeFileSync(file, await format(page(verdicts, gigabytes), { ...style, parser: 'markdown' }));
  }
  return verdicts.every(([, , isMet]) => isMet) ? 0 : 1;
}

/** Writes the files, reckoning as it goes: cells by name, added up over small heaps so that none is kept. */
function writeAll(): { files: string[]; plain: Map<string, number>; broken: number } {
  const files = Array.from({ length: FILES }, (_, i) => join(folder, `results-${i}.ndjson`));
  const open = files.map((file) => openSync(file, 'w'));
  const plain = new Map<string, number>();
  let heap: CountedVisit[] = [];
  let broken = 0;
  let place = 0;
  const flush = () => {
    for (const { bank, quarter, results, cells } of countsOf(heap).quarters) {
      const add = (topic: string, within: string, key: string, n: number) => {
        const cell = JSON.stringify([bank, quarter, topic, within, key]);
        plain.set(cell, (plain.get(cell) ?? 0) + n);
      };
      add('results', '', '', results);
      for (const { topic, within, key, n } of cells) {
        add(topic, within, key, n);
        if (topic === 'needs') add('services', '', within, n);
      }
    }
    heap = [];
  };
  let lines: string[] = [];
  for (const { result } of syntheticVisits(MANY, SEED, 300)) {
    heap.push({ result, outcome: null });
    lines.push(JSON.stringify(result));
    if (++place % BROKEN === 0) {
      lines.push(lines.at(-1)!.slice(0, 1000));
      broken++;
    }
    if (heap.length === 1000) {
      writeSync(open[(place / 1000) % FILES]!, `${lines.join('\n')}\n`);
      lines = [];
      flush();
    }
  }
  flush();
  open.forEach((file) => closeSync(file));
  return { files, plain, broken };
}

/** Runs the command; its own process tells the most memory that it has had. */
function run(
  args: string[],
): Promise<{ seconds: number; megabytes: number; said: string; code: number | null }> {
  const tell = 'process.on("exit", () => console.error("KiB at the peak:", process.resourceUsage().maxRSS))';
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, shim, ...args],
    {
      env: { ...process.env, BALISE_CACHE: cache },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const began = performance.now();
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((done) =>
    child.once('close', (code) =>
      done({
        seconds: (performance.now() - began) / 1000,
        megabytes: Number(/KiB at the peak: (\d+)/.exec(said)?.[1]) / 1024,
        said,
        code,
      }),
    ),
  );
}

/** The exact table as `plain` has it, from the file that a warehouse would read. */
async function exactCells(out: string): Promise<string> {
  const engine = await openEngine(join(cache, `duckdb-${ENGINE_VERSION}`));
  const rows = await engine.rows<Record<string, string>>(`FROM '${out}/exact-ne-pas-publier.parquet'`);
  return rows
    .map(({ n, ...place }) => `${JSON.stringify(Object.values(place))} ${n}`)
    .sort()
    .join('\n');
}

function page(verdicts: [string, string, boolean][], gigabytes: number): string {
  const day = new Date().toISOString().slice(0, 10);
  return `# The figures of a territory: a million results

Written by \`npm run bench summary\`, ${day}: ${MANY.toLocaleString('en')} synthetic results (seed ${SEED}), each as long as a
real one, ${gigabytes.toFixed(2)} GB of NDJSON in ${FILES} files; \`balise summary\` as its users run it, DuckDB ${ENGINE_VERSION},
Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]!.model}), ${Math.round(totalmem() / 2 ** 30)} GiB.

| What | Figure | |
| --- | --- | --- |
${verdicts.map(([what, figure, isMet]) => `| ${what} | ${figure} | ${isMet ? 'met' : 'MISSED'} |`).join('\n')}
`;
}
