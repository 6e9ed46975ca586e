import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../../../scripts/browser.mjs';
import { bankOf, THREE_LEVELS } from '../banks.ts';
import { poolOf } from '../rivals/ours.ts';
import { pageScript } from './bundle.ts';
import { QUESTIONS, scriptsOf } from './here.ts';
import { quietest, summary, type StepTimes } from './steps.ts';

const SLOWER = 6;
const ROUNDS = 4;

/** Steps on the bank of 500 in Chromium with its processor slowed six times: an old phone, more or less. */
export async function speedSlowed(): Promise<StepTimes> {
  const bank = bankOf({ from: 'random', size: 500, index: 0, cuts: THREE_LEVELS });
  const rights = scriptsOf(bank).map((script) =>
    bank.items.map(({ id }) => id).filter((id) => script(id) === 1),
  );
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.evaluate(await pageScript());
    await page.evaluate((pool) => Object.assign(globalThis, { pool }), poolOf(bank));
    const rounds: StepTimes[] = [];
    // The same pool object in each round, as in a real test: its tables are made once.
    for (let round = 0; round <= ROUNDS; round++) {
      const times: number[] = await page.evaluate(
        ([rights, questions]) =>
          (globalThis as unknown as { balisePlay: (...all: unknown[]) => number[] }).balisePlay(
            (globalThis as unknown as { pool: unknown }).pool,
            rights,
            questions,
          ),
        [rights, QUESTIONS] as const,
      );
      rounds.push(summary(times));
    }
    return quietest(rounds.slice(1));
  } finally {
    await browser.close();
  }
}
