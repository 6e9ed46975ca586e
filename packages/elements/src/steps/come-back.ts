import { css, html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { define } from '../define-tag.ts';
import { LocalizedElement } from '../localized-element.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { beacon } from './beacon.ts';
import { WelcomeEvent } from './welcome-event.ts';

/**
 * To someone who comes back: is the unfinished test theirs? Or, where it is `changed`, why it cannot go on. Fetched
 * where there is one, which a first visit never has.
 *
 * @csspart resume - "Oui, reprendre".
 * @csspart restart - "Non, recommencer".
 */
export class BaliseComeBack extends LocalizedElement {
  static override properties = { headingLevel: { type: Number }, changed: { type: Boolean } };
  static override styles = [
    tokens,
    controls,
    css`
      .beacon {
        inline-size: 96px;
        block-size: auto;
        color: var(--_ink);
        margin-block-end: 16px;
      }
      [role='heading'] {
        font-size: 1.6667em;
        line-height: 1.25;
      }
    `,
  ];

  headingLevel = 2;
  changed = false;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  protected override render(): TemplateResult {
    if (this.changed)
      return html`<p role="status">
        ${msg('Un parcours commencé ici ne peut pas continuer : les questions, ou leur langue, ont changé depuis. Il a été effacé.')}
      </p>`;
    return html`
      ${beacon}
      <div role="heading" aria-level=${this.headingLevel} tabindex="-1">
        ${msg('Un parcours a été commencé ici. Est‑ce le vôtre ?')}
      </div>
      <p>
        ${msg('Si c’est le vôtre, vous reprenez où vous étiez. Si vous choisissez « Non », les réponses commencées sont effacées de ce navigateur.')}
      </p>
      <div class="actions">
        <button part="resume" class="main" @click=${() => this.#wish('resume')}>
          ${msg('Oui, reprendre')}
        </button>
        <button part="restart" @click=${() => this.#wish('restart')}>${msg('Non, recommencer')}</button>
      </div>
    `;
  }

  #wish(wish: 'resume' | 'restart'): void {
    this.dispatchEvent(new WelcomeEvent(wish));
  }
}

define('balise-come-back', BaliseComeBack);
