import { render, type TemplateResult } from 'lit';

/** The frame of the latest print: a sandbox that forbids printing never says that it is over. */
let latest: HTMLIFrameElement | null = null;

/**
 * Prints one sheet, apart from the page: an about:blank frame filled by DOM calls, since a strict
 * content policy refuses srcdoc and style elements. Rejects where the browser cannot make the sheet;
 * the text can then be copied.
 */
export async function printSheet(
  content: TemplateResult,
  styles: string,
  lang: string,
  title: string,
): Promise<void> {
  latest?.remove();
  const frame = document.createElement('iframe');
  latest = frame;
  frame.title = title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineEnd: '0',
    width: '0',
    height: '0',
    border: '0',
  });
  document.body.append(frame);
  const view = frame.contentWindow as Window & typeof globalThis;

  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  view.document.adoptedStyleSheets = [sheet];
  view.document.documentElement.lang = lang;
  view.document.title = title;
  render(content, view.document.body);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
