import type { Page } from 'playwright-core';

/** The page's process ends as by a fault of the browser's own. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const dead = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await dead;
  await page.close();
}
