import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { playAll } from './campaign/crew.ts';
import { gather } from './campaign/figures.ts';
import type { Job, JobResult } from './campaign/job.ts';
import { isAsked, isReproduced, reproduction, reproductionJobs } from './campaign/reproduction.ts';
import { FULL, jobsOf, QUICK } from './campaign/scenarios.ts';
import { playExpress } from './express.ts';
import { accuracyBars } from './report/accuracy-bars.ts';
import { isMet } from './report/bar.ts';
import { machine, pageOf, type Findings } from './report/page.ts';
import { pictures } from './report/pictures.ts';
import { svgOf } from './report/plot.ts';
import { speedBars } from './report/speed-bars.ts';
import { limitOf, measuredOf, verdictOf } from './report/words.ts';
import { engineWeight } from './speed/bundle.ts';
import { speedHere } from './speed/here.ts';
import { speedSlowed } from './speed/slowed.ts';

const quick = process.argv.includes('--quick');
const size = quick ? QUICK : FULL;
/** Few people are farther off by luck alone. */
const margin = quick ? 0.06 : 0.03;
const processes = process.argv.includes('--alone') ? 1 : 2;
const started = Date.now();

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function play(what: string, jobs: Job[]): Promise<JobResult[]> {
  const told = (done: number) => {
    const tenth = Math.ceil(jobs.length / 10);
    if (done % tenth === 0 || done === jobs.length)
      process.stderr.write(`${what}: ${done} of ${jobs.length}\n`);
  };
  return playAll(jobs, processes, told);
}

say(`${machine()}${quick ? ', quick: few people, wide intervals' : ''}`);

const first = gather(await play('reproduction', reproductionJobs(size.reproduction)));
const reproduced = reproduction(first.get('reproduction')!);
for (const row of reproduced) {
  const verdict = isReproduced(row, margin)
    ? 'reproduced'
    : isAsked(row)
      ? 'NOT REPRODUCED'
      : 'off, shown only';
  say(
    `${verdict}: ${row.engine} at ${row.questions}: ${row.measured.map((value) => value.toFixed(3)).join(' ')}`,
  );
}
if (!reproduced.every((row) => !isAsked(row) || isReproduced(row, margin))) process.exit(1);

// Times before the campaign warms the machine, and with no other process of ours beside them.
const here = speedHere();
const slowed = await speedSlowed();
const played = gather(await play('campaign', jobsOf(size)));
const express = playExpress(size.banks * size.people);
const bars = [...accuracyBars(played, express), ...speedBars(here, slowed, await engineWeight())];

for (const bar of bars) say(`${verdictOf(bar)}: ${bar.name}: ${measuredOf(bar)}, bar ${limitOf(bar)}`);

const minutes = (Date.now() - started) / 60_000;
const findings: Findings = { size, margin, bars, played, reproduced, express, here, slowed, minutes };
const root = fileURLToPath(new URL('../../../', import.meta.url));
const docs = quick ? `${root}.cache/bench` : `${root}docs`;
mkdirSync(`${docs}/pictures`, { recursive: true });
const page = `${docs}/engine.md`;
const style = await resolveConfig(`${root}docs/engine.md`);
writeFileSync(page, await format(pageOf(findings), { ...style, parser: 'markdown' }));
for (const [name, plot] of Object.entries(pictures(played)))
  writeFileSync(`${docs}/pictures/${name}.svg`, svgOf(plot));

const missed = bars.filter((bar) => !isMet(bar) && !bar.goal);
say(
  `${bars.length - missed.length} of ${bars.length} bars not missed, in ${minutes.toFixed(1)} minutes; ${page}`,
);
process.exit(missed.length > 0 ? 1 : 0);
