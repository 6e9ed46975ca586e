import { css, html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Length } from '@balise/schema/codes';
import type { Refusal, StoragePlace } from '@balise/storage';
import { notErasedWords, refusedWords, unreachableWords } from '../diagnostic/failure-words.ts';
import { LocalizedElement } from '../localized-element.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { beacon } from './beacon.ts';
import { MINUTES } from './minutes.ts';
import { WelcomeEvent, type WelcomeWish } from './welcome-event.ts';

/**
 * Why, how long, no exam, nothing leaves the device.
 *
 * @csspart start - "Commencer".
 * @csspart resume - "Oui, reprendre".
 * @csspart restart - "Non, recommencer".
 * @csspart erase - "Effacer".
 */
export class BaliseWelcome extends LocalizedElement {
  static override properties = {
    length: {},
    place: {},
    refusal: {},
    unfinished: { type: Boolean },
    changed: { type: Boolean },
    notErased: { type: Boolean },
    kept: { type: Boolean },
    questions: { type: Number },
    headingLevel: { type: Number },
    warming: { state: true },
  };
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
        display: grid;
        justify-items: start;
        gap: 8px;
        margin-block-start: 24px;
      }
    `,
  ];

  length: Length = 'standard';
  /** Where answers would be kept. */
  place: StoragePlace = 'memory';
  /** Why answers would not be kept, where they were to be. */
  refusal: Refusal | null = null;
  unfinished = false;
  /** An unfinished test was found, of questions that have changed since. */
  changed = false;
  /** A finished result was kept on this device. */
  kept = false;
  /** Something was to be erased, and is not. */
  notErased = false;
  questions = 20;
  headingLevel = 2;

  private warming: 'no' | 'yes' | 'failed' = 'no';

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex], balise-warm-up, balise-come-back')?.focus();
  }

  protected override render(): TemplateResult {
    if (this.warming === 'yes')
      return html`<balise-warm-up
        .headingLevel=${this.headingLevel}
        @leave=${() => this.#warm('no')}
      ></balise-warm-up>`;
    return this.unfinished ? this.#renderReturn() : this.#renderWelcome();
  }

  #renderWelcome(): TemplateResult {
    const minutes = MINUTES[this.length];
    return html`
      ${beacon} ${this.#renderHeading(msg('Où en êtes‑vous avec le numérique ?'))}
      <p>${msg('Ce petit parcours montre ce que vous savez déjà faire, et la suite possible pour vous.')}</p>
      ${this.changed ? html`<balise-come-back .changed=${true}></balise-come-back>` : nothing}
      ${this.notErased ? html`<p role="alert">${notErasedWords()}</p>` : nothing}
      <ul>
        <li>
          ${msg(str`${this.questions} questions au plus, environ ${minutes} minutes. Prenez votre temps.`)}
        </li>
        <li>
          ${msg('Ce n’est pas un examen. Vous pouvez répondre « Je ne sais pas » et arrêter quand vous voulez.')}
        </li>
        <li>${msg('Rien n’est envoyé : tout reste sur cet appareil. Personne ne demande votre nom.')}</li>
        <li>
          ${msg('Nous notons à peu près le temps de chaque réponse, pour la mesure. Aucune durée n’apparaît dans le résultat.')}
        </li>
      </ul>
      <div class="actions">
        <button part="start" class="main" @click=${() => this.#wish('start')}>${msg('Commencer')}</button>
        ${
          this.kept
            ? html`<button @click=${() => this.#wish('kept')}>
                ${msg('Revoir mon résultat gardé ici')}
              </button>`
            : nothing
        }
      </div>
      <button class="link" @click=${this.#warmUp}>
        ${msg('S’échauffer d’abord : cliquer, écrire, faire défiler')}
      </button>
      <p role="status">${this.warming === 'failed' ? unreachableWords() : nothing}</p>
      <div class="storage quiet">${this.place === 'vault' ? nothing : this.#renderStorage()}</div>
    `;
  }

  #renderStorage(): TemplateResult {
    if (this.place === 'memory')
      return html`<p role="status">
        ${this.refusal ? refusedWords(this.refusal) : msg('Rien n’est gardé sur cet appareil.')}
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
      <button class="link" @click=${() => this.#wish('keep-nothing')}>
        ${msg('Ordinateur partagé ? Ne rien garder')}
      </button>
      ${
        this.kept
          ? html`<button part="erase" class="link care" @click=${() => this.#wish('erase')}>
              ${msg('Effacer mon résultat de ce navigateur')}
            </button>`
          : nothing
      }`;
  }

  #renderReturn(): TemplateResult {
    return html`<balise-come-back
      exportparts="resume, restart"
      .headingLevel=${this.headingLevel}
      @wish=${({ wish }: WelcomeEvent) => this.#wish(wish)}
    ></balise-come-back>`;
  }

  #renderHeading(text: string): TemplateResult {
    return html`<div role="heading" aria-level=${this.headingLevel} tabindex="-1">${text}</div>`;
  }

  /** Its world is fetched on this click alone: few need it, and nothing else may wait for it. */
  async #warmUp(): Promise<void> {
    try {
      const { BaliseWarmUp } = await import('../task/warm-up.ts');
      await BaliseWarmUp.fetch();
      if (this.isConnected) this.#warm('yes');
    } catch {
      this.warming = 'failed';
    }
  }

  #warm(warming: 'no' | 'yes'): void {
    this.warming = warming;
    void this.updateComplete.then(() => this.focus());
  }

  #wish(wish: WelcomeWish): void {
    this.dispatchEvent(new WelcomeEvent(wish));
  }
}
