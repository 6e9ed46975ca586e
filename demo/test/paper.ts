import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

export interface Paper {
  body: string;
  pdf: Buffer;
  pages: number;
}

/**
 * What a press would print. The browser's own dialogue cannot be driven: the sheet is taken from its frame, as
 * print() would find it, and printed to PDF. `PICTURES` keeps it there by `name`.
 */
export async function printed(
  page: Page,
  context: BrowserContext,
  press: () => Promise<void>,
  name: string,
): Promise<Paper> {
  await page.evaluate(() => {
    // An earlier sheet goes as this one comes.
    const watched = new MutationObserver((changes) => {
      const [frame] = changes.flatMap(({ addedNodes }) => [...addedNodes]) as HTMLIFrameElement[];
      if (frame?.contentWindow) frame.contentWindow.print = () => Object.assign(globalThis, { sheet: frame });
    });
    watched.observe(document.body, { childList: true });
    delete (globalThis as { sheet?: unknown }).sheet;
  });
  await press();
  await page.waitForFunction(() => 'sheet' in globalThis);
  const { body, styles } = await page.evaluate(() => {
    const { contentDocument } = (globalThis as unknown as { sheet: HTMLIFrameElement }).sheet;
    const rules = [...contentDocument!.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return { body: contentDocument!.body.innerHTML, styles: rules.map((rule) => rule.cssText).join('\n') };
  });
  const paper = await context.newPage();
  await paper.setContent(
    `<!doctype html><html lang="fr"><style>${styles}</style><body>${body}</body></html>`,
  );
  const pdf = await paper.pdf({ preferCSSPageSize: true });
  await paper.close();
  if (process.env['PICTURES']) writeFileSync(join(process.env['PICTURES'], `${name}.pdf`), pdf);
  return { body, pdf, pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}
