import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { cartographyLink } from '@balise/orientation/cartography';
import { coopText } from '@balise/orientation/coop';
import type { Insight } from '@balise/session/insight';
import { LocalizedElement } from '../localized-element.ts';
import type { Beyond } from '../places/beyond.ts';
import { saveResult } from '../print/save-result.ts';
import { orientationSheet } from '../print/orientation-sheet.ts';
import { placesNamed, type SheetWords } from '../print/sheets.ts';
import { TakeAway } from '../print/take-away.ts';
import type { Remark } from '@balise/session/notes';
import type { AccompanyEvent } from '../desk/accompany-event.ts';
import { deskStyles } from '../desk/desk-styles.ts';
import { path } from '../desk/path.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { resultStyles } from './result-styles.ts';

/**
 * The same result for a professional beside the person: precise, with its reasons, and what leaves the page at their
 * wish: the fiche d'orientation, a text for La Coop, a file, the national map.
 */
export class BaliseProfessional extends LocalizedElement {
  static override properties = {
    sheet: { attribute: false },
    insight: { attribute: false },
    beyond: { attribute: false },
    beside: { type: Boolean },
    remarks: { attribute: false },
    place: {},
    added: { state: true },
    headingLevel: { type: Number },
  };
  static override styles = [tokens, controls, deskStyles, resultStyles];

  sheet?: SheetWords;
  insight: Insight | null = null;
  /** What the host gave, and what is wrong with it. */
  beyond: Beyond | null = null;
  /** The professional has the screen: what they noted is shown, and can be added to. */
  beside = false;
  remarks: readonly Remark[] = [];
  place = '';
  headingLevel = 3;
  /** What was added since: the person's turn at the screen must not undo it. */
  private added: AccompanyEvent['change'] = {};
  readonly #takeAway = new TakeAway(this);

  protected override render(): TemplateResult | typeof nothing {
    const { sheet } = this;
    if (!sheet) return nothing;
    return html`${this.beside ? this.#renderBeside(sheet) : nothing}
      <balise-profile
        voice="professional"
        .result=${sheet.result}
        .texts=${sheet.texts}
        .insight=${this.insight}
        .headingLevel=${this.headingLevel}
      ></balise-profile>
      ${this.beside ? path('orienter') : nothing}
      <balise-orientation
        voice="professional"
        .result=${sheet.result}
        .texts=${sheet.texts}
        .words=${sheet.words}
        .headingLevel=${this.headingLevel + 1}
      ></balise-orientation>
      <div class="actions">
        <button @click=${() => this.#print(sheet)}>${msg('Imprimer la fiche d’orientation')}</button>
        <button @click=${() => this.#takeAway.copy(this.#coopText(sheet))}>
          ${msg('Copier pour un compte rendu de La Coop')}
        </button>
        <button @click=${() => saveResult(sheet.result)}>${msg('Enregistrer le résultat (fichier)')}</button>
      </div>
      ${this.#renderMap(sheet)}
      <p role="status">${this.#takeAway.news}</p>
      ${this.#takeAway.byHand(() => this.#coopText(sheet))} ${this.#renderFaults()}`;
  }

  #renderBeside({ result, texts, places }: SheetWords): TemplateResult {
    return html`${path('accompagner')}
      <balise-accompany
        .result=${result}
        .texts=${texts}
        .remarks=${this.#remarks}
        .place=${this.#place}
        .places=${places().map(({ place }) => place.name)}
        .headingLevel=${this.headingLevel}
        @accompany=${({ change }: AccompanyEvent) => (this.added = { ...this.added, ...change })}
      ></balise-accompany>`;
  }

  get #place(): string {
    return this.added.place ?? this.place;
  }

  /** Where the place is one of the list, its kind is told too. */
  #coopText(sheet: SheetWords): string {
    return coopText(sheet.result, placesNamed(sheet, this.#place)[0]?.place);
  }

  get #remarks(): readonly Remark[] {
    const { remark } = this.added;
    if (remark === undefined) return this.remarks;
    return [...this.remarks.filter(({ item }) => item !== null), { item: null, remark }];
  }

  /** Only the host can mend these, and a test is whole without: nobody else is told. */
  #renderFaults(): TemplateResult | typeof nothing {
    const sentences = [this.beyond?.failure?.message, this.beyond?.fault].filter(Boolean);
    return sentences.length
      ? html`<balise-problems .address=${''} .sentences=${sentences}></balise-problems>`
      : nothing;
  }

  #print(sheet: SheetWords): void {
    this.#takeAway.print(orientationSheet(sheet, this.#place), sheet.lang, msg('Fiche d’orientation'));
  }

  /** The département of the first place, and the services: nothing else of anybody is in the address. */
  #renderMap({ result, places }: SheetWords): TemplateResult | typeof nothing {
    const [first] = places();
    const address = cartographyLink(first?.place.postcode ?? '', result.needs);
    if (!address) return nothing;
    return html`<p>
      <a href=${address} target="_blank" rel="noreferrer"
        >${msg('Voir d’autres lieux du département sur la cartographie nationale (autre site)')}</a
      >
    </p>`;
  }
}
