import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Counter } from '@balise/storage/counter';
import type { Settings } from '@balise/schema/settings';
import type { BaliseDiagnostic } from '../diagnostic/diagnostic.ts';
import { directionOf } from '../diagnostic/direction.ts';
import type { BaliseCompleteEvent, BaliseStepEvent } from '../events.ts';
import { getLocale } from '../localization.ts';
import { LocalizedElement } from '../localized-element.ts';
import { dropSheet } from '../print/print-sheet.ts';
import { fetchSettings } from '../settings/fetch-settings.ts';
import { controls } from '../styles/controls.ts';
import { tokens } from '../styles/tokens.ts';
import { attractScreen, kioskTitle } from './attract.ts';
import { bar } from './bar.ts';
import { clear } from './clear.ts';
import { codePanel } from './code-panel.ts';
import { focused } from './focused.ts';
import { secondsToWipe, type Presence } from './idle-clock.ts';
import { inertAround } from './inert-around.ts';
import { kioskStyles } from './kiosk-styles.ts';
import { closeWaysOut } from './no-way-out.ts';
import { StayLit, fillScreen } from './stay-lit.ts';
import { warning, warningNews } from './warning.ts';
import { Watch } from './watch.ts';

/** Offered where the host's settings name no others. */
const LANGUAGES = ['fr', 'en'];

/**
 * A full-screen frame round a slotted `<balise-diagnostic mode="kiosk">`: invites, watches whether
 * somebody is still there, and leaves nothing of one person to the next.
 *
 * @slot - The diagnostic.
 * @attr free - Set by the element while nobody is there: a page may then load itself anew.
 */
export class BaliseKiosk extends LocalizedElement {
  static override properties = {
    idle: { type: Number },
    reader: {},
    settings: {},
    wishes: { state: true },
    fault: { state: true },
    shown: { state: true },
    step: { state: true },
    asks: { state: true },
    left: { state: true },
  };
  static override styles = [tokens, controls, kioskStyles];

  /** Seconds without a sign of anybody, after which all is wiped; three times as many on the result. */
  idle = 90;
  /** Address of the page that reads the result's QR code. Without it there is none. */
  reader = '';
  /** Address of the host's settings. */
  settings = '';

  private wishes: NonNullable<Settings['kiosk']> = {};
  /** What is wrong with the settings. */
  private fault = '';
  private shown: 'attract' | 'test' | 'code' = 'attract';
  private step: BaliseStepEvent['step'] = 'welcome';
  /** « Nouvelle personne » was pressed: are they sure? */
  private asks = false;
  /** Seconds to the wipe, while somebody is asked whether they are there. */
  private left: number | null = null;

  /** The language that the page gave its diagnostic. */
  #lang = '';
  #adopted: BaliseDiagnostic | null = null;
  #news = '';
  /** What had the focus before the warning. */
  #back: HTMLElement | null = null;
  #undo: (() => void)[] = [];
  readonly #counter = new Counter();
  readonly #light = new StayLit();
  readonly #watch = new Watch(
    () => secondsToWipe(this.idle, this.step === 'result'),
    (presence) => this.#hear(presence),
  );

  constructor() {
    super();
    this.addEventListener('balise-step', this.#follow);
    this.addEventListener('balise-complete', this.#count);
  }

  get #diagnostic(): BaliseDiagnostic | null {
    return this.querySelector('balise-diagnostic');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#wipe);
    addEventListener('pageshow', this.#wipeAgain);
    this.#undo = [inertAround(this), closeWaysOut(this, () => this.wishes.links === true)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wipe();
    removeEventListener('pagehide', this.#wipe);
    removeEventListener('pageshow', this.#wipeAgain);
    this.#light.end();
    this.#undo.forEach((undo) => undo());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('settings') && this.settings) void this.#fetchSettings(this.settings);
  }

  async #fetchSettings(address: string): Promise<void> {
    const { settings, fault } = await fetchSettings(address);
    if (address === this.settings) [this.wishes, this.fault] = [settings.kiosk ?? {}, fault];
  }

  /** Whatever the page wrote, nothing is kept here. */
  #adopt(): void {
    const diagnostic = this.#diagnostic;
    if (!diagnostic || diagnostic === this.#adopted) return;
    this.#adopted = diagnostic;
    this.#lang = diagnostic.lang;
    diagnostic.setAttribute('mode', 'kiosk');
    diagnostic.settings ||= this.settings;
  }

  #start(code?: string): void {
    const diagnostic = this.#diagnostic;
    if (!diagnostic) return;
    // Its own language by another name would fetch all anew.
    diagnostic.lang = !code || code === getLocale() ? this.#lang : code;
    this.shown = 'test';
    this.#watch.begin();
    this.#light.begin();
    fillScreen();
    void this.updateComplete.then(() => diagnostic.focus());
  }

  #follow = ({ step }: BaliseStepEvent): void => {
    const hadBegun = !['welcome', 'error'].includes(this.step);
    this.step = step;
    this.asks = false;
    if (this.shown === 'code') this.shown = 'test';
    // Erased or begun anew from inside: that person is done.
    if (step === 'welcome' && hadBegun) this.#wipe();
  };

  #count = ({ result }: BaliseCompleteEvent): void => {
    // A disk that refuses is no news to whoever has just finished.
    if (this.wishes.counter) this.#counter.count(result).catch(() => {});
  };

  #hear(presence: Presence): void {
    if (presence.state === 'gone') return this.#wipe();
    const was = this.left;
    this.left = presence.state === 'asked' ? presence.left : null;
    if (was === null && this.left !== null) {
      this.#back = focused();
      this.#news = warningNews(this.left);
      this.#focusOn('.warning button');
    } else if (was !== null && this.left === null) {
      const back = this.#back;
      void this.updateComplete.then(() => back?.focus({ preventScroll: true }));
    }
  }

  /**
   * All of a person goes, in microtasks at most: a page that the browser freezes right after holds
   * nothing of them.
   */
  #wipe = (): void => {
    this.#watch.end();
    this.shown = 'attract';
    this.step = 'welcome';
    this.asks = false;
    this.left = this.#back = null;
    dropSheet();
    getSelection()?.removeAllRanges();
    this.renderRoot.querySelector('.view')?.scrollTo(0, 0);
    scrollTo(0, 0);
    if (this.#diagnostic) clear(this.#diagnostic, this.#lang);
    this.#focusOn('.start');
  };

  #wipeAgain = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#wipe();
  };

  #focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  protected override updated(): void {
    this.toggleAttribute('free', this.shown === 'attract');
  }

  protected override render(): TemplateResult {
    const { shown, left } = this;
    const lang = getLocale();
    const isAsked = left !== null;
    return html`<section class="frame" lang=${lang} dir=${directionOf(lang)} aria-label=${kioskTitle()}>
      <div class="rest" ?inert=${isAsked}>
        ${shown === 'attract' ? this.#renderAttract() : this.#renderTitle()}
        <div class="view" ?hidden=${shown !== 'test'}><slot @slotchange=${this.#adopt}></slot></div>
        ${shown === 'code' ? this.#renderCode() : nothing}
        ${shown === 'attract' ? nothing : this.#renderBar()}
      </div>
      <p class="sr" role="status">${isAsked ? this.#news : nothing}</p>
      ${isAsked ? warning(left) : nothing}
    </section>`;
  }

  #renderAttract(): TemplateResult {
    return attractScreen({
      languages: [...new Set(this.wishes.languages ?? LANGUAGES)],
      fault: this.fault,
      start: (code) => this.#start(code),
    });
  }

  /** The page's own title is out of reach behind the frame, for those who go by headings too. */
  #renderTitle(): TemplateResult {
    return html`<div class="sr" role="heading" aria-level="1">${kioskTitle()}</div>`;
  }

  #renderCode(): TemplateResult | typeof nothing {
    const result = this.#diagnostic?.result;
    return result ? codePanel(this.reader, result, () => this.#show('test', '.take')) : nothing;
  }

  #renderBar(): TemplateResult {
    const hasResult = this.step === 'result';
    return bar({
      asks: this.asks,
      hasResult,
      offersCode: hasResult && this.reader !== '' && this.shown === 'test',
      ask: () => this.#ask(true, '#ask'),
      stay: () => this.#ask(false, '.new'),
      leave: this.#wipe,
      showCode: () => this.#show('code', '.code .title'),
    });
  }

  #ask(asks: boolean, focus: string): void {
    this.asks = asks;
    this.#focusOn(focus);
  }

  #show(shown: 'test' | 'code', focus: string): void {
    this.shown = shown;
    this.#focusOn(focus);
  }
}
