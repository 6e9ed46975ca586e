import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { CONTEXT_QUESTIONS, LENGTHS, MODES, type Length, type Mode, type Result } from '@balise/schema/codes';
import { mostQuestions, previousItem } from '@balise/session';
import { STORAGE_CHOICES, type StorageChoice } from '@balise/storage';
import { LocalizedElement } from '../localized-element.ts';
import { BaliseAnswerEvent, BaliseStartEvent, type AidEvent } from '../events.ts';
import type { BaliseQuestion } from '../question/question.ts';
import type { ContextEvent } from '../steps/context.ts';
import type { ResultEvent } from '../steps/result.ts';
import type { WelcomeEvent } from '../steps/welcome-event.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { diagnosticStyles } from './diagnostic-styles.ts';
import { directionOf } from './direction.ts';
import { failureScreen, savingWords, topBar } from './frame.ts';
import { JourneyController, type Screen } from './journey-controller.ts';
import type { Desk, JourneyWish } from './open-journey.ts';

/** Attributes that make another test of it. */
const REMAKING = ['bank', 'mode', 'length', 'lang', 'storage'] as const;

/**
 * The whole journey: welcome, context, questions and pauses, result.
 *
 * @slot logo - The host's sign, at the top.
 * @slot footer - The host's words, at the bottom.
 * @fires balise-ready - From here on the test needs no request.
 * @fires balise-start - A person has started.
 * @fires balise-step - Another screen is shown: `step`.
 * @fires balise-answer - An answer was given: `item`, `count`; never which, nor whether it was right.
 * @fires balise-complete - The test has ended: `result`.
 * @fires balise-error - `code`, `message`.
 * @csspart start - "Commencer".
 * @csspart next - "Suivant", "Continuer".
 * @csspart back - "Revenir".
 * @csspart plain - "Dire plus simplement".
 * @csspart unknown - "Je ne sais pas".
 * @csspart finish - "Terminer maintenant".
 * @csspart resume - "Oui, reprendre".
 * @csspart restart - "Non, recommencer", "Nouveau parcours".
 * @csspart print - "Imprimer ma feuille".
 * @csspart erase - "Effacer…".
 */
export class BaliseDiagnostic extends LocalizedElement {
  static override properties = {
    bank: {},
    mode: {},
    length: {},
    lang: {},
    storage: {},
    places: {},
    settings: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [tokens, controls, diagnosticStyles];

  /** Address of a bank.json, or the name of a built-in bank. */
  bank = 'abc';
  mode: Mode = 'self';
  /** At most 10, 20 or 40 questions between context and result. */
  length: Length = 'standard';
  /** Default: the nearest `[lang]` of the page, then French. */
  override lang = '';
  storage: StorageChoice = 'device';
  /** Address of a list of places, or the list. */
  places?: string | readonly unknown[];
  /** Address of the host's settings. */
  settings?: string;
  headingLevel = 2;
  /** Where the aidant's desk keeps this test, and what it asked of this person before; set before the first drawing. */
  desk?: Desk;

  readonly #journey = new JourneyController(this);
  /** What the focus was last moved to. */
  #focused = '';

  get step(): Screen {
    return this.#journey.screen;
  }

  /** The id of the question on screen, or null. */
  get item(): string | null {
    return this.step === 'question' ? this.#journey.progress.current : null;
  }

  /** The result on screen, or null. */
  get result(): Result | null {
    return this.#journey.finding?.result ?? null;
  }

  /** Forgets the unfinished test and shows the welcome. */
  restart(): Promise<void> {
    return this.#journey.forget('log');
  }

  /** Erases all that this test has kept on this device, and shows the welcome. */
  erase(): Promise<void> {
    return this.#journey.forget('all');
  }

  /** Out of the page, the test's answers may be another element's; an unfinished test is offered again. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#journey.store?.place === 'device') this.#journey.leave();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#journey.hasLeft) this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (REMAKING.some((name) => changed.has(name))) this.#load();
    else if (changed.has('places') || changed.has('settings')) void this.#journey.becomeReady(true);
  }

  get #wish(): JourneyWish {
    const lang = this.lang || this.closest('[lang]')?.getAttribute('lang') || 'fr';
    return {
      bank: this.bank || 'abc',
      lang,
      mode: oneOf(MODES, this.mode) ?? 'self',
      length: oneOf(LENGTHS, this.length) ?? 'standard',
      storage: oneOf(STORAGE_CHOICES, this.storage) ?? 'device',
      desk: this.desk,
    };
  }

  /** A failure is on screen in words already: nobody waits for this promise. */
  #forget(what: 'log' | 'all'): void {
    this.#journey.forget(what).catch(() => {});
  }

  #load = (): void => {
    if (this.mode === 'kiosk') void import('../kiosk/define-kiosk.ts');
    if (this.mode === 'assisted') void import('../desk/define-desk.ts');
    void this.#journey.load(this.#wish);
  };
  #retry = (): void => void this.#journey.retry(this.#wish);

  /**
   * A new screen: the question takes the answer given to it before, if any (a binding would not, where
   * two questions in a row have the same), and the focus goes to the heading, which a screen reader then
   * reads; not when the page opens.
   */
  protected override updated(): void {
    if (!this.#journey.isSettled) return;
    const { contextAsked } = this.#journey.progress;
    const screen = [
      this.step,
      this.item,
      contextAsked,
      this.#journey.found.log.length,
      this.#journey.loads,
    ].join();
    const isFirst = this.#focused === '';
    if (screen === this.#focused) return;
    this.#focused = screen;
    const question = this.renderRoot.querySelector<BaliseQuestion>('balise-question');
    if (question) question.value = this.#journey.progress.answers.get(this.item ?? '')?.answer;
    if (!isFirst) this.focus();
  }

  /** The focus goes to the screen's heading. */
  override focus(): void {
    void this.#focusScreen();
  }

  async #focusScreen(): Promise<void> {
    const screen = this.renderRoot.querySelector<LocalizedElement>('.step > *');
    // On coming back to a pause, what draws it may still be on its way.
    if (screen?.localName.includes('-')) await customElements.whenDefined(screen.localName);
    await screen?.updateComplete;
    screen?.focus();
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  protected override render(): TemplateResult {
    const { progress, uiLang, store, saving, open } = this.#journey;
    const isTest = this.step === 'question' || this.step === 'pause';
    const large = progress.context.support?.includes('grand-texte');
    return html`<section
      class="page ${large ? 'large' : ''}"
      lang=${uiLang}
      dir=${directionOf(uiLang)}
      aria-label=${msg('Parcours numérique')}
    >
      <slot name="logo"></slot>
      ${
        isTest && open
          ? topBar({
              number: progress.furthest,
              most: mostQuestions(open, this.#journey.lengthOr(this.#wish.length), progress.context),
              hasPrevious: previousItem(progress) !== null,
              back: () => this.#journey.send({ type: 'BACK' }),
              finish: () => this.#journey.send({ type: 'FINISH' }),
            })
          : nothing
      }
      ${
        this.mode === 'assisted' && this.step !== 'result'
          ? html`<balise-desk
              .journey=${this.#journey}
              .log=${this.#journey.log}
              .step=${this.step}
            ></balise-desk>`
          : nothing
      }
      <div class="step">${this.#renderStep()}</div>
      <footer class="quiet">
        ${store && (isTest || this.step === 'context') ? savingWords(store.place, saving, this.#journey.refusal) : nothing}
        <slot name="footer"></slot>
      </footer>
    </section>`;
  }

  #renderStep(): TemplateResult | typeof nothing {
    const { failure, open } = this.#journey;
    if (failure) return failureScreen(failure, this.headingLevel, this.#retry);
    // What is on its way to be replaced is not drawn: the next person would find it as it was left.
    if (!open || !this.#journey.isSettled)
      return html`<p class="quiet late">${msg('Les questions arrivent…')}</p>`;
    switch (this.step) {
      case 'context':
        return this.#renderContext();
      case 'question':
        return this.#renderQuestion();
      case 'pause':
        return this.#renderPause();
      case 'result':
        return this.#renderResult();
      default:
        return this.#renderWelcome();
    }
  }

  #renderWelcome(): TemplateResult {
    const { open, store, hasKept, found, refusal } = this.#journey;
    return html`<balise-welcome
      exportparts="start, resume, restart, erase"
      .length=${this.#wish.length}
      .questions=${open ? mostQuestions(open, this.#wish.length, {}) : 0}
      .place=${store?.place ?? 'memory'}
      .refusal=${refusal}
      .unfinished=${found.log.length > 0}
      .changed=${found.isChanged}
      .kept=${hasKept}
      .notErased=${this.#journey.isNotErased}
      .headingLevel=${this.headingLevel}
      @wish=${this.#onWelcome}
    ></balise-welcome>`;
  }

  #onWelcome = ({ wish }: WelcomeEvent): void => {
    switch (wish) {
      case 'start':
        this.dispatchEvent(new BaliseStartEvent());
        return this.#journey.send({ type: 'START' });
      case 'resume':
        return this.#journey.send({ type: 'RESUME' });
      case 'restart':
        return this.#forget('log');
      case 'erase':
        return this.#forget('all');
      case 'kept':
        return void this.#journey.showKept();
      case 'keep-nothing':
        this.#journey.keepsNothing = true;
        return void this.#journey.forget('all').then(this.#load, this.#load);
    }
  };

  #renderContext(): TemplateResult {
    return html`<balise-context
      exportparts="next"
      .question=${CONTEXT_QUESTIONS[this.#journey.progress.contextAsked]!}
      .headingLevel=${this.headingLevel}
      @context=${({ question, codes }: ContextEvent) => this.#journey.send({ type: 'CONTEXT', question, codes })}
    ></balise-context>`;
  }

  #renderQuestion(): TemplateResult | typeof nothing {
    const { open, progress, mediaAddress, resumedAt } = this.#journey;
    const item = open?.bank.items.find(({ id }) => id === progress.current);
    if (!open || !item) return nothing;
    const plain = progress.aids.some(({ kind }) => kind === 'plain');
    return html`<balise-question
      exportparts="next, unknown, plain"
      .item=${item}
      .texts=${open.texts}
      .start=${progress.starts.get(item.id) ?? []}
      .media=${mediaAddress}
      .again=${progress.answers.has(item.id) || resumedAt === item.id}
      .plain=${plain || Boolean(progress.context.support?.includes('francais-simple'))}
      .headingLevel=${this.headingLevel}
      @balise-answer=${this.#onAnswer}
      @aid=${({ kind }: AidEvent) => this.#journey.send({ type: 'AID', kind })}
    ></balise-question>`;
  }

  /** The inner question's event stops here; the page gets one of its own, with the count. */
  #onAnswer = (event: BaliseAnswerEvent): void => {
    event.stopPropagation();
    const { value } = event.currentTarget as BaliseQuestion;
    this.#journey.send({ type: 'ANSWER', answer: value ?? null });
    this.dispatchEvent(new BaliseAnswerEvent(event.item, this.#journey.progress.answers.size));
  };

  #renderPause(): TemplateResult {
    const { open, progress } = this.#journey;
    return html`<balise-pause
      exportparts="next"
      .given=${progress.answers.size}
      .most=${open ? mostQuestions(open, this.#journey.lengthOr(this.#wish.length), progress.context) : 0}
      .headingLevel=${this.headingLevel}
      @continue=${() => this.#journey.send({ type: 'CONTINUE' })}
    ></balise-pause>`;
  }

  #renderResult(): TemplateResult | typeof nothing {
    const { open, finding, beyond, progress, store, refusal, isThisKept, isNotKept, uiLang } = this.#journey;
    if (!finding) return nothing;
    return html`<balise-result
      exportparts="print, restart, erase"
      .result=${finding.result}
      .insight=${finding.insight}
      .texts=${open?.texts}
      .words=${finding.words}
      .beyond=${beyond}
      .asked=${progress.asked}
      .bank=${open?.bank}
      .mode=${this.#wish.mode}
      .uiLang=${uiLang}
      .keepable=${store?.place === 'device' && !refusal && !isThisKept}
      .kept=${isThisKept}
      .notKept=${isNotKept && !isThisKept}
      .headingLevel=${this.headingLevel}
      @wish=${this.#onResult}
    ></balise-result>`;
  }

  #onResult = ({ wish }: ResultEvent): void => {
    if (wish === 'keep') void this.#journey.keepResult();
    else this.#forget(wish === 'erase' ? 'all' : 'log');
  };
}

/** An attribute that a page has misspelt, or removed, is as good as absent. */
function oneOf<T extends string>(values: readonly T[], value: string | null): T | undefined {
  return values.find((one) => one === value);
}
