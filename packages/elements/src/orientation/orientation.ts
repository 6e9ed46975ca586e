import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { OrientationTexts } from '@balise/orientation';
import type { Ranked } from '@balise/orientation/places';
import { own, type Result, type Texts } from '@balise/schema/codes';
import { LocalizedElement } from '../localized-element.ts';
import { orientationWords } from '../diagnostic/orientation-words.ts';
import { fetchBeyond, NOTHING_BEYOND, type Beyond } from '../places/beyond.ts';
import type { BalisePlaces } from '../places/places.ts';
import type { Voice } from '../profile/profile.ts';
import { profileStyles } from '../profile/profile-styles.ts';
import { tokens } from '../styles/tokens.ts';
import { needLines, stepLines } from './lines.ts';
import { ownLinks, ownSchemes } from './own-offers.ts';

/** A result as next steps and services: each says why it is there. */
export class BaliseOrientation extends LocalizedElement {
  static override properties = {
    result: { attribute: false },
    texts: { attribute: false },
    words: { attribute: false },
    beyond: { attribute: false },
    places: {},
    settings: {},
    linked: { type: Boolean },
    voice: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [
    tokens,
    profileStyles,
    css`
      ol,
      ul {
        display: grid;
        gap: 12px;
        padding: 0;
        list-style: none;
        max-inline-size: none;
      }
      li {
        padding: 16px;
        border: 1px solid var(--_edge);
        border-radius: var(--_card);
      }
      strong {
        display: block;
      }
      .official {
        font-size: 0.9em;
      }
    `,
  ];

  result?: Result;
  /** The bank's words: the professional's reasons name its domains. */
  texts?: Texts;
  /** The rules' words in the reader's language. Absent: they are fetched in the result's. */
  words?: OrientationTexts;
  /** What the host gives beside. Absent: it is fetched from `places` and `settings`. */
  beyond: Beyond | null = null;
  /** Address of a list of places, or the list. */
  places: string | readonly unknown[] = '';
  /** Address of the host's settings. */
  settings = '';
  /** May links lead out of the page? Not at a kiosk. */
  linked = true;
  voice: Voice = 'person';
  headingLevel = 3;

  /** The places that go on paper, the best first. */
  get chosen(): Ranked[] {
    return this.renderRoot.querySelector<BalisePlaces>('balise-places')?.chosen ?? [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('result') && this.result && !this.words) void this.#fetchWords(this.result);
    if ((changed.has('places') && this.places.length) || (changed.has('settings') && this.settings))
      void this.#fetchBeyond();
  }

  async #fetchWords(result: Result): Promise<void> {
    const words = await orientationWords(result.lang).catch(() => undefined);
    if (result === this.result && words) this.words ??= words;
  }

  async #fetchBeyond(): Promise<void> {
    const { places, settings } = this;
    const beyond = await fetchBeyond({ places, settings });
    if (places !== this.places || settings !== this.settings) return;
    this.beyond = beyond;
    if (beyond.failure) this.dispatchEvent(beyond.failure);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.result || !this.words) return nothing;
    const { steps, needs } = this.result;
    if (!steps.length && !needs.length) return this.#renderNothing();
    return html`${this.#renderSteps(this.result, this.words)} ${this.#renderNeeds(this.result, this.words)}
    ${this.voice === 'person' ? this.#renderBeyond(this.result, this.words) : nothing}`;
  }

  #renderBeyond(result: Result, words: OrientationTexts): TemplateResult {
    const { places, settings } = this.beyond ?? NOTHING_BEYOND;
    return html`${ownSchemes(settings, result, words.lang, this.headingLevel)}
    ${ownLinks(settings, result, words.lang, this.headingLevel, this.linked)}
    ${
      places
        ? html`<balise-places
            .result=${result}
            .places=${places}
            .words=${words}
            .linked=${this.linked}
            .map=${settings.map === true}
            .headingLevel=${this.headingLevel}
          ></balise-places>`
        : nothing
    }`;
  }

  /** No rule holds: nothing is recommended, which is said too. */
  #renderNothing(): TemplateResult {
    return html`<h3 aria-level=${this.headingLevel}>${msg('La suite possible')}</h3>
      <p>
        ${
          this.voice === 'professional'
            ? msg('Aucune règle ne s’applique : rien à proposer au vu de ce résultat.')
            : msg(
                'Rien de particulier à prévoir. Si une question vient plus tard, une médiathèque ou un espace numérique peut vous aider.',
              )
        }
      </p>`;
  }

  #renderSteps(result: Result, words: OrientationTexts): TemplateResult | typeof nothing {
    const lines = stepLines(result, words);
    if (!lines.length) return nothing;
    return html`<h3 aria-level=${this.headingLevel}>${msg('La suite possible, dès demain')}</h3>
      <ol>
        ${lines.map(
          ({ title, how, why }) =>
            html`<li>
              <span lang=${words.lang}><strong>${title}</strong>${how}</span>
              ${this.voice === 'person' ? html`<div class="quiet" lang=${words.lang}>${why}</div>` : nothing}
            </li>`,
        )}
      </ol>`;
  }

  #renderNeeds(result: Result, words: OrientationTexts): TemplateResult | typeof nothing {
    const lines = needLines(result, words, domainNames(this.texts));
    if (!lines.length) return nothing;
    const professional = this.voice === 'professional';
    return html`<h3 aria-level=${this.headingLevel}>
        ${professional ? msg('Services à proposer, et pourquoi') : msg('Qui peut vous aider')}
      </h3>
      <ul>
        ${lines.map(
          ({ title, official, person, reason }) =>
            html`<li>
              <strong lang=${professional ? 'fr' : words.lang}>${professional ? official : title}</strong>
              <span lang=${words.lang}>${professional ? reason : person}</span>
              ${
                professional
                  ? nothing
                  : html`<div class="quiet official">
                      ${msg('Le service s’appelle :')} <span lang="fr">${official}</span>
                    </div>`
              }
            </li>`,
        )}
      </ul>`;
  }
}

function domainNames(texts: Texts | undefined): Record<string, string> {
  return texts
    ? Object.fromEntries(Object.keys(texts.domains).map((id) => [id, own(texts.domains, id)?.name ?? id]))
    : {};
}
