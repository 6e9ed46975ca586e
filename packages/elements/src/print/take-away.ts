import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { printSheet } from './print-sheet.ts';
import { SHEET_STYLES } from './sheet-styles.ts';

/** How a sheet leaves the screen: on paper, as text, or by hand where the browser allows neither. */
export class TakeAway {
  #copied: 'no' | 'yes' | 'by-hand' = 'no';

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** `over` is called once the print is over, on paper or not. */
  print(sheet: TemplateResult, lang: string, title: string, over?: () => void): void {
    this.#become('no');
    printSheet(sheet, SHEET_STYLES, lang, title, over).catch(() => this.#become('by-hand'));
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#become('yes');
    } catch {
      this.#become('by-hand');
    }
  }

  /** The browser allowed neither. */
  get isByHand(): boolean {
    return this.#copied === 'by-hand';
  }

  /** What came of it, or nothing yet. */
  get news(): string | typeof nothing {
    if (this.#copied === 'yes') return msg('Le texte est copié. Vous pouvez le coller où vous voulez.');
    if (this.isByHand) return msg('Sélectionnez le texte ci-dessous pour le copier.');
    return nothing;
  }

  /** The text to select, where that is the only way left. */
  byHand(text: () => string): TemplateResult | typeof nothing {
    return this.isByHand
      ? html`<textarea readonly aria-label=${msg('Texte à copier')} .value=${text()}></textarea>`
      : nothing;
  }

  #become(copied: 'no' | 'yes' | 'by-hand'): void {
    this.#copied = copied;
    this.host.requestUpdate();
  }
}
