import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Answer } from '@balise/schema/codes';
import { report, times } from '../../scripts/campaign.ts';
import { bundled } from './exam/bundled.ts';
import type { Given, Screen } from './exam/in-page.ts';
import { rawBrowser, type RawBrowser } from './exam/raw-browser.ts';
import { drivenPage, serveExam } from './exam/site.ts';

/** A test of forty questions may be sure enough after twenty, and its log is then forgotten. */
const KILLS_PER_TEST = 18;
const PATIENCE_MS = 60_000;

interface Found {
  found: Record<string, Answer>;
  isOffered: boolean;
  resumed: Screen;
}

interface Acknowledged {
  given: Given;
  next: Screen;
}

/** One life of the browser, from its start to the kill at the acknowledgement. */
interface Life {
  found: Found;
  acknowledged: Acknowledged;
}

/**
 * Lives one after the other on the same profile: each tells what the one before has left, answers one
 * question, and is killed while its acknowledgement is still on the way back.
 */
async function livesOf(count: number, port: number, acknowledgesAt: 'saved' | 'put'): Promise<Life[][]> {
  let browser: RawBrowser;
  let found: Found;
  let live: (life: Life) => void;
  let fail: (reason: Error) => void;
  const site = await serveExam(port, {
    ...drivenPage(bundled('kill-page.ts')),
    '/found': ({ body }) => {
      found = JSON.parse(body) as Found;
      browser.aim();
      return { body: '' };
    },
    '/ack': async ({ body }) => {
      await browser.kill();
      live({ found, acknowledged: JSON.parse(body) as Acknowledged });
      return null;
    },
    '/fault': ({ body }) => {
      fail(new Error(body));
      return null;
    },
  });
  const oneLife = async (profile: string): Promise<Life> => {
    const lived = new Promise<Life>((resolve, reject) => {
      live = resolve;
      fail = reject;
    });
    browser = rawBrowser(profile, `${site.address}parcours/?length=full&ack=${acknowledgesAt}`);
    const timer = setTimeout(() => fail(new Error('never acknowledged')), PATIENCE_MS);
    try {
      return await lived;
    } finally {
      clearTimeout(timer);
      await browser.kill();
    }
  };
  const tests: Life[][] = [];
  try {
    for (let left = count; left > 0; left -= KILLS_PER_TEST) {
      const profile = await mkdtemp(join(tmpdir(), 'balise-kill-'));
      const lives: Life[] = [];
      // One life more than acknowledgements: the last one tells what the last but one has left.
      for (let kills = Math.min(left, KILLS_PER_TEST); kills >= 0; kills--)
        lives.push(await oneLife(profile));
      tests.push(lives);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  } finally {
    await site.close();
  }
  return tests;
}

/** What a life was told to be kept, and the next one does not find. */
function lostOf(tests: Life[][]): string[] {
  return tests.flatMap((lives) => {
    const kept = new Map<string, Answer>();
    return lives.flatMap(({ found, acknowledged: { given } }, i) => {
      const lost = [...kept]
        .filter(([item, answer]) => JSON.stringify(found.found[item]) !== JSON.stringify(answer))
        .map(([item]) => `life ${i}: ${item}`);
      for (const one of lost) kept.delete(one.split(': ')[1]!);
      kept.set(given.item, given.answer);
      return lost;
    });
  });
}

const placeOf = ({ step, item, number }: Screen) => ({ step, item, number });

test('what the page shows as kept is there after the whole browser was killed at that instant', async () => {
  const count = times(200, 'browser');
  const tests = await livesOf(count, 5210, 'saved');
  const lost = lostOf(tests);
  report(
    'answers shown as kept, lost by SIGKILL of the browser',
    `0 of ${count}`,
    `${lost.length} of ${count}`,
  );
  assert.deepEqual(lost, []);
  for (const lives of tests)
    lives.slice(1).forEach(({ found: { isOffered, resumed } }, i) => {
      assert.ok(isOffered, 'the test is offered again');
      assert.deepEqual(placeOf(resumed), placeOf(lives[i]!.acknowledged.next));
    });
});

test('acknowledged before the save is complete, the same kill does lose answers', async () => {
  const count = times(100, 'browser');
  const lost = lostOf(await livesOf(count, 5211, 'put'));
  report('control: acknowledged at put()', `some of ${count} lost`, `${lost.length} of ${count}`);
  assert.ok(lost.length > 0, 'a kill that loses nothing here proves nothing above');
});
