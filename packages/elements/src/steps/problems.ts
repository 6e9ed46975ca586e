import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import type { Problem } from '@balise/schema';
import { tokens } from '../styles/tokens.ts';

/** For the webmaster: which file, and what is wrong in it. Folded, since a visitor cannot mend it. */
@localized()
export class BaliseProblems extends LitElement {
  static override styles = [
    tokens,
    css`
      summary {
        cursor: pointer;
        min-block-size: 44px;
        align-content: center;
      }
    `,
  ];

  @property() address = '';
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) sentences: readonly string[] = [];

  protected override render(): TemplateResult {
    return html`<details>
      <summary class="quiet">${msg('Pour la personne qui s’occupe du site')}</summary>
      <p>${this.address}</p>
      ${
        this.sentences.length
          ? html`<ul>
              ${this.sentences.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
          : nothing
      }
    </details>`;
  }
}
