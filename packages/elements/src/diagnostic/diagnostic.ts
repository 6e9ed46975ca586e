import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { localized, msg, str } from '@lit/localize';
import type { OrientationTexts } from '@balise/orientation';
import {
  CONTEXT_QUESTIONS,
  type Bank,
  type Length,
  type Mode,
  type Problem,
  type Result,
} from '@balise/schema';
import { mostQuestions, previousItem, type Step } from '@balise/session';
import {
  BaliseAnswerEvent,
  BaliseCompleteEvent,
  BaliseErrorEvent,
  BaliseReadyEvent,
  BaliseStartEvent,
  BaliseStepEvent,
  type AidEvent,
  type ErrorCode,
} from '../events.ts';
import { speak } from '../localization.ts';
import { fetchOtherAnswers, type BaliseQuestion } from '../question/question.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import type { ContextEvent } from '../steps/context.ts';
import type { ResultEvent } from '../steps/result.ts';
import type { WelcomeEvent } from '../steps/welcome.ts';
import { diagnosticStyles } from './diagnostic-styles.ts';
import { failureWords } from './failure-words.ts';
import { idle } from './idle.ts';
import { JourneyController } from './journey-controller.ts';
import { BankError, openBank } from './open-bank.ts';
import { orientationWords } from './orientation-words.ts';

interface Failure {
  code: ErrorCode;
  address: string;
  problems: readonly Problem[];
}

/**
 * The whole journey: welcome, context, questions and pauses, result.
 *
 * @slot logo - The host's sign, at the top.
 * @slot footer - The host's words, at the bottom.
 * @fires balise-ready - From here on the test needs no request.
 * @fires balise-start
 * @fires balise-step
 * @fires balise-answer
 * @fires balise-complete
 * @fires balise-error
 * @csspart start
 * @csspart next
 * @csspart back - "Revenir".
 * @csspart plain
 * @csspart unknown
 * @csspart finish - "Terminer maintenant".
 * @csspart resume
 * @csspart restart
 * @csspart print
 * @csspart erase
 */
@localized()
export class BaliseDiagnostic extends LitElement {
  static override styles = [tokens, controls, diagnosticStyles];

  /** Address of a bank.json, or the name of a built-in bank. */
  @property() bank = 'abc';
  @property() mode: Mode = 'self';
  @property() length: Length = 'standard';
  @property() override lang = '';
  @property() storage: 'none' | 'session' | 'device' = 'device';
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private failure: Failure | null = null;
  @state() private finding: { result: Result; words: OrientationTexts } | null = null;
  @state() private resultKept = false;
  @state() private uiLang = 'fr';
  @query('.step > *') private screen!: (HTMLElement & { updateComplete?: Promise<unknown> }) | null;

  private readonly journey = new JourneyController(this, () => this.follow());
  private media = new Map<string, string>();
  private shownStep: Step | 'error' | null = null;
  private shownScreen = '';
  private isReady = false;
  /** Counts loadings: what a slower, earlier one brings is thrown away. */
  private loading = 0;

  /** The screen shown. */
  get step(): Step | 'error' {
    return this.failure ? 'error' : this.finding ? 'result' : (this.journey.step ?? 'welcome');
  }

  /** The id of the question on screen. */
  get item(): string | null {
    return this.step === 'question' ? this.journey.progress.current : null;
  }

  /** The result on screen. */
  get result(): Result | null {
    return this.finding?.result ?? null;
  }

  /** Forgets the unfinished test and shows the welcome. */
  restart(): Promise<void> {
    return this.forget('log');
  }

  /** Erases all that this test has kept on this device, and shows the welcome. */
  erase(): Promise<void> {
    return this.forget('all');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const given = ['bank', 'mode', 'length', 'lang', 'storage'] as const;
    if (given.some((name) => changed.has(name))) void this.load();
  }

  protected override updated(): void {
    const screen = `${this.step} ${this.item ?? ''} ${this.journey.progress.contextAsked}`;
    if (screen === this.shownScreen) return;
    const first = this.shownScreen === '';
    this.shownScreen = screen;
    if (!first) void this.focusScreen();
  }

  /** Focus goes to the new screen's heading, which a screen reader then reads. */
  private async focusScreen(): Promise<void> {
    await this.screen?.updateComplete;
    this.screen?.focus();
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  private async load(keepNothing = false): Promise<void> {
    const turn = ++this.loading;
    this.failure = null;
    this.finding = null;
    this.isReady = false;
    try {
      const wanted = this.lang || this.closest('[lang]')?.getAttribute('lang') || 'fr';
      this.uiLang = await speak(wanted);
      const open = await openBank(this.bank, wanted.slice(0, 2).toLowerCase());
      if (turn !== this.loading) return;
      const storage = keepNothing || this.mode === 'kiosk' ? 'none' : this.storage;
      await this.journey.begin({ open, mode: this.mode, length: this.length, lang: this.uiLang, storage });
    } catch (error) {
      if (turn === this.loading) this.fail(error);
    }
  }

  private fail(error: unknown): void {
    if (!(error instanceof BankError)) throw error;
    this.failure = { code: error.code, address: error.address, problems: error.problems };
    this.dispatchEvent(new BaliseErrorEvent(error.code, failureWords(error.code)));
    this.tellStep();
  }

  /** The machine has moved: tell the page, and fetch what the step makes needed. */
  private follow(): void {
    const { step } = this.journey;
    if (step === 'question') void this.becomeReady();
    if (step === 'result' && !this.finding) void this.conclude();
    else if (step !== null) this.tellStep();
  }

  private tellStep(): void {
    if (this.step === this.shownStep) return;
    this.shownStep = this.step;
    this.dispatchEvent(new BaliseStepEvent(this.step));
  }

  /** The first question can be answered: fetch idly all that a later step can need. */
  private async becomeReady(): Promise<void> {
    const open = this.journey.setup?.open;
    if (this.isReady || !open) return;
    this.isReady = true;
    await idle();
    const [{ fetchMedia }] = await Promise.all([
      import('./later.ts'),
      fetchOtherAnswers(),
      orientationWords(this.uiLang),
    ]);
    this.media = await fetchMedia(open);
    this.requestUpdate();
    this.dispatchEvent(new BaliseReadyEvent());
  }

  private async conclude(): Promise<void> {
    const { setup, log } = this.journey;
    if (!setup) return;
    const [{ conclude }, words] = await Promise.all([import('./later.ts'), orientationWords(this.uiLang)]);
    const result = conclude(setup.open, log);
    this.finding = { result, words };
    this.tellStep();
    this.dispatchEvent(new BaliseCompleteEvent(result));
  }

  private async forget(what: 'log' | 'all'): Promise<void> {
    this.finding = null;
    this.resultKept = false;
    this.journey.send({ type: 'ERASE', what });
    await this.journey.untilWelcome();
    if (what === 'all') this.journey.keptResult = null;
    await this.updateComplete;
  }

  protected override render(): TemplateResult {
    const { progress } = this.journey;
    const large = progress.context.support?.includes('grand-texte');
    const setup = this.journey.setup;
    return html`<section
      class="page ${large ? 'large' : ''}"
      lang=${this.uiLang}
      aria-label=${msg('Parcours numérique')}
    >
      <slot name="logo"></slot>
      ${setup && (this.step === 'question' || this.step === 'pause') ? this.renderTop(setup.open.bank) : nothing}
      <div class="step">${this.renderStep()}</div>
      <footer class="quiet">
        ${this.renderSaving()}
        <slot name="footer"></slot>
      </footer>
    </section>`;
  }

  private renderTop(bank: Bank): TemplateResult {
    const { progress } = this.journey;
    const most = mostQuestions(bank, this.length, progress.context);
    const number = Math.min(progress.furthest, most);
    const back = previousItem(progress) !== null;
    return html`<div class="top">
        <button
          part="back"
          class="link back ${back ? 'on' : ''}"
          ?disabled=${!back}
          @click=${() => this.journey.send({ type: 'BACK' })}
        >
          ${msg('Revenir')}
        </button>
        <button part="finish" class="link" @click=${() => this.journey.send({ type: 'FINISH' })}>
          ${msg('Terminer maintenant')}
        </button>
      </div>
      <p class="quiet" id="number">${msg(str`Question ${number} sur ${most} au plus`)}</p>
      <progress aria-labelledby="number" max=${most} value=${number}></progress>`;
  }

  private renderStep(): TemplateResult | typeof nothing {
    const { step, headingLevel } = this;
    if (step === 'error') return this.renderFailure();
    if (!this.journey.setup) return html`<p class="quiet late">${msg('Les questions arrivent…')}</p>`;
    switch (step) {
      case 'welcome':
        return this.renderWelcome();
      case 'context':
        return html`<balise-context
          exportparts="next"
          .question=${CONTEXT_QUESTIONS[this.journey.progress.contextAsked]!}
          .headingLevel=${headingLevel}
          @context=${({ question, codes }: ContextEvent) => this.journey.send({ type: 'CONTEXT', question, codes })}
        ></balise-context>`;
      case 'question':
        return this.renderQuestion();
      case 'pause':
        return this.renderPause();
      case 'result':
        return this.renderResult();
    }
  }

  private renderWelcome(): TemplateResult {
    const { setup, store, keptResult, isUnfinished } = this.journey;
    return html`<balise-welcome
      exportparts="start, resume, restart, erase"
      .length=${this.length}
      .questions=${setup ? mostQuestions(setup.open.bank, this.length, {}) : 0}
      .place=${store?.place ?? 'memory'}
      .refused=${store?.place === 'memory' && setup?.storage !== 'none'}
      .unfinished=${isUnfinished}
      .kept=${keptResult !== null}
      .headingLevel=${this.headingLevel}
      @wish=${this.onWelcome}
    ></balise-welcome>`;
  }

  private onWelcome = ({ wish }: WelcomeEvent): void => {
    switch (wish) {
      case 'start':
        this.dispatchEvent(new BaliseStartEvent());
        return this.journey.send({ type: 'START' });
      case 'resume':
        return this.journey.send({ type: 'RESUME' });
      case 'restart':
        return void this.restart();
      case 'erase':
        return void this.erase();
      case 'kept':
        return void this.showKept();
      case 'keep-nothing':
        return void this.erase().then(() => this.load(true));
    }
  };

  private renderQuestion(): TemplateResult | typeof nothing {
    const { setup, progress } = this.journey;
    const item = setup?.open.bank.items.find(({ id }) => id === progress.current);
    if (!setup || !item) return nothing;
    const plain =
      progress.aids.some(({ kind }) => kind === 'plain') ||
      progress.context.support?.includes('francais-simple');
    return html`${keyed(
      item.id,
      html`<balise-question
        exportparts="next, unknown, plain"
        .item=${item}
        .texts=${setup.open.texts}
        .value=${progress.answers.get(item.id)?.answer}
        .start=${progress.starts.get(item.id) ?? []}
        .media=${this.mediaAddress}
        .plain=${Boolean(plain)}
        .headingLevel=${this.headingLevel}
        @balise-answer=${this.onAnswer}
        @aid=${({ kind }: AidEvent) => this.journey.send({ type: 'AID', kind })}
      ></balise-question>`,
    )}`;
  }

  private mediaAddress = (path: string): string =>
    this.media.get(path) ?? new URL(path, this.journey.setup?.open.base).href;

  /** The inner question's event stops here; the page gets one of its own, with the count. */
  private onAnswer = (event: BaliseAnswerEvent): void => {
    event.stopPropagation();
    const { value } = event.currentTarget as BaliseQuestion;
    this.journey.send({ type: 'ANSWER', answer: value ?? null });
    this.dispatchEvent(new BaliseAnswerEvent(event.item, this.journey.progress.answers.size));
  };

  private renderPause(): TemplateResult {
    const { setup, progress } = this.journey;
    return html`<balise-pause
      exportparts="next"
      .given=${progress.answers.size}
      .most=${setup ? mostQuestions(setup.open.bank, this.length, progress.context) : 0}
      .headingLevel=${this.headingLevel}
      @continue=${() => this.journey.send({ type: 'CONTINUE' })}
    ></balise-pause>`;
  }

  private renderResult(): TemplateResult {
    const { setup, progress } = this.journey;
    return html`<balise-result
      exportparts="print, restart, erase"
      .result=${this.finding?.result}
      .texts=${setup?.open.texts}
      .words=${this.finding?.words}
      .asked=${progress.asked}
      .mode=${this.mode}
      .uiLang=${this.uiLang}
      .keepable=${this.journey.store?.place === 'device' && !this.resultKept}
      .kept=${this.resultKept}
      .headingLevel=${this.headingLevel}
      @wish=${({ wish }: ResultEvent) => void (wish === 'keep' ? this.keepResult() : wish === 'erase' ? this.erase() : this.restart())}
    ></balise-result>`;
  }

  private async keepResult(): Promise<void> {
    const { store } = this.journey;
    if (!store || !this.finding) return;
    const json = JSON.stringify(this.finding.result);
    await store.keepResult(json);
    this.journey.keptResult = json;
    this.resultKept = true;
  }

  /** A kept result that this version can no longer read is told like any file with an error. */
  private async showKept(): Promise<void> {
    const [{ readKept }, words] = await Promise.all([import('./later.ts'), orientationWords(this.uiLang)]);
    const kept = readKept(this.journey.keptResult ?? '');
    const address = this.journey.setup?.open.base.href ?? '';
    if ('problems' in kept) return this.fail(new BankError('bank-invalid', address, kept.problems));
    this.finding = { result: kept.result, words };
    this.resultKept = true;
    this.tellStep();
  }

  private renderSaving(): TemplateResult | typeof nothing {
    const { store, saving } = this.journey;
    if (!store || !['context', 'question', 'pause'].includes(this.step)) return nothing;
    if (saving === 'failed')
      return html`<span role="alert"
        >${msg('Vos réponses ne peuvent pas être gardées ici. Vous pouvez continuer : ne fermez pas la page avant la fin.')}</span
      >`;
    if (store.place === 'memory') return html`<span>${msg('Rien n’est gardé sur cet appareil.')}</span>`;
    return html`<span
      >${saving === 'saved' ? msg('Enregistré sur cet appareil.') : msg('Enregistrement…')}</span
    >`;
  }

  private renderFailure(): TemplateResult {
    const { code, address, problems } = this.failure!;
    return html`<div role="alert">
        <div role="heading" aria-level=${this.headingLevel} tabindex="-1">
          ${msg('Le parcours ne peut pas s’ouvrir.')}
        </div>
        <p>${failureWords(code)}</p>
      </div>
      <div class="actions">
        <button class="main" @click=${() => void this.load()}>${msg('Essayer à nouveau')}</button>
      </div>
      <balise-problems .address=${address} .problems=${problems}></balise-problems>`;
  }
}
