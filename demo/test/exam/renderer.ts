import type { Browser, Page } from 'playwright-core';

interface Process {
  id: number;
  type: string;
  cpuTime: number;
}

/** The process that draws a page: the one that is busy while the page is. */
export async function rendererOf(browser: Browser, page: Page): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const renderers = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }: Process) => type === 'renderer');
  };
  const before = new Map((await renderers()).map(({ id, cpuTime }) => [id, cpuTime]));
  await page.evaluate('for (const end = performance.now() + 200; performance.now() < end; );');
  const spent = ({ id, cpuTime }: Process) => cpuTime - (before.get(id) ?? 0);
  const [busiest] = (await renderers()).sort((a, b) => spent(b) - spent(a));
  await session.detach();
  return busiest!.id;
}
