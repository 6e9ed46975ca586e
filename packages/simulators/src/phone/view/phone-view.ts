import { html, type TemplateResult } from 'lit';
import { worldStyles } from '../../view/world-styles.ts';
import { WorldView } from '../../view/world-view.ts';

/** Placeholder until the world is there. */
export class BalisePhone extends WorldView<{ news: string }> {
  static override styles = [worldStyles];

  protected override screenOf(): string {
    return '';
  }

  protected override renderWorld(): TemplateResult {
    return html``;
  }

  protected override newsWords(): string {
    return '';
  }
}
