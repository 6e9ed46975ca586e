import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { OrientationTexts } from '@balise/orientation';
import { LENGTHS, type Length } from '@balise/schema/codes';
import type { Dossier, Visit } from '@balise/schema/dossier';
import { deskStyles } from '../desk/desk-styles.ts';
import { MINUTES } from '../steps/minutes.ts';
import type { AccompanyEvent } from '../desk/accompany-event.ts';
import type { OpenedBank } from '../diagnostic/open-bank.ts';
import { LocalizedElement } from '../localized-element.ts';
import type { Beyond } from '../places/beyond.ts';
import { resultStyles } from '../steps/result-styles.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { compared } from './compared.ts';
import { dayWords } from './day-words.ts';
import { DeskWishEvent } from './desk-wish.ts';
import type { OpenFollowUp } from './follow-up-store.ts';
import { listStyles } from './list-styles.ts';
import { outcomeForm } from './outcome.ts';
import { fictitiousPerson } from './rehearsal.ts';

/** What a visit is shown with. */
export interface Shown {
  open: OpenedBank;
  words: OrientationTexts;
  beyond: Beyond | null;
  uiLang: string;
}

/** One person's follow-up: its visits, what moved between them, what came of the orientation. */
export class BaliseFollowUp extends LocalizedElement {
  static override properties = {
    followUp: { attribute: false },
    shown: { attribute: false },
    news: {},
    headingLevel: { type: Number },
    isErasing: { state: true },
    opened: { state: true },
  };
  static override styles = [tokens, controls, deskStyles, resultStyles, listStyles];

  followUp?: OpenFollowUp;
  shown?: Shown;
  news = '';
  headingLevel = 2;
  /** How long the next diagnosis may be. */
  length: Length = 'standard';
  private isErasing = false;
  /** The visit whose result is unfolded. */
  private opened: Visit | null = null;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role="heading"]')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.followUp || !this.shown) return nothing;
    const { dossier } = this.followUp;
    const { texts } = this.shown.open;
    const [before, last] = [dossier.visits.at(-2), dossier.visits.at(-1)];
    return html`
      ${
        dossier.rehearsal
          ? nothing
          : html`<div>
              <button class="link" @click=${() => this.#wish({ to: 'list' })}>
                ${msg('Tous les suivis')}
              </button>
            </div>`
      }
      <div role="heading" aria-level=${this.headingLevel} tabindex="-1">
        ${dossier.rehearsal ? fictitiousPerson().name : html`${msg('Suivi')} <span class="code">${dossier.code}</span>`}
      </div>
      <p role="status">${this.news}</p>
      ${dossier.rehearsal ? this.#renderPersona() : this.#renderNickname(dossier)}
      ${this.#renderNext(dossier)}
      ${before && last ? compared(before, last, texts, this.headingLevel + 1) : nothing}
      ${last ? html`<section class="panel">${this.#renderOutcome(last)}</section>` : nothing}
      ${dossier.visits.map((visit, i) => this.#renderVisit(visit, i)).reverse()}
      ${dossier.rehearsal ? nothing : this.#renderErase()}
    `;
  }

  #renderPersona(): TemplateResult {
    return html`<ul class="say">
      ${fictitiousPerson().lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  }

  #renderNickname(dossier: Dossier): TemplateResult {
    return html`<p>${msg('La personne peut noter ce code : il retrouve son suivi ici, et rien d’autre.')}</p>
      <label>
        <span class="label">${msg('Surnom, pour vous y retrouver (facultatif)')}</span>
        <input
          type="text"
          autocomplete="off"
          maxlength="40"
          .value=${dossier.nickname}
          @change=${({ target }: Event) =>
            this.#change(() => (dossier.nickname = (target as HTMLInputElement).value.trim()))}
        />
        <br /><span class="quiet"
          >${msg('Jamais un nom, ni des initiales, ni une date de naissance. Par exemple : « parapluie bleu ».')}</span
        >
      </label>`;
  }

  #renderNext({ running, visits }: Dossier): TemplateResult {
    return html`<div class="next">
      ${
        running
          ? nothing
          : html`<label>
              <span class="label">${msg('Durée')}</span>
              <select
                autocomplete="off"
                @change=${({ target }: Event) => (this.length = (target as HTMLSelectElement).value as Length)}
              >
                ${LENGTHS.map(
                  (length) =>
                    html`<option value=${length} ?selected=${length === this.length}>
                      ${msg(str`${MINUTES[length]} minutes environ`)}
                    </option>`,
                )}
              </select>
            </label>`
      }
      <div class="actions row">
        <button class="main" @click=${() => this.#wish({ to: 'diagnose' })}>
          ${
            running
              ? msg('Reprendre le diagnostic')
              : visits.length
                ? msg('Nouvelle visite, avec d’autres questions')
                : msg('Accueillir et diagnostiquer')
          }
        </button>
      </div>
    </div>`;
  }

  #renderVisit(visit: Visit, i: number): TemplateResult {
    const { open, words, beyond, uiLang } = this.shown!;
    const isOpen = this.opened === visit;
    return html`<section class="visit">
      <button
        class="link"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => (this.opened = isOpen ? null : visit)}
      >
        ${msg(str`Visite ${i + 1}, le ${dayWords(visit.result.finishedAt.slice(0, 10))} : résultat et feuilles`)}
      </button>
      ${isOpen && visit !== this.followUp!.dossier.visits.at(-1) ? this.#renderOutcome(visit) : nothing}
      ${
        isOpen
          ? html`<p class="quiet">
                ${msg('Le détail du jour (pourquoi ces niveaux, pourquoi ces questions) n’est pas gardé.')}
              </p>
              <balise-result
                .result=${visit.result}
                .visit=${visit}
                .texts=${open.texts}
                .words=${words}
                .beyond=${beyond}
                .uiLang=${uiLang}
                .headingLevel=${this.headingLevel + 1}
                mode="assisted"
                @accompany=${(event: AccompanyEvent) => this.#accompany(event, visit)}
              ></balise-result>`
          : nothing
      }
    </section>`;
  }

  #renderOutcome(visit: Visit): TemplateResult {
    const nth = this.followUp!.dossier.visits.indexOf(visit);
    return outcomeForm(visit.outcome, visit.place, nth, (outcome) =>
      this.#change(() => (visit.outcome = outcome)),
    );
  }

  #accompany({ change }: AccompanyEvent, visit: Visit): void {
    this.#change(() => accompany(visit, change));
  }

  #renderErase(): TemplateResult {
    if (!this.isErasing)
      return html`<div>
        <button class="link care" @click=${() => (this.isErasing = true)}>${msg('Effacer ce suivi')}</button>
      </div>`;
    return html`<div>
      <p>${msg('Ce suivi, ses visites et vos remarques seront effacés de ce navigateur.')}</p>
      <div class="actions row">
        <button class="care" @click=${() => this.#wish({ to: 'erase', id: this.followUp!.id ?? '' })}>
          ${msg('Oui, effacer')}
        </button>
        <button @click=${() => (this.isErasing = false)}>${msg('Non, revenir')}</button>
      </div>
    </div>`;
  }

  #change(act: () => void): void {
    act();
    this.requestUpdate();
    this.#wish({ to: 'save' });
  }

  #wish(wish: DeskWishEvent['wish']): void {
    this.dispatchEvent(new DeskWishEvent(wish));
  }
}

/** Writes what the professional added to a visit. */
export function accompany(visit: Visit, { autonomy, remark, place }: AccompanyEvent['change']): void {
  if (autonomy !== undefined) visit.result.autonomy = autonomy;
  if (place !== undefined) visit.place = place || null;
  if (remark !== undefined)
    visit.remarks = [
      ...visit.remarks.filter(({ item }) => item !== null),
      ...(remark.trim() ? [{ item: null, remark }] : []),
    ];
}
