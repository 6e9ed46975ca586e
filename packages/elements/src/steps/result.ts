import { css, html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { OrientationTexts } from '@balise/orientation';
import { own, type Mode, type Result, type Texts } from '@balise/schema/codes';
import type { Insight } from '@balise/session/insight';
import { LocalizedElement } from '../localized-element.ts';
import { plainText } from '../print/plain-text.ts';
import { printSheet } from '../print/print-sheet.ts';
import { personSheet, professionalSheet, type SheetWords } from '../print/sheets.ts';
import { SHEET_STYLES } from '../print/sheet-styles.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';

/** What the result asks of the diagnostic. */
export class ResultEvent extends Event {
  constructor(readonly wish: 'keep' | 'restart' | 'erase') {
    super('wish');
  }
}

/**
 * The end of the journey: what one does already, the five beacons, the next steps, and how to take
 * them away. The professional's sheet is apart, behind a button; never at a kiosk.
 *
 * @csspart print - "Imprimer".
 * @csspart restart - "Nouveau parcours".
 * @csspart erase - "Effacer".
 */
export class BaliseResult extends LocalizedElement {
  static override properties = {
    result: { attribute: false },
    insight: { attribute: false },
    texts: { attribute: false },
    words: { attribute: false },
    asked: { attribute: false },
    mode: {},
    uiLang: {},
    keepable: { type: Boolean },
    kept: { type: Boolean },
    headingLevel: { type: Number },
    professional: { state: true },
    copied: { state: true },
  };
  static override styles = [
    tokens,
    controls,
    css`
      .title {
        font-size: 1.6667em;
        line-height: 1.25;
      }
      .links {
        justify-content: space-between;
        gap: 4px 24px;
      }
      .links > button {
        flex: none;
        max-inline-size: 100%;
      }
      .link {
        margin-block-start: 24px;
      }
      .professional {
        margin-block-start: 48px;
        padding-block-start: 16px;
        border-block-start: 3px solid var(--_edge);
      }
      summary {
        min-block-size: 44px;
        align-content: center;
        cursor: pointer;
        color: var(--_sea);
        text-decoration: underline;
        text-underline-offset: 3px;
        margin-block-start: 24px;
      }
      dt {
        font-weight: 600;
        margin-block-start: 16px;
      }
      dl,
      dd {
        margin: 0;
        max-inline-size: 60ch;
      }
      textarea {
        inline-size: 100%;
        block-size: 12em;
        font: inherit;
        color: inherit;
        background: var(--_mist);
        border: 1px solid var(--_edge);
        border-radius: var(--_control);
        padding: 12px;
      }
      .actions {
        position: static;
      }
    `,
  ];

  result?: Result;
  /** How the result came about: in assisted mode, the professional sees it. */
  insight: Insight | null = null;
  texts?: Texts;
  words?: OrientationTexts;
  /** Items asked, for the explanations that come only now. */
  asked: readonly string[] = [];
  mode: Mode = 'self';
  uiLang = 'fr';
  /** May a result be kept on this device? */
  keepable = false;
  kept = false;
  headingLevel = 2;

  private professional = false;
  private copied: 'no' | 'yes' | 'by-hand' = 'no';

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { result, texts, words } = this;
    if (!result || !texts || !words) return nothing;
    const sheet: SheetWords = { result, texts, words, lang: this.uiLang };
    return html`
      <div class="title" role="heading" aria-level=${this.headingLevel} tabindex="-1">
        ${msg('Merci. Voici où vous en êtes.')}
      </div>
      <p>
        ${
          result.complete
            ? msg('Ceci n’est pas une note. C’est un point de départ, pour choisir la suite.')
            : msg('Vous avez choisi d’arrêter ici. Voici ce que vos réponses permettent déjà de dire.')
        }
      </p>
      <balise-profile
        .result=${result}
        .texts=${texts}
        .headingLevel=${this.headingLevel + 1}
      ></balise-profile>
      <balise-orientation
        .result=${result}
        .texts=${texts}
        .words=${words}
        .headingLevel=${this.headingLevel + 1}
      ></balise-orientation>
      ${this.#renderReview(texts)}
      <div class="actions">
        <button part="print" class="main" @click=${() => this.#print(personSheet(sheet), msg('Ma feuille'))}>
          ${msg('Imprimer ma feuille')}
        </button>
        <button @click=${() => this.#copy(plainText(sheet))}>${msg('Copier le texte')}</button>
        ${
          this.keepable
            ? html`<button @click=${() => this.#wish('keep')}>
                ${msg('Garder mon résultat sur cet appareil')}
              </button>`
            : nothing
        }
      </div>
      <p role="status">${this.#renderNews()}</p>
      ${
        this.copied === 'by-hand'
          ? html`<textarea
              readonly
              aria-label=${msg('Texte à copier')}
              .value=${plainText(sheet)}
            ></textarea>`
          : nothing
      }
      ${this.#renderProfessional(sheet)}
      <div class="actions links">
        <button part="restart" class="link" @click=${() => this.#wish('restart')}>
          ${msg('Nouveau parcours')}
        </button>
        <button part="erase" class="link care" @click=${() => this.#wish('erase')}>
          ${msg('Effacer mes réponses et mon résultat de ce navigateur')}
        </button>
      </div>
    `;
  }

  #renderNews(): string | typeof nothing {
    if (this.copied === 'yes') return msg('Le texte est copié. Vous pouvez le coller où vous voulez.');
    if (this.copied === 'by-hand') return msg('Sélectionnez le texte ci-dessous pour le copier.');
    if (this.kept) return msg('Votre résultat est gardé sur cet appareil.');
    return nothing;
  }

  /** Explanations, for all the questions asked alike: nothing here says which were right. */
  #renderReview(texts: Texts): TemplateResult | typeof nothing {
    const lines = this.asked.flatMap((id) => own(texts.items, id) ?? []).filter((words) => words.explanation);
    if (!lines.length) return nothing;
    return html`<details>
      <summary>${msg('Revoir les questions, et ce qui aide pour la prochaine fois')}</summary>
      <dl lang=${texts.lang}>
        ${lines.map(
          ({ prompt, explanation }) =>
            html`<dt>${prompt}</dt>
              <dd>${explanation}</dd>`,
        )}
      </dl>
    </details>`;
  }

  #renderProfessional(sheet: SheetWords): TemplateResult | typeof nothing {
    if (this.mode === 'kiosk') return nothing;
    if (this.mode === 'self' && !this.professional)
      return html`<button class="link" @click=${() => (this.professional = true)}>
        ${msg('Feuille pour un professionnel qui vous accompagne')}
      </button>`;
    const level = this.headingLevel + 1;
    return html`<section class="professional">
      <balise-profile
        voice="professional"
        .result=${sheet.result}
        .texts=${sheet.texts}
        .insight=${this.mode === 'assisted' ? this.insight : null}
        .headingLevel=${level}
      ></balise-profile>
      <balise-orientation
        voice="professional"
        .result=${sheet.result}
        .texts=${sheet.texts}
        .words=${sheet.words}
        .headingLevel=${level + 1}
      ></balise-orientation>
      <div class="actions">
        <button @click=${() => this.#print(professionalSheet(sheet), msg('Feuille du professionnel'))}>
          ${msg('Imprimer la feuille du professionnel')}
        </button>
      </div>
    </section>`;
  }

  #print(sheet: TemplateResult, title: string): void {
    printSheet(sheet, SHEET_STYLES, this.uiLang, title).catch(() => (this.copied = 'by-hand'));
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = 'yes';
    } catch {
      this.copied = 'by-hand';
    }
  }

  #wish(wish: ResultEvent['wish']): void {
    this.dispatchEvent(new ResultEvent(wish));
  }
}
