import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { followUpRows, followUpsCsv, followUpsJson } from '@balise/orientation/follow-ups-table';
import { countsOf } from '@balise/schema/count-results';
import type { Dossier } from '@balise/schema/dossier';
import {
  MOST_MONTHS,
  VaultError,
  askToBeKept,
  expiryOf,
  type Imported,
  type Vault,
} from '@balise/storage/vault';
import { deskStyles } from '../desk/desk-styles.ts';
import { LocalizedElement } from '../localized-element.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { DeskWishEvent } from './desk-wish.ts';
import type { Listed } from './follow-up-list.ts';
import { listStyles } from './list-styles.ts';
import { saveFile } from '../print/save-file.ts';
import { vaultWords } from './vault-words.ts';

/** What leaves the desk and what stays on it: copies, tables, figures, how long, and erasing all. */
export class BaliseKeeping extends LocalizedElement {
  static override properties = {
    vault: { attribute: false },
    followUps: { attribute: false },
    today: {},
    mayVanish: { type: Boolean },
    headingLevel: { type: Number },
    months: { state: true },
    chosen: { state: true },
    news: { state: true },
    fault: { state: true },
    isErasing: { state: true },
    tooOld: { state: true },
  };
  static override styles = [tokens, controls, deskStyles, listStyles];

  vault?: Vault;
  followUps: readonly Listed[] = [];
  today = '';
  mayVanish = false;
  headingLevel = 2;
  private months = 0;
  /** In the table; at first, all. */
  private chosen: ReadonlySet<string> = new Set();
  private news = '';
  private fault = '';
  private isErasing = false;
  /** How many follow-ups the months asked for would erase; asked about before. */
  private tooOld = 0;
  #file = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.chosen = new Set(this.followUps.map(({ id }) => id));
    void this.vault?.months().then((months) => (this.months = months));
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role="heading"]')?.focus();
  }

  protected override render(): TemplateResult {
    return html`
      <div>
        <button class="link" @click=${() => this.#wish({ to: 'list' })}>${msg('Tous les suivis')}</button>
      </div>
      <div role="heading" aria-level=${this.headingLevel} tabindex="-1">
        ${msg('Sauvegarde, exports, réglages')}
      </div>
      <p role="status">${this.news}</p>
      <p role="alert">${this.fault}</p>
      ${this.#renderCopy()} ${this.#renderTable()} ${this.#renderMonths()} ${this.#renderPassphrase()}
      ${this.#renderErase()}
    `;
  }

  #renderCopy(): TemplateResult {
    return html`<section class="panel">
      <h3 aria-level=${this.headingLevel + 1}>${msg('Sauvegarder, ou changer d’ordinateur')}</h3>
      <p>
        ${msg('Le fichier est chiffré. Il s’ouvre avec la phrase de passe de cet ordinateur, et sans elle jamais.')}
      </p>
      <div class="actions row">
        <button @click=${this.#export}>${msg('Enregistrer le fichier chiffré')}</button>
        ${
          this.mayVanish
            ? html`<button @click=${this.#askToBeKept}>
                ${msg('Demander au navigateur de tout garder')}
              </button>`
            : nothing
        }
      </div>
      <form @submit=${this.#import}>
        <label>
          <span class="label">${msg('Reprendre un fichier chiffré')}</span>
          <input type="file" accept=".json,application/json" @change=${this.#readFile} />
        </label>
        <label>
          <span class="label">${msg('Sa phrase de passe')}</span>
          <input type="password" id="file-passphrase" autocomplete="off" />
        </label>
        <div class="actions row"><button type="submit">${msg('Reprendre ces suivis')}</button></div>
      </form>
    </section>`;
  }

  #renderTable(): TemplateResult {
    const kept = this.followUps.filter(({ dossier }) => dossier?.visits.length);
    return html`<section class="panel">
      <h3 aria-level=${this.headingLevel + 1}>${msg('Tableaux et chiffres')}</h3>
      <p>
        ${msg('Sans code, ni surnom, ni remarque, ni lieu. Un tableau parle quand même de personnes, et un mélange rare d’âge, de raisons et de mois peut en désigner une : gardez-le pour votre équipe.')}
      </p>
      <fieldset>
        <legend>${msg('Suivis à mettre dans le tableau')}</legend>
        <div class="ticks">
          ${kept.map(
            ({ id, dossier }) =>
              html`<label class="tick">
                <input type="checkbox" .checked=${this.chosen.has(id)} @change=${() => this.#toggle(id)} />
                <span>${dossier!.code} ${dossier!.nickname}</span>
              </label>`,
          )}
        </div>
        ${kept.length ? nothing : html`<p class="quiet">${msg('Aucune visite terminée pour l’instant.')}</p>`}
      </fieldset>
      <div class="actions row">
        <button @click=${() => this.#saveTable('csv')}>${msg('Tableau (CSV)')}</button>
        <button @click=${() => this.#saveTable('json')}>${msg('Tableau (JSON)')}</button>
        <button @click=${this.#saveCounts}>${msg('Effectifs par trimestre')}</button>
      </div>
      <p class="quiet">
        ${msg('Les effectifs par trimestre portent sur tous les suivis. Ils sont exacts : ne les publiez pas. Envoyez-les à qui fait la synthèse du territoire.')}
      </p>
    </section>`;
  }

  #renderMonths(): TemplateResult {
    return html`<section class="panel">
      <h3 aria-level=${this.headingLevel + 1}>${msg('Durée de garde')}</h3>
      <form @submit=${this.#setMonths}>
        <label>
          <span class="label">${msg(str`Mois sans l’ouvrir, avant effacement (1 à ${MOST_MONTHS})`)}</span>
          <input type="number" id="months" min="1" max=${MOST_MONTHS} .value=${String(this.months)} />
        </label>
        <div class="actions row"><button type="submit">${msg('Appliquer')}</button></div>
      </form>
    </section>`;
  }

  #renderPassphrase(): TemplateResult {
    return html`<section class="panel">
      <h3 aria-level=${this.headingLevel + 1}>${msg('Changer de phrase de passe')}</h3>
      <form @submit=${this.#changePassphrase}>
        <label>
          <span class="label">${msg('Phrase actuelle')}</span>
          <input type="password" id="old" autocomplete="current-password" />
        </label>
        <label>
          <span class="label">${msg('Nouvelle phrase')}</span>
          <input type="password" id="next" autocomplete="new-password" />
        </label>
        <div class="actions row"><button type="submit">${msg('Changer')}</button></div>
      </form>
    </section>`;
  }

  #renderErase(): TemplateResult {
    if (!this.isErasing)
      return html`<div>
        <button class="link care" @click=${() => (this.isErasing = true)}>
          ${msg('Effacer tous les suivis')}
        </button>
      </div>`;
    return html`<div>
      <p>
        ${msg('Tous les suivis seront effacés de ce navigateur. Un fichier chiffré déjà enregistré reste.')}
      </p>
      <div class="actions row">
        <button class="care" @click=${() => this.#wish({ to: 'erase-all' })}>
          ${msg('Oui, tout effacer')}
        </button>
        <button @click=${() => (this.isErasing = false)}>${msg('Non, revenir')}</button>
      </div>
    </div>`;
  }

  #toggle(id: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen = chosen;
  }

  #saveTable(kind: 'csv' | 'json'): void {
    const rows = followUpRows(dossiersOf(this.followUps.filter(({ id }) => this.chosen.has(id))));
    if (kind === 'csv') saveFile('balise-suivis.csv', followUpsCsv(rows), 'text/csv');
    else saveFile('balise-suivis.json', followUpsJson(rows), 'application/json');
  }

  #saveCounts = (): void => {
    const visits = dossiersOf(this.followUps).flatMap((dossier) => dossier.visits);
    saveFile('balise-effectifs.json', JSON.stringify(countsOf(visits), null, 2), 'application/json');
  };

  #export = (): Promise<void> =>
    this.#try(async () => {
      saveFile(`balise-suivis-${this.today}.json`, await this.vault!.exportFile(), 'application/json');
      return msg('Le fichier est dans vos téléchargements. Rangez-le hors de cet ordinateur.');
    });

  #askToBeKept = (): Promise<void> =>
    this.#try(async () => {
      this.mayVanish = !(await askToBeKept());
      return this.mayVanish
        ? msg('Le navigateur n’a pas voulu. Une sauvegarde de temps en temps protège vos suivis.')
        : msg('Le navigateur gardera vos suivis.');
    });

  #readFile = ({ target }: Event): void => {
    void (target as HTMLInputElement).files?.[0]?.text().then((text) => (this.#file = text));
  };

  #import = (event: Event): Promise<void> => {
    event.preventDefault();
    return this.#try(async () => {
      const found = await this.vault!.importFile(this.#file, this.#value('file-passphrase'));
      this.#wish({ to: 'save' });
      return importedWords(found);
    });
  };

  #setMonths = (event: Event): Promise<void> => {
    event.preventDefault();
    return this.#try(async () => {
      const months = Math.round(Number(this.#value('months')));
      if (!(months >= 1 && months <= MOST_MONTHS))
        return msg(str`Choisissez un nombre de mois, de 1 à ${MOST_MONTHS}.`);
      const tooOld = this.followUps.filter(({ usedOn }) => usedOn && expiryOf(usedOn, months) <= this.today);
      if (tooOld.length !== this.tooOld) {
        this.tooOld = tooOld.length;
        return msg(
          str`Avec cette durée, des suivis trop anciens seraient effacés : ${tooOld.length}. Appuyez encore pour confirmer.`,
        );
      }
      this.tooOld = 0;
      const erased = await this.vault!.setMonths(months);
      this.months = months;
      this.#wish({ to: 'save' });
      return erased
        ? msg(str`C’est noté. Suivis trop anciens, effacés : ${erased}.`)
        : msg(str`C’est noté : ${months} mois.`);
    });
  };

  #changePassphrase = (event: Event): Promise<void> => {
    event.preventDefault();
    return this.#try(async () => {
      await this.vault!.changePassphrase(this.#value('old'), this.#value('next'));
      return msg('La phrase de passe est changée. Les fichiers déjà enregistrés gardent l’ancienne.');
    });
  };

  /** What the store refuses is said in words; a passphrase stays in no field. */
  async #try(work: () => Promise<string>): Promise<void> {
    this.news = this.fault = '';
    try {
      this.news = await work();
    } catch (error) {
      this.fault = vaultWords(error instanceof VaultError ? error.code : 'storage-unavailable');
    }
    for (const field of this.renderRoot.querySelectorAll<HTMLInputElement>('[type="password"]'))
      field.value = '';
    this.renderRoot.querySelector('[role="heading"]')?.scrollIntoView();
  }

  #value(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '';
  }

  #wish(wish: DeskWishEvent['wish']): void {
    this.dispatchEvent(new DeskWishEvent(wish));
  }
}

function dossiersOf(followUps: readonly Listed[]): Dossier[] {
  return followUps.flatMap(({ dossier }) => dossier ?? []);
}

function importedWords({ added, updated, skipped, expired }: Imported): string {
  return msg(
    str`Suivis ajoutés : ${added}. Mis à jour : ${updated}. Déjà là : ${skipped}. Trop anciens, laissés : ${expired}.`,
  );
}
