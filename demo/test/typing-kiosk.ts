import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Bank } from '@balise/schema';
import { root } from '../../scripts/build.mjs';
import { serveDemo } from '../../scripts/serve.mjs';
import { part, shown, untilMoved } from './demo-page.ts';
import { startAtKiosk } from './kiosk-page.ts';

/** A kiosk whose questionnaire asks for typing: what is typed is the worst that could be left behind. */
export async function typingKiosk(port: number): Promise<{ address: string; close: () => Promise<void> }> {
  const site = mkdtempSync(join(tmpdir(), 'balise-typing-'));
  cpSync(join(root, 'demo/dist'), site, { recursive: true });
  const abc = join(site, 'balise/question-banks/abc');
  const bank = JSON.parse(readFileSync(join(abc, 'bank.json'), 'utf8')) as Bank;
  const typing = join(site, 'kiosk/typing');
  mkdirSync(typing);
  // The first question is a choice, all others are typed.
  const [first] = bank.items.filter(({ type }) => type === 'single');
  const items = bank.items.filter((item) => item.type === 'text' || item === first);
  writeFileSync(
    join(typing, 'bank.json'),
    JSON.stringify({ ...bank, id: 'typing', languages: ['fr'], items }),
  );
  cpSync(join(abc, 'fr.json'), join(typing, 'fr.json'));
  cpSync(join(abc, 'media'), join(typing, 'media'), { recursive: true });
  const page = readFileSync(join(site, 'kiosk/index.html'), 'utf8')
    .replace(/<script[^>]*kiosk\.js.*?<\/script>/, '')
    .replace('<balise-diagnostic', '<balise-diagnostic bank="typing/bank.json"');
  writeFileSync(join(site, 'kiosk/typing.html'), page);
  const { address, close } = await serveDemo(port, { site });
  return {
    address: `${address}kiosk/typing.html`,
    async close() {
      await close();
      rmSync(site, { recursive: true, force: true });
    },
  };
}

/** From the invitation to a question that is typed, and the words in its field. */
export async function type(page: Page, words: string): Promise<void> {
  await startAtKiosk(page);
  await untilTyped(page);
  await page.locator('balise-question input').pressSequentially(words);
}

export async function untilTyped(page: Page): Promise<void> {
  while ((await shown(page)).type !== 'text')
    await untilMoved(page, async () => {
      const { step } = await shown(page);
      if (step === 'welcome') return part(page, 'start').click();
      return part(page, step === 'question' ? 'unknown' : 'next').click();
    });
}
