import { render, type TemplateResult } from 'lit';

/** The frame of the latest print: a sandbox that forbids printing never says that it is over. */
let latest: HTMLIFrameElement | null = null;

/** Takes the latest sheet out of the page, printed or not. */
export function dropSheet(): void {
  latest?.remove();
  latest = null;
}

/**
 * Prints one sheet, apart from the page: an about:blank frame filled by DOM calls, since a strict
 * content policy refuses srcdoc and style elements. `over` is called once the print is over, on paper or
 * not. Rejects where the browser cannot make the sheet, or does not begin to print it, as in a sandbox;
 * the text can then be shown.
 */
export async function printSheet(
  content: TemplateResult,
  styles: string,
  lang: string,
  title: string,
  over: () => void = () => {},
): Promise<void> {
  dropSheet();
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
  let begun = false;
  view.addEventListener('beforeprint', () => (begun = true));
  view.addEventListener('afterprint', () => {
    begun = true;
    frame.remove();
    over();
  });
  view.print();
  if (!begun) throw new Error('not printed');
}
