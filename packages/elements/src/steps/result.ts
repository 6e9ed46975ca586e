import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { OrientationTexts } from '@balise/orientation';
import type { Ranked } from '@balise/orientation/places';
import { own, type Bank, type Mode, type Result, type Texts } from '@balise/schema/codes';
import type { Insight } from '@balise/session/insight';
import type { Task } from '@balise/simulators';
import type { Visit } from '@balise/schema/dossier';
import type { BaliseDiagnostic } from '../diagnostic/diagnostic.ts';
import { unkeptWords } from '../diagnostic/unkept-words.ts';
import { LocalizedElement } from '../localized-element.ts';
import type { BaliseOrientation } from '../orientation/orientation.ts';
import type { Beyond } from '../places/beyond.ts';
import { plainText } from '../print/plain-text.ts';
import { personSheet, type SheetWords } from '../print/sheets.ts';
import { TakeAway } from '../print/take-away.ts';
import { controls } from '../styles/controls.ts';
import { resultStyles } from './result-styles.ts';
import { guidedTask } from '../task/guidance.ts';
import { tokens } from '../styles/tokens.ts';
import { paperQuestion } from './paper-question.ts';

/** What the result asks of the diagnostic. */
export class ResultEvent extends Event {
  constructor(readonly wish: 'keep' | 'restart' | 'erase') {
    super('wish');
  }
}

/**
 * The end of the journey: what one does already, the five beacons, the next steps, and how to take
 * them away. The professional's sheet is apart, behind a button; never at a kiosk, where nothing goes to
 * a clipboard that the next person shares.
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
    beyond: { attribute: false },
    asked: { attribute: false },
    bank: { attribute: false },
    mode: {},
    uiLang: {},
    keepable: { type: Boolean },
    kept: { type: Boolean },
    notKept: { type: Boolean },
    headingLevel: { type: Number },
    professional: { state: true },
    printed: { state: true },
    practises: { state: true },
    visit: { attribute: false },
    beside: { state: true },
  };
  static override styles = [tokens, controls, resultStyles];

  result?: Result;
  /** How the result came about: in assisted mode, the professional sees it. */
  insight: Insight | null = null;
  texts?: Texts;
  words?: OrientationTexts;
  /** Where it can lead to; it may come later. */
  beyond: Beyond | null = null;
  /** Items asked, for the explanations that come only now. */
  asked: readonly string[] = [];
  /** Where it has a démarche to practise, it is offered. */
  bank?: Bank;
  mode: Mode = 'self';
  uiLang = 'fr';
  /** May a result be kept on this device? */
  keepable = false;
  kept = false;
  /** It was to be kept, and is not. */
  notKept = false;
  headingLevel = 2;

  /** What an aidant's follow-up holds beside the result. */
  visit?: Pick<Visit, 'remarks' | 'place'>;

  private professional = false;
  private practises = false;
  /** In assisted mode, the professional has the screen, and the person's words are not on it. */
  private beside = false;
  readonly #takeAway = new TakeAway(this);
  /** At a kiosk, a sheet has come out: is it taken? */
  private printed = false;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(':not([hidden]) > .title')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { result, texts, words } = this;
    if (!result || !texts || !words) return nothing;
    if (this.practises) return this.#renderPractice(texts);
    const sheet: SheetWords = {
      result,
      texts,
      words,
      lang: this.uiLang,
      places: () => this.#places,
      note: this.beyond?.places?.note ?? '',
    };
    return html`${this.mode === 'assisted' ? this.#renderHandover() : nothing}
      <div ?hidden=${this.beside}>${this.#renderPerson(sheet)}</div>
      ${this.#renderProfessional(sheet)} ${this.#isFramed ? nothing : this.#renderLinks()} `;
  }

  #renderHandover(): TemplateResult {
    return html`<div class="handover">
        <button class="link" @click=${this.#handOver}>
          ${this.beside ? msg('Rendre l’écran à la personne') : msg('Reprendre l’écran')}
        </button>
      </div>
      ${
        this.beside
          ? html`<div class="title" role="heading" aria-level=${this.headingLevel} tabindex="-1">
              ${msg('Parlez‑en ensemble, puis orientez')}
            </div>`
          : nothing
      }`;
  }

  #handOver = (): void => {
    this.beside = !this.beside;
    void this.updateComplete.then(() => {
      this.focus();
      this.scrollIntoView();
    });
  };

  #renderPerson(sheet: SheetWords): TemplateResult {
    const { result, texts, words } = sheet;
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
        .beyond=${this.beyond}
        .linked=${this.mode !== 'kiosk' || this.beyond?.settings.kiosk?.links === true}
        .headingLevel=${this.headingLevel + 1}
      ></balise-orientation>
      ${this.#renderOffer()} ${this.#renderReview(texts)}
      ${
        this.printed
          ? paperQuestion(
              () => this.#wish('erase'),
              () => this.#printMine(sheet),
            )
          : this.#renderActions(sheet)
      }
      <p role="status">${this.#renderNews()}</p>
      ${this.#takeAway.byHand(() => plainText(sheet))}
    `;
  }

  /** As they stand on screen, in the person's own order. */
  get #places(): Ranked[] {
    return this.renderRoot.querySelector<BaliseOrientation>('balise-orientation')?.chosen ?? [];
  }

  #renderActions(sheet: SheetWords): TemplateResult {
    return html`<div class="actions">
      <button part="print" class="main" @click=${() => this.#printMine(sheet)}>
        ${msg('Imprimer ma feuille')}
      </button>
      ${
        this.mode === 'kiosk'
          ? nothing
          : html`<button @click=${() => this.#takeAway.copy(plainText(sheet))}>
              ${msg('Copier le texte')}
            </button>`
      }
      ${
        this.keepable
          ? html`<button @click=${() => this.#wish('keep')}>
              ${msg('Garder mon résultat sur cet appareil')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderLinks(): TemplateResult {
    return html`<div class="actions links">
      <button part="restart" class="link" @click=${() => this.#wish('restart')}>
        ${msg('Nouveau parcours')}
      </button>
      <button part="erase" class="link care" @click=${() => this.#wish('erase')}>
        ${msg('Effacer mes réponses et mon résultat de ce navigateur')}
      </button>
    </div>`;
  }

  /** In the kiosk's frame or on the aidant's desk, which do what the links would. */
  get #isFramed(): boolean {
    const host = (this.getRootNode() as Partial<ShadowRoot>).host as Partial<BaliseDiagnostic> | undefined;
    return Boolean(this.visit ?? host?.desk ?? host?.closest?.('balise-kiosk'));
  }

  get #toPractise(): Task | undefined {
    return this.bank && guidedTask(this.bank);
  }

  #renderOffer(): TemplateResult | typeof nothing {
    if (!this.#toPractise) return nothing;
    return html`<div class="practice">
      <p>
        ${msg('Vous pouvez aussi vous exercer ici : une démarche en ligne, pas à pas, où rien n’est réel.')}
      </p>
      <div class="actions">
        <button @click=${() => this.#practise(true)}>${msg('M’exercer, pas à pas')}</button>
      </div>
    </div>`;
  }

  #renderPractice(texts: Texts): TemplateResult {
    return html`<balise-practice
      .item=${this.#toPractise}
      .texts=${texts}
      .headingLevel=${this.headingLevel}
      @leave=${() => this.#practise(false)}
    ></balise-practice>`;
  }

  #practise(begins: boolean): void {
    this.practises = begins;
    void this.updateComplete.then(() => {
      const shown = this.renderRoot.querySelector<LocalizedElement>('balise-practice, .title');
      shown?.focus();
      this.scrollIntoView();
    });
  }

  #renderNews(): string | typeof nothing {
    const { news, isByHand } = this.#takeAway;
    if (isByHand && this.mode === 'kiosk')
      return msg('Cet appareil n’imprime pas ici. Le texte de votre feuille est ci‑dessous.');
    if (news !== nothing) return news;
    if (this.kept) return msg('Votre résultat est gardé sur cet appareil.');
    return this.notKept ? unkeptWords() : nothing;
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
    return html`<balise-professional
      .sheet=${sheet}
      .insight=${this.mode === 'assisted' ? this.insight : null}
      .beyond=${this.beyond}
      .beside=${this.beside}
      .remarks=${this.visit?.remarks ?? this.insight?.remarks ?? []}
      .place=${this.visit?.place ?? ''}
      .headingLevel=${this.headingLevel + 1}
    ></balise-professional>`;
  }

  #printMine(sheet: SheetWords): void {
    const over = this.mode === 'kiosk' ? this.#askForPaper : undefined;
    this.#takeAway.print(personSheet(sheet), this.uiLang, msg('Ma feuille'), over);
  }

  #askForPaper = (): void => {
    this.printed = true;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('#paper')?.focus();
      this.renderRoot.querySelector('.paper')?.scrollIntoView({ block: 'nearest' });
    });
  };

  #wish(wish: ResultEvent['wish']): void {
    this.dispatchEvent(new ResultEvent(wish));
  }
}
