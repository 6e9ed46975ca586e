import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Dossier } from '@balise/schema/dossier';
import { WARNED_DAYS, daysLeft, type Day } from '@balise/storage/vault';
import { deskStyles } from '../desk/desk-styles.ts';
import { LocalizedElement } from '../localized-element.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { dayWords } from './day-words.ts';
import { DeskWishEvent } from './desk-wish.ts';
import { listStyles } from './list-styles.ts';

/** A follow-up in the list; `dossier` is null where it cannot be read. */
export interface Listed {
  id: string;
  /** Null where it cannot be read. */
  usedOn: Day | null;
  expiresOn: Day;
  dossier: Dossier | null;
}

/** All follow-ups of this device, to find and open. */
export class BaliseFollowUpList extends LocalizedElement {
  static override properties = {
    followUps: { attribute: false },
    today: {},
    news: {},
    mayVanish: { type: Boolean },
    headingLevel: { type: Number },
    sought: { state: true },
  };
  static override styles = [tokens, controls, deskStyles, listStyles];

  followUps: readonly Listed[] = [];
  today: Day = '';
  news = '';
  /** The browser may clear what this site keeps. */
  mayVanish = false;
  headingLevel = 2;
  private sought = '';

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role="heading"]')?.focus();
  }

  protected override render(): TemplateResult {
    const found = this.followUps.filter(
      ({ dossier }) => !this.sought.trim() || isSought(dossier, this.sought),
    );
    return html`
      <div role="heading" aria-level=${this.headingLevel} tabindex="-1">${msg('Vos suivis')}</div>
      <p role="status">${this.news}</p>
      <div class="actions row">
        <button class="main" @click=${() => this.#wish({ to: 'new' })}>${msg('Nouveau suivi')}</button>
        <button @click=${() => this.#wish({ to: 'lock' })}>${msg('Fermer à clé')}</button>
        <button class="link" @click=${() => this.#wish({ to: 'keeping' })}>
          ${msg('Sauvegarde, exports, réglages')}
        </button>
      </div>
      ${
        this.mayVanish && this.followUps.length
          ? html`<p class="quiet">
              ${msg('Ce navigateur peut effacer ces suivis de lui-même s’il manque de place. Une sauvegarde de temps en temps les protège.')}
            </p>`
          : nothing
      }
      ${this.followUps.length ? this.#renderSearch() : html`<p>${msg('Aucun suivi pour l’instant.')}</p>`}
      <ul class="follow-ups">
        ${found.map((one) => html`<li>${this.#renderOne(one)}</li>`)}
      </ul>
      <p role="status">
        ${this.sought && !found.length ? msg('Aucun suivi ne porte ce code ni ce surnom.') : nothing}
      </p>
    `;
  }

  #renderSearch(): TemplateResult {
    return html`<label>
      <span class="label">${msg('Chercher par code ou surnom')}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${this.sought}
        @input=${({ target }: Event) => (this.sought = (target as HTMLInputElement).value)}
      />
    </label>`;
  }

  #renderOne({ id, expiresOn, dossier }: Listed): TemplateResult {
    const left = daysLeft(expiresOn, this.today);
    const soon =
      left <= WARNED_DAYS
        ? html`<span class="soon"
            >${msg(str`S’efface le ${dayWords(expiresOn)}. L’ouvrir le garde plus longtemps.`)}</span
          >`
        : nothing;
    if (!dossier)
      return html`<div class="one">
        <span>${msg('Suivi abîmé, illisible')}</span> ${soon}
        <button class="link care" @click=${() => this.#wish({ to: 'erase', id })}>${msg('L’effacer')}</button>
      </div>`;
    const last = dossier.visits.at(-1)?.result.finishedAt.slice(0, 10);
    const visits = dossier.visits.length;
    return html`<button class="one" @click=${() => this.#wish({ to: 'open', id })}>
      <strong>${dossier.code}</strong>
      ${dossier.nickname ? html`<span>${dossier.nickname}</span>` : nothing}
      <span class="quiet"
        >${
          dossier.running
            ? msg('Diagnostic commencé, à reprendre')
            : last
              ? visits === 1
                ? msg(str`1 visite, le ${dayWords(last)}`)
                : msg(str`${visits} visites, la dernière le ${dayWords(last)}`)
              : msg('Pas encore de visite')
        }</span
      >
      ${soon}
    </button>`;
  }

  #wish(wish: DeskWishEvent['wish']): void {
    this.dispatchEvent(new DeskWishEvent(wish));
  }
}

/** Codes are said aloud and typed: case, hyphens and spaces do not count. */
function isSought(dossier: Dossier | null, sought: string): boolean {
  const bare = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\p{M}\s-]/gu, '')
      .toLowerCase();
  return (
    dossier !== null && [dossier.code, dossier.nickname].some((text) => bare(text).includes(bare(sought)))
  );
}
