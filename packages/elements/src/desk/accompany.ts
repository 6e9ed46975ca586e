import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { observed, type Observed } from '@balise/orientation/observed';
import type { Result, Texts } from '@balise/schema/codes';
import type { Remark } from '@balise/session/notes';
import { LocalizedElement } from '../localized-element.ts';
import { domainName, promptOf } from '../profile/words.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { AccompanyEvent } from './accompany-event.ts';
import { deskStyles } from './desk-styles.ts';
import { observationWords } from './observation-words.ts';

type Autonomy = NonNullable<Result['autonomy']>;

/** What was seen beside what was measured, what was noted, and what the professional makes of it. */
export class BaliseAccompany extends LocalizedElement {
  static override properties = {
    result: { attribute: false },
    texts: { attribute: false },
    remarks: { attribute: false },
    place: {},
    places: { attribute: false },
    headingLevel: { type: Number },
  };
  static override styles = [tokens, controls, deskStyles];

  result?: Result;
  texts?: Texts;
  remarks: readonly Remark[] = [];
  /** The name of the place the person is sent to. */
  place = '';
  /** Names to choose from. */
  places: readonly string[] = [];
  headingLevel = 3;

  protected override render(): TemplateResult | typeof nothing {
    const { result, texts } = this;
    if (!result || !texts) return nothing;
    return html`<div class="panel">
      ${this.#renderObserved(result, texts)} ${this.#renderRemarks(texts)} ${this.#renderAutonomy(result)}
      ${this.#renderWhole()} ${this.#renderPlace()}
    </div>`;
  }

  #renderObserved(result: Result, texts: Texts): TemplateResult {
    const words = observationWords();
    return html`<div>
      <h3 aria-level=${this.headingLevel}>${msg('Ce que vous avez vu, ce qui est mesuré')}</h3>
      ${
        result.observations?.length
          ? html`<ul class="say">
              ${grouped(observed(result)).map(
                (one) =>
                  html`<li>
                    ${words[one.observation]}${nbsp}:
                    ${
                      one.agreement === 'disagrees'
                        ? html`<strong>${agreementWords(one, texts)}</strong>`
                        : agreementWords(one, texts)
                    }
                  </li>`,
              )}
            </ul>`
          : html`<p class="quiet">${msg('Vous n’avez rien noté avant ni pendant le parcours.')}</p>`
      }
    </div>`;
  }

  #renderRemarks(texts: Texts): TemplateResult | typeof nothing {
    const lines = this.remarks.filter(({ item }) => item !== null);
    if (!lines.length) return nothing;
    return html`<div>
      <h3 aria-level=${this.headingLevel}>${msg('Vos remarques')}</h3>
      <ul class="say">
        ${lines.map(
          ({ item, remark }) =>
            html`<li>
              <span lang=${texts.lang} class="quiet">${promptOf(texts, item!)}</span><br />${remark}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** Never guessed from the measure: the professional picks it, or nobody does. */
  #renderAutonomy({ autonomy }: Result): TemplateResult {
    const words: Record<Autonomy, string> = {
      entierement_accompagne: msg('Avec guidage'),
      partiellement_autonome: msg('Autonome avec guidage en cas de besoin'),
      autonome: msg('Autonome'),
    };
    return html`<fieldset>
      <legend>${msg('Autonomie, à votre avis (facultatif)')}</legend>
      <div class="ticks">
        ${(Object.keys(words) as Autonomy[]).map(
          (code) =>
            html`<label class="tick">
              <input
                type="radio"
                name="autonomy"
                value=${code}
                .checked=${autonomy === code}
                @change=${() => this.#change({ autonomy: code })}
              />
              <span>${words[code]}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderWhole(): TemplateResult {
    return html`<label>
      <span class="label">${msg('Remarque sur l’ensemble (facultatif)')}</span>
      <textarea
        autocomplete="off"
        maxlength="2000"
        .value=${this.remarks.find(({ item }) => item === null)?.remark ?? ''}
        @change=${({ target }: Event) => this.#change({ remark: (target as HTMLTextAreaElement).value })}
      ></textarea>
      <span class="quiet">
        ${msg('N’écrivez ni nom, ni adresse, ni numéro, ni rien de la santé ou de la famille.')}
      </span>
    </label>`;
  }

  #renderPlace(): TemplateResult {
    return html`<label>
      <span class="label">${msg('Lieu où vous envoyez la personne (facultatif)')}</span>
      <input
        type="text"
        autocomplete="off"
        maxlength="300"
        list="places"
        .value=${this.place}
        @change=${({ target }: Event) => this.#change({ place: (target as HTMLInputElement).value.trim() })}
      />
      <datalist id="places">${this.places.map((name) => html`<option value=${name}></option>`)}</datalist>
    </label>`;
  }

  /** The result on screen is the one that the sheets and the page's own `result` are made of: it takes the autonomy at once. */
  #change(change: AccompanyEvent['change']): void {
    if (this.result && change.autonomy) this.result.autonomy = change.autonomy;
    this.requestUpdate();
    this.dispatchEvent(new AccompanyEvent(change));
  }
}

const nbsp = '\u00a0';

interface Grouped extends Pick<Observed, 'observation' | 'agreement'> {
  domains: string[];
}

/** What is said of several domains alike is said once. */
function grouped(all: readonly Observed[]): Grouped[] {
  const groups = new Map<string, Grouped>();
  for (const { observation, agreement, domain } of all) {
    const key = `${observation} ${agreement}`;
    const group = groups.get(key) ?? { observation, agreement, domains: [] };
    if (domain) group.domains.push(domain);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function agreementWords({ domains, agreement }: Grouped, texts: Texts): string {
  if (agreement === 'unrelated') return msg('aucune question ne le mesure. À garder en tête.');
  const name = domains.map((id) => domainName(texts, id)).join(', ');
  return {
    agrees: msg(str`la mesure va dans le même sens (${name}).`),
    disagrees: msg(str`la mesure dit autre chose (${name}). À reprendre ensemble.`),
    unsure: msg(str`la mesure ne permet pas de trancher (${name}).`),
  }[agreement];
}
