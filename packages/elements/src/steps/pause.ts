import { css, html, svg, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { LocalizedElement } from '../localized-element.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';

/** Lamps along the way, one every five questions. */
const SPACE = 56;

/**
 * A breath every five questions: the way already travelled is lit, nothing is judged.
 *
 * @fires continue
 * @csspart next - "Continuer".
 */
export class BalisePause extends LocalizedElement {
  static override properties = {
    given: { type: Number },
    most: { type: Number },
    headingLevel: { type: Number },
  };
  static override styles = [
    tokens,
    controls,
    css`
      svg {
        display: block;
        max-inline-size: 100%;
        block-size: 72px;
        margin-block-end: 24px;
        color: var(--_ink);
      }
      :host(:dir(rtl)) svg {
        transform: scaleX(-1);
      }
      [role='heading'] {
        margin-block-end: 12px;
      }
    `,
  ];

  /** Answers given, and the most there can be. */
  given = 0;
  most = 20;
  headingLevel = 2;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  protected override render(): TemplateResult {
    const { title, text } = this.#encouragement();
    return html`
      ${this.#renderWay()}
      <div role="heading" aria-level=${this.headingLevel} tabindex="-1">${title}</div>
      <p>${text}</p>
      <div class="actions">
        <button part="next" class="main" @click=${() => this.dispatchEvent(new Event('continue'))}>
          ${msg('Continuer')}
        </button>
      </div>
    `;
  }

  #encouragement(): { title: string; text: string } {
    const share = this.given / this.most;
    if (share < 0.5)
      return {
        title: msg('C’est bien parti.'),
        text: msg('Soufflez un instant. Tout ce que vous avez répondu compte.'),
      };
    if (share < 0.75)
      return {
        title: msg('Vous avez fait la moitié du chemin.'),
        text: msg('Faites une pause si vous voulez. Il n’y a pas d’heure.'),
      };
    return {
      title: msg('Vous y êtes presque.'),
      text: msg('Encore quelques questions, et vous verrez la suite possible.'),
    };
  }

  #renderWay(): TemplateResult {
    const stops = Math.ceil(this.most / 5);
    const lit = Math.floor(this.given / 5);
    const x = (stop: number) => 28 + stop * SPACE;
    return html`<svg viewBox="0 0 ${x(stops) + 4} 72" fill="none" aria-hidden="true">
      ${svg`<path d="M4 60H${x(stops - 1) + 24}" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-dasharray="1 7"/>
      <path d="M4 60H${x(lit - 1)}" stroke="currentColor" stroke-width="3" stroke-linecap="round"/>`}
      ${Array.from({ length: stops }, (_, stop) => {
        const on = stop < lit;
        return svg`<g stroke="currentColor" stroke-width="2" stroke-linejoin="round">
          ${on ? svg`<circle cx=${x(stop)} cy="20" r="18" fill="var(--_lamp, #FFC247)" stroke="none" opacity=".35"/>` : ''}
          <circle cx=${x(stop)} cy="20" r="8" fill=${on ? 'var(--_lamp, #FFC247)' : 'none'}/>
          <path d="M${x(stop) - 4} 30 ${x(stop) - 7} 60h14l-3-30z"/>
        </g>`;
      })}
    </svg>`;
  }
}
