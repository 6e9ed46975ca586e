import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { report, times, timesAreHeld } from '../../scripts/campaign.ts';
import { bundled } from './exam/bundled.ts';
import type { Answered } from './exam/flush-page.ts';
import { rawBrowser } from './exam/raw-browser.ts';
import { drivenPage, serveExam } from './exam/site.ts';

const SAVE_MS = 50;

/** A browser that nobody drives answers so many questions; `before` are the words of what it runs under. */
async function answered(count: number, port: number, before: string[] = []): Promise<Answered[]> {
  const profile = await mkdtemp(join(tmpdir(), 'balise-flushes-'));
  let finish: (all: Answered[]) => void;
  let fail: (reason: Error) => void;
  const done = new Promise<Answered[]>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  const site = await serveExam(port, {
    ...drivenPage(bundled('flush-page.ts')),
    '/done': ({ body }) => {
      finish(JSON.parse(body) as Answered[]);
      return { body: '' };
    },
    '/fault': ({ body }) => {
      fail(new Error(body));
      return { body: '' };
    },
  });
  const browser = rawBrowser(profile, `${site.address}parcours/?length=express&answers=${count}`, before);
  const timer = setTimeout(() => fail(new Error('never done')), 60_000 + 2000 * count);
  try {
    return await done;
  } finally {
    clearTimeout(timer);
    browser.aim();
    await browser.kill();
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The value that 95 of 100 do not exceed. */
function p95(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1]!;
}

test('each answer is one write that is to be flushed, said to be kept once it is complete', async () => {
  const count = times(200, 'browser');
  const all = await answered(count, 5216);
  assert.equal(all.length, count);
  for (const { saves, said } of all) {
    assert.deepEqual(
      saves.map(({ durability }) => durability),
      ['strict'],
    );
    assert.ok(saves[0]!.to <= said, 'said before it was so');
  }
  const seen = p95(all.map(({ clicked, said }) => said - clicked));
  const done = p95(all.map(({ saves: [save] }) => save!.to - save!.from));
  report('p95 from the answer to « Enregistré »', `${SAVE_MS} ms`, `${seen.toFixed(1)} ms`);
  report('p95 of the transaction', `${SAVE_MS} ms`, `${done.toFixed(1)} ms`);
  if (timesAreHeld) assert.ok(seen <= SAVE_MS && done <= SAVE_MS);
});

const hasStrace = () => spawnSync('strace', ['-V']).status === 0;

/** In soak, where it may be installed, it is. */
function findStrace(): boolean {
  const mayInstall = timesAreHeld && existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!hasStrace() && mayInstall) spawnSync('apt-get', ['install', '-y', '-qq', 'strace']);
  return hasStrace();
}

/** When each flush of a file of IndexedDB began, in milliseconds since 1970. */
function flushesIn(trace: string): number[] {
  return readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /\bf(data)?sync\(/.test(line) && /indexeddb/i.test(line))
    .map((line) => Number(/\d+\.\d+/.exec(line)![0]) * 1000);
}

test('each answer has been flushed to the disk by the time it is said to be kept', async (context) => {
  // What the browser was asked for is held above, with or without a look at what it does.
  if (!findStrace()) return context.diagnostic('strace is not here: the flushes were not counted');
  const count = times(200, 'browser');
  const folder = await mkdtemp(join(tmpdir(), 'balise-trace-'));
  const trace = join(folder, 'trace');
  const strace = ['strace', '-f', '-y', '-qq', '-ttt', '-e', 'trace=fsync,fdatasync', '-o', trace];
  const all = await answered(count, 5217, strace);
  const flushes = flushesIn(trace);
  await rm(folder, { recursive: true });
  const ofEach = all.map(
    ({ clicked, said }) => flushes.filter((flush) => flush >= clicked && flush <= said).length,
  );
  const flushed = ofEach.filter((flushed) => flushed > 0).length;
  const total = ofEach.reduce((sum, one) => sum + one, 0);
  report(
    'answers flushed to the disk before « Enregistré »',
    `${count} of ${count}`,
    `${flushed}, by ${total} flushes`,
  );
  assert.equal(flushed, count);
});
