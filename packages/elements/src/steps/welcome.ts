import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { localized, msg, str } from '@lit/localize';
import type { Length } from '@balise/schema';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { beacon } from './beacon.ts';

/** What the welcome asks for; the diagnostic carries it out. */
export type WelcomeWish = 'start' | 'resume' | 'restart' | 'kept' | 'keep-nothing' | 'erase';

export class WelcomeEvent extends Event {
  constructor(readonly wish: WelcomeWish) {
    super('wish');
  }
}

/**
 * Why, how long, no exam, nothing leaves the device; or, to someone who comes back, whether the
 * unfinished test is theirs.
 *
 * @csspart start - "Commencer".
 * @csspart resume - "Oui, reprendre".
 * @csspart restart - "Non, recommencer".
 * @csspart erase - "Effacer".
 */
@localized()
export class BaliseWelcome extends LitElement {
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
      h2 {
        font-size: 1.6667em;
        margin-block-end: 12px;
      }
      ul {
        margin-block: 24px;
        padding: 0;
        list-style: none;
        display: grid;
        gap: 12px;
      }
      li {
        padding-inline-start: 28px;
        position: relative;
      }
      li::before {
        content: '';
        position: absolute;
        inset-inline-start: 4px;
        inset-block-start: 0.5em;
        inline-size: 10px;
        block-size: 10px;
        border-radius: 50%;
        background: var(--_lamp);
        border: 2px solid var(--_ink);
      }
      .storage {
        margin-block-start: 24px;
      }
    `,
  ];

  @property() length: Length = 'standard';
  /** Where answers would be kept. */
  @property() place: 'device' | 'session' | 'memory' = 'memory';
  /** The browser refuses storage that was asked for. */
  @property({ type: Boolean }) refused = false;
  @property({ type: Boolean }) unfinished = false;
  /** A finished result was kept on this device. */
  @property({ type: Boolean }) kept = false;
  @property({ type: Number }) questions = 20;
  @property({ type: Number }) headingLevel = 2;
  @query('[tabindex]') private heading!: HTMLElement | null;

  override focus(): void {
    this.heading?.focus();
  }

  protected override render(): TemplateResult {
    return this.unfinished ? this.renderReturn() : this.renderWelcome();
  }

  private renderWelcome(): TemplateResult {
    const minutes = { express: 8, standard: 15, full: 30 }[this.length];
    return html`
      ${beacon} ${this.renderHeading(msg('Où en êtes-vous avec le numérique ?'))}
      <p>${msg('Ce petit parcours montre ce que vous savez déjà faire, et la suite possible pour vous.')}</p>
      <ul>
        <li>
          ${msg(str`${this.questions} questions au plus, environ ${minutes} minutes. Prenez votre temps.`)}
        </li>
        <li>
          ${msg('Ce n’est pas un examen. Vous pouvez répondre « Je ne sais pas » et arrêter quand vous voulez.')}
        </li>
        <li>${msg('Rien n’est envoyé : tout reste sur cet appareil. Personne ne demande votre nom.')}</li>
        <li>${msg('Le temps de réponse aide à choisir les questions. Rien n’est chronométré.')}</li>
      </ul>
      <div class="actions">
        <button part="start" class="main" @click=${() => this.wish('start')}>${msg('Commencer')}</button>
        ${
          this.kept
            ? html`<button @click=${() => this.wish('kept')}>${msg('Revoir mon résultat gardé ici')}</button>`
            : nothing
        }
      </div>
      <div class="storage quiet">${this.renderStorage()}</div>
    `;
  }

  private renderStorage(): TemplateResult {
    if (this.place === 'memory')
      return html`<p role="status">
        ${
          this.refused
            ? msg('Ce navigateur ne permet pas de garder vos réponses : ne fermez pas la page avant la fin.')
            : msg('Rien n’est gardé sur cet appareil.')
        }
      </p>`;
    return html`<p>
        ${
          this.place === 'device'
            ? msg(
                'Si vous fermez la page, vos réponses restent ici 24 heures pour reprendre. Ensuite, elles sont effacées de ce navigateur.',
              )
            : msg('Vos réponses restent dans cet onglet, et disparaissent avec lui.')
        }
      </p>
      <button class="link" @click=${() => this.wish('keep-nothing')}>
        ${msg('Ordinateur partagé ? Ne rien garder')}
      </button>
      ${
        this.kept
          ? html`<button part="erase" class="link care" @click=${() => this.wish('erase')}>
              ${msg('Effacer mon résultat de ce navigateur')}
            </button>`
          : nothing
      }`;
  }

  private renderReturn(): TemplateResult {
    return html`
      ${beacon} ${this.renderHeading(msg('Un parcours a été commencé ici. Est-ce le vôtre ?'))}
      <p>
        ${msg('Si c’est le vôtre, vous reprenez où vous étiez. Sinon, ses réponses sont effacées de ce navigateur.')}
      </p>
      <div class="actions">
        <button part="resume" class="main" @click=${() => this.wish('resume')}>
          ${msg('Oui, reprendre')}
        </button>
        <button part="restart" @click=${() => this.wish('restart')}>${msg('Non, recommencer')}</button>
      </div>
    `;
  }

  private renderHeading(text: string): TemplateResult {
    return html`<div role="heading" aria-level=${this.headingLevel} tabindex="-1">${text}</div>`;
  }

  private wish(wish: WelcomeWish): void {
    this.dispatchEvent(new WelcomeEvent(wish));
  }
}
