import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OrientationTexts } from '@balise/orientation';
import type { Length, Mode, Result } from '@balise/schema/codes';
import {
  createActor,
  journey,
  progressOf,
  type JourneyActor,
  type JourneyEvent,
  type Progress,
  type Saving,
  type Step,
} from '@balise/session';
import { openStore, type StorageChoice, type Store } from '@balise/storage';
import {
  BaliseCompleteEvent,
  BaliseErrorEvent,
  BaliseReadyEvent,
  BaliseStepEvent,
  type ErrorCode,
} from '../events.ts';
import { speak } from '../localization.ts';
import { refusedWords, unreachableWords } from './failure-words.ts';
import { fetchRest } from './fetch-rest.ts';
import { idle } from './idle.ts';
import { BankError, openBank, type BankFiles } from './open-bank.ts';
import { orientationWords } from './orientation-words.ts';

/** What the host's attributes ask for. */
export interface JourneyWish {
  bank: string;
  lang: string;
  mode: Mode;
  length: Length;
  storage: StorageChoice;
}

export interface Failure {
  code: ErrorCode;
  /** For the person. */
  message: string;
  address: string;
  /** For the webmaster, once fetched. */
  sentences: readonly string[];
}

export type Screen = Step | 'error';

type Host = ReactiveControllerHost & EventTarget;
type Opened = Awaited<ReturnType<typeof openBank>>;

const STEPS: readonly Step[] = ['welcome', 'context', 'question', 'pause', 'result'];

/** Opens a bank and a store, runs the journey's machine on them, and tells the element and the page what moves. */
export class JourneyController implements ReactiveController {
  open: Opened | null = null;
  store: Store | null = null;
  /** The interface's language. */
  uiLang = 'fr';
  failure: Failure | null = null;
  finding: { result: Result; words: OrientationTexts } | null = null;
  /** A result is kept on this device, from this visit or an earlier one. */
  isKept = false;
  /** Storage was asked for, and this browser refuses it. */
  isRefused = false;
  /** Nothing is to be kept, although the host would. */
  keepsNothing = false;

  #actor: JourneyActor | null = null;
  #media = new Map<string, string>();
  #toldStep: Screen | null = null;
  #isReady = false;
  /** Counts loadings: what a slower, earlier one brings is thrown away. */
  #loading = 0;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Loads all anew. An unfinished test that the store kept will be offered on the welcome. */
  async load(wish: JourneyWish): Promise<void> {
    const turn = ++this.#loading;
    this.failure = this.finding = this.open = null;
    this.#isReady = false;
    try {
      this.uiLang = await speak(wish.lang);
      const open = await openBank(wish.bank, wish.lang.slice(0, 2).toLowerCase());
      const storage = this.keepsNothing || wish.mode === 'kiosk' ? 'none' : wish.storage;
      const store = await openStore(storage, open.bank.id);
      const kept = await store.readResult().catch(() => null);
      if (turn !== this.#loading) return;
      this.isRefused = storage !== 'none' && store.place === 'memory';
      this.#begin(wish, open, store, kept !== null);
      if (this.isRefused)
        this.host.dispatchEvent(new BaliseErrorEvent('storage-unavailable', refusedWords()));
    } catch (error) {
      if (turn === this.#loading) this.#fail(error);
    }
  }

  #begin({ mode, length }: JourneyWish, open: Opened, store: Store, isKept: boolean): void {
    Object.assign(this, { open, store, isKept });
    this.#actor?.stop();
    this.#actor = createActor(journey, {
      input: { open, store, mode, length, lang: this.uiLang, seed: newSeed(), now: Date.now },
    });
    this.#actor.subscribe(() => this.#follow());
    this.#actor.start();
  }

  send(event: JourneyEvent): void {
    this.#actor?.send(event);
  }

  get screen(): Screen {
    if (this.failure) return 'error';
    if (this.finding) return 'result';
    const shown = this.#actor?.getSnapshot();
    return STEPS.find((step) => shown?.matches(step)) ?? 'welcome';
  }

  /** Something is on screen, and not on its way to be replaced. */
  get isSettled(): boolean {
    const shown = this.#actor?.getSnapshot();
    return this.failure !== null || STEPS.some((step) => shown?.matches(step));
  }

  get progress(): Progress {
    return progressOf(this.#actor?.getSnapshot().context.log ?? []);
  }

  get saving(): Saving {
    return this.#actor?.getSnapshot().context.saving ?? 'none';
  }

  /** An unfinished test keeps the length it began with. */
  lengthOr(length: Length): Length {
    return this.progress.begun?.length ?? length;
  }

  get isOutdated(): boolean {
    return this.#actor?.getSnapshot().context.outdated ?? false;
  }

  get isUnfinished(): boolean {
    return (this.#actor?.getSnapshot().context.found.length ?? 0) > 0;
  }

  /** The address of a drawing of the bank: data once fetched, the network's before. */
  mediaAddress = (path: string): string => this.#media.get(path) ?? new URL(path, this.open?.base).href;

  /** The machine has moved: tell the page, and fetch what the step makes needed. */
  #follow(): void {
    const { screen } = this;
    if (screen === 'question') void this.#becomeReady();
    if (screen === 'result' && !this.finding) void this.#conclude();
    else this.#tellStep();
  }

  #tellStep(): void {
    this.host.requestUpdate();
    if (this.screen === this.#toldStep) return;
    this.#toldStep = this.screen;
    this.host.dispatchEvent(new BaliseStepEvent(this.screen));
  }

  #fail(error: unknown): void {
    if (!(error instanceof BankError)) throw error;
    const { address, files } = error;
    if (files) void this.#refuse('bank-invalid', address, files);
    else this.#tellFailure({ code: 'bank-unreachable', message: unreachableWords(), address, sentences: [] });
  }

  async #refuse(code: 'bank-invalid' | 'newer-data', address: string, files?: BankFiles): Promise<void> {
    const { explainRefusal, refusalWords } = await import('./later.ts');
    const sentences = files ? await explainRefusal(files, this.uiLang) : [];
    this.#tellFailure({ code, message: refusalWords(code), address, sentences });
  }

  #tellFailure(failure: Failure): void {
    this.failure = failure;
    this.host.dispatchEvent(new BaliseErrorEvent(failure.code, failure.message));
    this.#tellStep();
  }

  /** The first question can be answered: fetch the rest idly. What fails as a whole is tried again at the next question. */
  async #becomeReady(): Promise<void> {
    const { open } = this;
    if (this.#isReady || !open) return;
    this.#isReady = true;
    await idle();
    try {
      const { media, lacking } = await fetchRest(open, this.uiLang);
      this.#media = media;
      open.lacking = lacking;
      if (open === this.open) this.host.dispatchEvent(new BaliseReadyEvent());
    } catch {
      this.#isReady = false;
    }
  }

  async #conclude(): Promise<void> {
    const log = this.#actor?.getSnapshot().context.log;
    const { open } = this;
    if (!open || !log) return;
    try {
      const [{ conclude }, words] = await Promise.all([import('./later.ts'), orientationWords(this.uiLang)]);
      const result = conclude(open, log);
      this.finding = { result, words };
      this.#tellStep();
      this.host.dispatchEvent(new BaliseCompleteEvent(result));
    } catch {
      this.#tellFailure({
        code: 'bank-unreachable',
        message: unreachableWords(),
        address: '',
        sentences: [],
      });
    }
  }

  /** Tries again what failed: the result of a finished test, whose answers are still here, or the opening. */
  retry(wish: JourneyWish): Promise<void> {
    if (!this.#actor?.getSnapshot().matches('result')) return this.load(wish);
    this.failure = null;
    return this.#conclude();
  }

  async keepResult(): Promise<void> {
    if (!this.store || !this.finding) return;
    await this.store.keepResult(JSON.stringify(this.finding.result));
    this.isKept = true;
    this.host.requestUpdate();
  }

  /** Shows the result kept here. One that another version of the kit wrote may be beyond this one. */
  async showKept(): Promise<void> {
    const json = await this.store?.readResult();
    const [{ readKept }, words] = await Promise.all([import('./later.ts'), orientationWords(this.uiLang)]);
    const result = readKept(json ?? '');
    if (!result) return this.#refuse('newer-data', '');
    this.finding = { result, words };
    this.#tellStep();
  }

  /** Forgets the unfinished test (`log`) or all that is kept (`all`); settles once the welcome is back. */
  async forget(what: 'log' | 'all'): Promise<void> {
    this.finding = null;
    if (what === 'all') this.isKept = false;
    const actor = this.#actor;
    if (!actor) return;
    actor.send({ type: 'ERASE', what });
    await new Promise<void>((resolve) => {
      const subscription = actor.subscribe((now) => {
        if (!now.matches('welcome')) return;
        subscription.unsubscribe();
        resolve();
      });
    });
    this.#tellStep();
  }
}

/** 31 bits: enough for drawing orders, and an integer everywhere. */
function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;
}
