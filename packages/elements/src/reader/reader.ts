import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Result } from '@balise/schema/codes';
import { resultOfCode } from '@balise/schema/result-code';
import { directionOf } from '../diagnostic/direction.ts';
import { diagnosticStyles } from '../diagnostic/diagnostic-styles.ts';
import { LocalizedElement } from '../localized-element.ts';
import { speak } from '../localization.ts';
import { plainText } from '../print/plain-text.ts';
import { personSheet, type SheetWords } from '../print/sheets.ts';
import { TakeAway } from '../print/take-away.ts';
import { resultStyles } from '../steps/result-styles.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { openResult, type Hindrance } from './open-result.ts';
import { takeCode } from './take-code.ts';

/** What the address held: a result, something else, nothing; or what it held has been erased here. */
type Held = Result | 'unreadable' | 'nothing' | 'erased';

/**
 * A result that a person has photographed at a kiosk, on their own phone. The code after the # of the address
 * is all there is to it: nothing is asked of a server but the words, and nothing is kept.
 *
 * @csspart print - "Imprimer ma feuille".
 * @csspart erase - "Effacer".
 */
export class BaliseReader extends LocalizedElement {
  static override properties = {
    bank: {},
    lang: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    held: { state: true },
    shown: { state: true },
  };
  static override styles = [
    tokens,
    controls,
    diagnosticStyles,
    resultStyles,
    css`
      ol {
        display: grid;
        gap: 8px;
        padding-inline-start: 1.5em;
        margin-block: 12px 24px;
      }
      .promise {
        margin-block-start: 32px;
      }
      .promise + .actions {
        margin-block: 12px;
      }
    `,
  ];

  /** Address of a bank.json, or the name of a built-in bank. Default: the bank that the code names. */
  bank = '';
  /** Default: the language of the test; without a code the nearest `[lang]` of the page, then French. */
  override lang = '';
  headingLevel = 2;

  private held: Held = 'nothing';
  /** What is told of it; null while its words are on their way. */
  private shown: SheetWords | Hindrance | Exclude<Held, Result> | null = null;
  #takeAway = new TakeAway(this);
  #uiLang = 'fr';
  #openings = 0;
  /** The person has acted on this page: the focus goes with what changes. */
  #isInUse = false;

  override connectedCallback(): void {
    this.#read();
    addEventListener('hashchange', this.#onHashChange);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** A second photograph may come to the same tab. */
  #onHashChange = (): void => {
    this.#isInUse = true;
    this.#read();
  };

  #read(): void {
    const code = takeCode();
    if (code !== null) this.held = resultOfCode(code) ?? 'unreadable';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['held', 'bank', 'lang'].some((name) => changed.has(name))) void this.#open();
  }

  async #open(): Promise<void> {
    const opening = ++this.#openings;
    const { held } = this;
    const result = typeof held === 'string' ? null : held;
    this.shown = null;
    this.#takeAway = new TakeAway(this);
    const lang = this.lang || result?.lang || this.closest('[lang]')?.getAttribute('lang') || 'fr';
    // Words that cannot be had in this language are said in the one that the page has.
    this.#uiLang = await speak(lang).catch(() => this.#uiLang);
    const shown = typeof held === 'string' ? held : await openResult(held, this.bank, lang, this.#uiLang);
    if (opening === this.#openings) this.shown = shown;
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.#isInUse || !changed.has('shown') || this.shown === null) return;
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  protected override render(): TemplateResult {
    return html`<section
      class="page"
      lang=${this.#uiLang}
      dir=${directionOf(this.#uiLang)}
      aria-label=${msg('Votre résultat')}
    >
      ${this.#renderShown()}
    </section>`;
  }

  #renderShown(): TemplateResult {
    const { shown } = this;
    if (shown === null) return html`<p class="quiet late">${msg('Votre résultat arrive…')}</p>`;
    if (typeof shown !== 'string') return this.#renderResult(shown);
    switch (shown) {
      case 'nothing':
        return html`${this.#renderTitle(msg('Votre résultat, sur votre téléphone'))}
          <p>
            ${msg('À la fin d’un parcours sur une borne, un code carré s’affiche. Il contient votre résultat. Pour l’ouvrir ici :')}
          </p>
          ${this.#renderHow()}
          <p class="quiet">
            ${msg('Cette page ne garde rien et n’envoie rien. Si vous l’avez fermée ou rechargée, photographiez le code à nouveau.')}
          </p>`;
      case 'erased':
        return html`${this.#renderTitle(msg('Votre résultat est effacé de cette page'))}
          <p>${msg('Rien n’a été gardé, rien n’a été envoyé. Vous pouvez fermer cette page.')}</p>`;
      case 'unreadable':
        return html`${this.#renderHindrance(
          msg('Ce code ne se lit pas ici'),
          msg(
            'L’adresse est peut-être incomplète, ou vient d’une autre version de Balise. Vous pouvez essayer à nouveau :',
          ),
        )}
        ${this.#renderHow()}`;
      case 'elsewhere':
        return this.#renderHindrance(
          msg('Ce résultat se lit sur une autre page'),
          msg(
            'Il vient d’un questionnaire que cette page n’a pas. Demandez au lieu où vous avez fait le parcours.',
          ),
        );
      case 'unreachable':
        return html`${this.#renderHindrance(
            msg('La page ne peut pas continuer.'),
            msg(
              'Les mots de votre résultat ne sont pas arrivés. Vérifiez la connexion à Internet, puis essayez à nouveau. Si cela ne change rien, demandez au lieu où vous avez fait le parcours.',
            ),
          )}
          <div class="actions">
            <button class="main" @click=${this.#retry}>${msg('Essayer à nouveau')}</button>
          </div>`;
    }
  }

  #renderTitle(title: string): TemplateResult {
    return html`<div class="title" role="heading" aria-level=${this.headingLevel} tabindex="-1">
      ${title}
    </div>`;
  }

  #renderHindrance(title: string, text: string): TemplateResult {
    return html`<div role="alert">
      ${this.#renderTitle(title)}
      <p>${text}</p>
    </div>`;
  }

  #renderHow(): TemplateResult {
    return html`<ol>
      <li>${msg('Ouvrez l’appareil photo de votre téléphone.')}</li>
      <li>${msg('Visez le code carré, en entier, sans trop vous approcher.')}</li>
      <li>${msg('Touchez l’adresse qui s’affiche.')}</li>
    </ol>`;
  }

  #renderResult(sheet: SheetWords): TemplateResult {
    const { result, texts, words } = sheet;
    return html`
      ${this.#renderTitle(msg('Voici votre résultat'))}
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
      <p class="promise">
        ${msg('Cette page ne garde rien et n’envoie rien. Pour revoir ce résultat plus tard, imprimez-le ou copiez-le.')}
      </p>
      <div class="actions">
        <button
          part="print"
          class="main"
          @click=${() => this.#takeAway.print(personSheet(sheet), this.#uiLang, msg('Ma feuille'))}
        >
          ${msg('Imprimer ma feuille')}
        </button>
        <button @click=${() => this.#takeAway.copy(plainText(sheet))}>${msg('Copier le texte')}</button>
      </div>
      <p role="status">${this.#takeAway.news}</p>
      ${this.#takeAway.byHand(() => plainText(sheet))}
      <button part="erase" class="link care" @click=${this.#erase}>${msg('Effacer')}</button>
    `;
  }

  #erase = (): void => {
    this.#isInUse = true;
    this.held = 'erased';
  };

  #retry = (): void => {
    this.#isInUse = true;
    void this.#open();
  };
}
