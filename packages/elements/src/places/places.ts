import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { OrientationTexts } from '@balise/orientation';
import { cartographyLink } from '@balise/orientation/cartography';
import { FILTERS, findCommunes, minuteOfWeek, rank } from '@balise/orientation/places';
import type { FilterId, Ranked } from '@balise/orientation/places';
import type { Result } from '@balise/schema/codes';
import type { Commune, Places } from '@balise/schema/places';
import { LocalizedElement } from '../localized-element.ts';
import { getLocale } from '../localization.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { communeChoice } from './commune-choice.ts';
import { placeCard } from './place-card.ts';
import { filterWords, reasonLine } from './place-words.ts';
import { placesStyles } from './places-styles.ts';
import { sketchMap } from './sketch-map.ts';

/** Enough to choose from, few enough to be read; more come on asking. */
const FIRST_SHOWN = 5;
/** More than anybody goes through. */
const MOST = 50;
/** What a sheet has room for. */
const ON_PAPER = 3;

/** Places that can help with a result, the best first, and what narrows them down. Nothing of it leaves the page. */
export class BalisePlaces extends LocalizedElement {
  static override properties = {
    result: { attribute: false },
    places: { attribute: false },
    words: { attribute: false },
    linked: { type: Boolean },
    map: { type: Boolean },
    headingLevel: { type: Number },
    typed: { state: true },
    from: { state: true },
    filters: { state: true },
    most: { state: true },
  };
  static override styles = [tokens, controls, placesStyles];

  result?: Result;
  places?: Places;
  words?: OrientationTexts;
  /** May links lead out of the page? Not at a kiosk. */
  linked = true;
  /** Is a sketch of where they are drawn too? */
  map = false;
  headingLevel = 3;

  private typed = '';
  private from: Commune | null = null;
  private filters: readonly FilterId[] = [];
  private most = FIRST_SHOWN;
  #all: Ranked[] = [];
  #ranked: Ranked[] = [];

  /** The places that go on paper. */
  get chosen(): Ranked[] {
    return this.#ranked.slice(0, ON_PAPER);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('result')) [this.typed, this.from, this.filters, this.most] = ['', null, [], FIRST_SHOWN];
    if (['result', 'places', 'from', 'filters'].some((name) => changed.has(name))) this.#rank();
  }

  #rank(): void {
    const { result, places, from, filters } = this;
    if (!result || !places) return;
    const wish = {
      needs: result.needs,
      steps: result.steps,
      context: result.context,
      from: from ? ([from[2], from[3]] as const) : null,
      at: minuteOfWeek(new Date()),
      most: MOST,
    };
    this.#all = rank(places.places, wish);
    this.#ranked = filters.length ? rank(places.places, { ...wish, filters }) : this.#all;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { places, result, words } = this;
    if (!places || !result || !words) return nothing;
    if (!this.#all.length) return result.needs.length ? this.#renderNone() : nothing;
    return html`
      <h3 aria-level=${this.headingLevel}>${msg('Des lieux pour cela')}</h3>
      ${communeChoice({
        typed: this.typed,
        found: findCommunes(places.communes, this.typed),
        chosen: this.from,
        type: (typed) => (this.typed = typed),
        choose: this.#choose,
      })}
      ${this.#renderFilters()} ${this.#renderList(words)}
      ${this.map ? sketchMap(this.#ranked.slice(0, this.most), this.from) : nothing}
      ${this.#renderOnward(result)} ${places.note ? html`<p class="quiet note">${places.note}</p>` : nothing}
    `;
  }

  /** The département and the services: nothing else of anybody is in the address. */
  #renderOnward({ needs }: Result): TemplateResult | typeof nothing {
    const address = cartographyLink(this.from?.[1] ?? this.#all[0]?.place.postcode ?? '', needs);
    if (!this.linked || !address) return nothing;
    return html`<p>
      <a href=${address} target="_blank" rel="noreferrer"
        >${msg('D’autres lieux : la cartographie nationale (autre site)')}</a
      >
    </p>`;
  }

  #renderNone(): TemplateResult {
    return html`<h3 aria-level=${this.headingLevel}>${msg('Des lieux pour cela')}</h3>
      <p>
        ${msg('Aucun lieu de la liste ne propose cela. La mairie ou une médiathèque peut vous dire où aller.')}
      </p>`;
  }

  #choose = (commune: Commune | null): void => {
    this.from = commune;
    this.typed = '';
    this.most = FIRST_SHOWN;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(commune ? '.from' : '#commune')?.focus(),
    );
  };

  /** Only what would change the list: some of it, not all. */
  #renderFilters(): TemplateResult | typeof nothing {
    const at = minuteOfWeek(new Date());
    const useful = FILTERS.filter(({ id, test }) => {
      const passed = this.#all.filter(({ place, km }) => test(place, { km, at })).length;
      return this.filters.includes(id) || (passed > 0 && passed < this.#all.length);
    });
    if (!useful.length) return nothing;
    return html`<details class="filters">
      <summary>${msg('Choisir selon ce qui compte pour vous')}</summary>
      <fieldset>
        <legend class="sr">${msg('Ne montrer que…')}</legend>
        <div class="cards">
          ${useful.map(
            ({ id }) =>
              html`<label class="card">
                <input
                  type="checkbox"
                  autocomplete="off"
                  .checked=${this.filters.includes(id)}
                  @change=${() => this.#toggle(id)}
                />
                ${filterWords(id)}
              </label>`,
          )}
        </div>
      </fieldset>
    </details>`;
  }

  #toggle(id: FilterId): void {
    this.filters = this.filters.includes(id)
      ? this.filters.filter((one) => one !== id)
      : [...this.filters, id];
    this.most = FIRST_SHOWN;
  }

  #renderList(words: OrientationTexts): TemplateResult {
    const count = this.#ranked.length;
    const now = minuteOfWeek(new Date());
    return html`<p role="status" class="quiet">
        ${
          count === 0
            ? msg('Aucun lieu ne réunit tout cela. Retirez un choix pour en voir d’autres.')
            : count === 1
              ? msg('Un lieu.')
              : msg(
                  str`Les ${Math.min(this.most, count)} lieux qui vous conviennent le mieux, le plus adapté d’abord.`,
                )
        }
      </p>
      <ol class="places">
        ${this.#ranked.slice(0, this.most).map((one, i) =>
          placeCard(one, {
            number: this.map ? i + 1 : null,
            why: reasonLine(one, words),
            now,
            lang: getLocale(),
            level: this.headingLevel + 1,
            linked: this.linked,
          }),
        )}
      </ol>
      ${
        count > this.most
          ? html`<button @click=${() => (this.most += FIRST_SHOWN)}>${msg('Voir plus de lieux')}</button>`
          : nothing
      }`;
  }
}
