import { css, html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { LocalizedElement } from '../localized-element.ts';
import { tokens } from '../styles/tokens.ts';

/** For the webmaster: which file, and what is wrong in it. Folded, since a visitor cannot mend it. */
export class BaliseProblems extends LocalizedElement {
  static override properties = {
    address: {},
    sentences: { attribute: false },
  };
  static override styles = [
    tokens,
    css`
      :host {
        margin-block-start: 24px;
      }
      ul {
        margin-block-start: 12px;
        padding-inline-start: 24px;
      }
      summary {
        cursor: pointer;
        min-block-size: max(44px, var(--_target) - 12px);
        align-content: center;
      }
    `,
  ];

  address = '';
  sentences: readonly string[] = [];

  protected override render(): TemplateResult {
    return html`<details>
      <summary class="quiet">${msg('Pour la personne qui s’occupe du site')}</summary>
      <p>${this.address}</p>
      <ul>
        ${this.sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </details>`;
  }
}
