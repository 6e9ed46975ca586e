import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import {
  VaultError,
  createVault,
  eraseVault,
  openVault,
  proposePassphrase,
  strengthOf,
  vaultState,
  type Vault,
  type VaultCode,
  type VaultOptions,
} from '@balise/storage/vault';
import { deskStyles } from '../desk/desk-styles.ts';
import { LocalizedElement } from '../localized-element.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { DeskWishEvent } from './desk-wish.ts';
import { strengthWords } from './strength-words.ts';
import { vaultWords } from './vault-words.ts';

/** The way in: a passphrase to choose, or to give; or a rehearsal, which needs none. */
export class BaliseDoor extends LocalizedElement {
  static override properties = {
    options: { attribute: false },
    news: {},
    headingLevel: { type: Number },
    state: { state: true },
    fault: { state: true },
    typed: { state: true },
    proposed: { state: true },
    isSeen: { state: true },
    isBusy: { state: true },
    isErasing: { state: true },
  };
  static override styles = [tokens, controls, deskStyles];

  options: VaultOptions = { tell: () => {} };
  /** Why one is here again. */
  news = '';
  headingLevel = 2;

  private state: 'unknown' | 'none' | 'locked' = 'unknown';
  private fault: VaultCode | null = null;
  private typed = '';
  private proposed = '';
  private isSeen = false;
  private isBusy = false;
  private isErasing = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role="heading"]')?.focus();
  }

  async #look(): Promise<void> {
    try {
      this.state = await vaultState();
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="panel">
      <div role="heading" aria-level=${this.headingLevel} tabindex="-1">
        ${this.state === 'locked' ? msg('Vos suivis sont fermés à clé') : msg('Suivre des personnes, sur cet ordinateur')}
      </div>
      ${this.news ? html`<p role="status">${this.news}</p>` : nothing}
      ${this.state === 'locked' ? this.#renderLocked() : this.state === 'none' ? this.#renderNone() : nothing}
      <p role="alert">${this.fault ? vaultWords(this.fault) : nothing}</p>
      ${
        this.fault === 'other-tab'
          ? html`<div class="actions">
              <button @click=${() => this.#open(true)}>${msg('Les ouvrir ici plutôt')}</button>
            </div>`
          : nothing
      }
      <div>
        <button class="link" @click=${() => this.#wish({ to: 'rehearse' })}>
          ${msg('M’entraîner avec une personne fictive (rien n’est gardé)')}
        </button>
        ${this.state === 'locked' ? this.#renderErase() : nothing}
      </div>
    </div>`;
  }

  #renderLocked(): TemplateResult {
    return html`<form @submit=${(event: Event) => this.#submit(event, () => this.#open(false))}>
      ${this.#renderField('current-password')}
      <div class="actions">
        <button class="main" type="submit" ?disabled=${this.isBusy}>${msg('Ouvrir')}</button>
      </div>
    </form>`;
  }

  #renderNone(): TemplateResult {
    const strength = this.typed ? strengthOf(this.typed) : null;
    return html`<ul class="say">
        <li>${msg('Tout est chiffré sur cet ordinateur, dès le premier mot. Rien n’est envoyé.')}</li>
        <li>
          ${msg('Une phrase de passe ferme et ouvre vos suivis. Oubliée, elle ne se retrouve pas : les suivis sont perdus.')}
        </li>
        <li>${msg('Un suivi n’a pas de nom. Il a un code, fait ici, que la personne peut noter.')}</li>
        <li>
          ${msg('Un suivi s’efface tout seul 6 mois après sa dernière ouverture. Vous pouvez changer cette durée.')}
        </li>
      </ul>
      <form @submit=${(event: Event) => this.#submit(event, () => this.#create())}>
        ${this.#renderField('new-password')}
        <p role="status">${strength ? strengthWords(strength) : nothing}</p>
        <p>
          <button class="link" type="button" @click=${() => (this.proposed = proposePassphrase())}>
            ${msg('Proposer une phrase')}
          </button>
          ${
            this.proposed
              ? html`<output>${this.proposed}</output><br />
                  <span class="quiet"
                    >${msg('Notez-la sur papier, dans un lieu sûr. Puis recopiez-la ci-dessus.')}</span
                  >`
              : nothing
          }
        </p>
        <div class="actions">
          <button class="main" type="submit" ?disabled=${this.isBusy}>${msg('Créer mes suivis')}</button>
        </div>
      </form>`;
  }

  #renderField(autocomplete: 'current-password' | 'new-password'): TemplateResult {
    return html`<label>
        <span class="label">${msg('Phrase de passe')}</span>
        <input
          type=${this.isSeen ? 'text' : 'password'}
          id="passphrase"
          autocomplete=${autocomplete}
          .value=${this.typed}
          @input=${({ target }: Event) => (this.typed = (target as HTMLInputElement).value)}
        />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          .checked=${this.isSeen}
          @change=${({ target }: Event) => (this.isSeen = (target as HTMLInputElement).checked)}
        />
        <span>${msg('Voir ce que j’écris')}</span>
      </label>`;
  }

  #renderErase(): TemplateResult {
    if (!this.isErasing)
      return html`<br /><button class="link care" @click=${() => (this.isErasing = true)}>
          ${msg('Phrase oubliée : tout effacer et recommencer')}
        </button>`;
    return html`<p>
        ${msg('Tous les suivis de cet ordinateur seront effacés de ce navigateur. Sans la phrase de passe, personne ne peut les ouvrir.')}
      </p>
      <div class="actions">
        <button class="care" @click=${this.#erase}>${msg('Oui, tout effacer')}</button>
        <button @click=${() => (this.isErasing = false)}>${msg('Non, revenir')}</button>
      </div>`;
  }

  #submit(event: Event, act: () => Promise<void>): void {
    event.preventDefault();
    void act();
  }

  #create(): Promise<void> {
    return this.#unlock(() => createVault(this.typed, this.options));
  }

  #open(takesOver: boolean): Promise<void> {
    return this.#unlock(() => openVault(this.typed, { ...this.options, takesOver }));
  }

  /** The passphrase is in no element once the store is open. */
  async #unlock(open: () => Promise<Vault>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.fault = null;
    try {
      const vault = await open();
      this.typed = this.proposed = '';
      this.#wish({ to: 'unlocked', vault });
    } catch (error) {
      this.#fail(error);
      this.renderRoot.querySelector<HTMLElement>('#passphrase')?.focus();
    }
    this.isBusy = false;
  }

  #erase = async (): Promise<void> => {
    try {
      await eraseVault();
      this.isErasing = false;
      this.fault = null;
      this.news = msg('Tout est effacé de ce navigateur.');
      await this.#look();
    } catch (error) {
      this.#fail(error);
    }
  };

  #fail(error: unknown): void {
    this.fault = error instanceof VaultError ? error.code : 'storage-unavailable';
  }

  #wish(wish: DeskWishEvent['wish']): void {
    this.dispatchEvent(new DeskWishEvent(wish));
  }
}
