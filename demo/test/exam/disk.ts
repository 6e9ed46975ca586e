import type { Page } from 'playwright-core';

const originOf = (page: Page) => new URL(page.url()).origin;

/** How much all pages of this one's address may keep. */
export async function giveRoom(page: Page, quotaSize: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: originOf(page), quotaSize });
}

/** As a person does in the browser's settings. */
export async function clearSiteData(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: originOf(page), storageTypes: 'indexeddb' });
}
