import type { Length, Log } from '@balise/schema/codes';
import {
  createActor,
  journey,
  progressOf,
  type JourneyActor,
  NOTHING_FOUND,
  type JourneyEvent,
  type Progress,
  type Saving,
  type Step,
} from '@balise/session';
import type { FoundLog } from '@balise/session/found-log';
import type { Loss, Refusal, Store } from '@balise/storage';
import {
  BaliseCompleteEvent,
  BaliseErrorEvent,
  BaliseReadyEvent,
  BaliseStepEvent,
  type ErrorCode,
} from '../events.ts';
import { speak } from '../localization.ts';
import { notErasedWords, refusedWords, unreachableWords, unsavedWords } from './failure-words.ts';
import { erased } from './erased.ts';
import type { Finding } from './finding.ts';
import { idle } from './idle.ts';
import { BankError, type BankFiles, type OpenedBank } from './open-bank.ts';
import type { Beyond, BeyondWish } from '../places/beyond.ts';
import { openJourney, type JourneyWish, type Opening } from './open-journey.ts';

export interface Failure {
  code: ErrorCode;
  /** Where the page can go on, only not here. */
  title?: string;
  retry?: string;
  /** For the person. */
  message: string;
  address: string;
  /** For the webmaster. */
  sentences: readonly string[];
}

export type Screen = Step | 'error';

/** What the page is told of a saving that fails. */
const SAVING_CODES: { [S in Saving]?: ErrorCode } = { full: 'storage-full', failed: 'storage-unavailable' };

const STEPS: readonly Step[] = ['welcome', 'context', 'question', 'pause', 'result'];

/**
 * Opens a bank and a store, runs the journey's machine on them, and tells the element and the page what
 * moves. Whatever is awaited may come back to another test: it is then thrown away.
 */
export class JourneyController {
  open: OpenedBank | null = null;
  store: Store | null = null;
  /** The interface's language. */
  uiLang = 'fr';
  failure: Failure | null = null;
  finding: Finding | null = null;
  /** Where a result can lead to; null until it has been fetched. */
  beyond: Beyond | null = null;
  /** A result is kept on this device, from this test or an earlier one. */
  hasKept = false;
  /** The result on screen is the one that is kept. */
  isThisKept = false;
  /** It was to be kept, and is not. */
  isNotKept = false;
  /** Why answers are not kept, where they were to be. */
  refusal: Refusal | null = null;
  /** Something was to be erased, and is not. */
  isNotErased = false;
  /** Nothing is to be kept, although the host would. */
  keepsNothing = false;
  /** The question that an earlier visit had left open. */
  resumedAt: string | null = null;
  /** Counts the times that all was loaded anew. */
  loads = 0;

  #actor: JourneyActor | null = null;
  #media = new Map<string, string>();
  #toldStep: Screen | null = null;
  #toldSaving: Saving = 'none';
  #isReady = false;
  #isConcluding = false;

  constructor(private readonly host: EventTarget & BeyondWish & { requestUpdate(): void }) {}

  /**
   * Loads all anew. An unfinished test that the store kept will be offered on the welcome. `takesOver`
   * where the person wants to go on here rather than in the tab that has the test.
   */
  async load(wish: JourneyWish, takesOver = false): Promise<void> {
    const turn = this.leave();
    this.#media = new Map();
    this.failure = this.finding = this.open = this.store = this.refusal = null;
    this.#isReady = this.#isConcluding = this.isNotErased = this.isNotKept = false;
    this.host.requestUpdate();
    try {
      this.uiLang = await speak(wish.lang);
      const storage = this.keepsNothing || wish.mode === 'kiosk' ? 'none' : wish.storage;
      let isTaken = false;
      const tell = (loss: Loss) => {
        isTaken ||= loss === 'other-tab';
        this.#lose(loss, wish);
      };
      const opening = await openJourney({ ...wish, storage }, this.uiLang, tell, takesOver);
      if (turn !== this.loads) return opening.store?.close();
      // Another tab may have taken over since the store was opened.
      if (opening.store && !isTaken) this.#begin(wish, opening, opening.store);
      else await this.#standAside(wish, opening.open);
    } catch (error) {
      if (turn === this.loads) await this.#fail(error);
    }
  }

  #begin({ mode, length }: JourneyWish, { open, found, hasKept }: Opening, store: Store): void {
    Object.assign(this, { open, store, hasKept });
    const input = { open, store, found, mode, length, lang: this.uiLang, seed: newSeed(), now: Date.now };
    this.#actor = createActor(journey, { input });
    this.#actor.subscribe(() => this.#follow());
    this.#actor.start();
    if (store.refusal) this.#keepNoMore(store.refusal);
  }

  /** Stops, and leaves the answers to whoever opens them next. Gives the number of the next load. */
  leave(): number {
    this.#actor?.stop();
    this.#actor = null;
    this.store?.close();
    return ++this.loads;
  }

  /** What befell the store. A result on screen stays there: it may be nowhere else. */
  #lose(loss: Loss, wish: JourneyWish): void {
    if (loss === 'wiped') {
      this.hasKept = this.isThisKept = false;
      this.send({ type: 'WIPED' });
      this.host.requestUpdate();
    } else if (loss === 'newer-data') this.#keepNoMore(loss);
    else if (this.open && !this.finding)
      this.#standAside(wish, this.open).catch((error) => this.#fail(error));
  }

  /** Answers are not kept, for a reason that is told; the test goes on. */
  #keepNoMore(refusal: Refusal): void {
    this.refusal = refusal;
    this.#tell(new BaliseErrorEvent(refusal, refusedWords(refusal)));
    this.host.requestUpdate();
  }

  /** Another tab has this test: says so, and takes over once it is gone. */
  async #standAside(wish: JourneyWish, { bank }: OpenedBank): Promise<void> {
    const turn = this.leave();
    const { elsewhere, untilFree } = await import('./elsewhere.ts');
    if (turn !== this.loads) return;
    this.#tellFailure(elsewhere());
    await untilFree(bank.id);
    if (turn === this.loads) await this.load(wish);
  }

  send(event: JourneyEvent): void {
    this.#actor?.send(event);
    if (event.type === 'RESUME') this.resumedAt = this.progress.current;
  }

  /** It was stopped, and nothing was loaded since. */
  get hasLeft(): boolean {
    return this.store !== null && !this.#actor;
  }

  get screen(): Screen {
    if (this.failure) return 'error';
    if (this.finding) return 'result';
    return this.#shown ?? 'welcome';
  }

  get #shown(): Step | undefined {
    const shown = this.#actor?.getSnapshot();
    return STEPS.find((step) => shown?.matches(step));
  }

  /** Something is on screen, and not on its way to be replaced. */
  get isSettled(): boolean {
    return this.failure !== null || this.#shown !== undefined;
  }

  get log(): Log {
    return this.#actor?.getSnapshot().context.log ?? [];
  }

  get progress(): Progress {
    return progressOf(this.log);
  }

  get saving(): Saving {
    return this.#actor?.getSnapshot().context.saving ?? 'none';
  }

  /** An unfinished test keeps the length it began with. */
  lengthOr(length: Length): Length {
    return this.progress.begun?.length ?? length;
  }

  /** What an earlier visit left unfinished. */
  get found(): FoundLog {
    return this.#actor?.getSnapshot().context.found ?? NOTHING_FOUND;
  }

  /** The address of a drawing of the bank: data once fetched, the network's before. */
  mediaAddress = (path: string): string => this.#media.get(path) ?? new URL(path, this.open?.base).href;

  /** The machine has moved: tell the page, and fetch what the step makes needed. */
  #follow(): void {
    this.#tellSaving();
    if (this.#shown === 'question') void this.becomeReady();
    if (this.#shown === 'pause') void this.#skipPauseWithoutWords();
    if (this.#shown === 'result' && !this.finding) void this.conclude();
    else this.#tellStep();
  }

  /** Once for each time that saving fails; why nothing is kept any more has been told already. */
  #tellSaving(): void {
    const { saving } = this;
    if (saving === this.#toldSaving) return;
    this.#toldSaving = saving;
    const code = !this.refusal && SAVING_CODES[saving];
    if (code) this.#tell(new BaliseErrorEvent(code, unsavedWords()));
  }

  #tell(event: Event): void {
    this.host.dispatchEvent(event);
  }

  #tellStep(): void {
    this.host.requestUpdate();
    if (!this.isSettled || this.screen === this.#toldStep) return;
    this.#toldStep = this.screen;
    this.#tell(new BaliseStepEvent(this.screen));
  }

  /** Whatever went wrong ends in words and a way out. */
  async #fail(error: unknown): Promise<void> {
    const { address = '', files = null } = error instanceof BankError ? error : {};
    if (files) return this.#refuse('bank-invalid', address, files);
    this.#tellFailure({ code: 'bank-unreachable', message: unreachableWords(), address, sentences: [] });
  }

  async #refuse(code: 'bank-invalid' | 'newer-data', address: string, files?: BankFiles): Promise<void> {
    const turn = this.loads;
    try {
      const { explainRefusal, refusalWords } = await import('./later.ts');
      const sentences = files ? await explainRefusal(files, this.uiLang) : [];
      if (turn === this.loads) this.#tellFailure({ code, message: refusalWords(code), address, sentences });
    } catch (error) {
      if (turn === this.loads) await this.#fail(error);
    }
  }

  #tellFailure(failure: Failure): void {
    this.failure = failure;
    this.#tell(new BaliseErrorEvent(failure.code, failure.message));
    this.#tellStep();
  }

  /** The first question can be answered: fetch the rest idly. What fails as a whole is tried again at the next question. `isAgain`: the page gives other places or settings. */
  async becomeReady(isAgain = false): Promise<void> {
    const { open } = this;
    if (this.#isReady !== isAgain || !open) return;
    this.#isReady = true;
    await idle();
    const rest = await import('./later.ts')
      .then(({ fetchRest }) => fetchRest(open, this.uiLang, this.host))
      .catch(() => null);
    if (open !== this.open) return;
    if (!rest) return void (this.#isReady = false);
    this.#media = rest.media;
    Object.assign(open, rest.found);
    this.beyond = rest.beyond;
    this.host.requestUpdate();
    this.#tell(new BaliseReadyEvent());
  }

  /** A pause whose chunk cannot be had is no reason to stop. */
  async #skipPauseWithoutWords(): Promise<void> {
    await import('./later.ts').catch(() => this.#shown === 'pause' && this.send({ type: 'CONTINUE' }));
  }

  /** Makes the result of an ended test, whose log is forgotten only once the result is there. */
  async conclude(): Promise<void> {
    const { open } = this;
    const actor = this.#actor;
    if (!open || !actor || this.#isConcluding) return;
    this.#isConcluding = true;
    const { log, mode } = actor.getSnapshot().context;
    const finding = await import('./later.ts')
      .then(({ findingOf }) => findingOf(open, log, mode, this.uiLang))
      .catch(() => null);
    if (actor !== this.#actor || this.#shown !== 'result') return;
    this.#isConcluding = false;
    if (!finding) return this.#fail(null);
    this.finding = finding;
    actor.send({ type: 'CONCLUDED' });
    this.#tellStep();
    this.#tell(new BaliseCompleteEvent(finding.result));
  }

  /** Tries again what failed: the result of a finished test, whose answers are still here, or the opening, here and not elsewhere. */
  retry(wish: JourneyWish): Promise<void> {
    if (this.#shown !== 'result') return this.load(wish, this.failure?.code === 'other-tab');
    this.failure = null;
    this.host.requestUpdate();
    return this.conclude();
  }

  /** Keeps the result on screen on this device. */
  async keepResult(): Promise<void> {
    const { store, finding } = this;
    if (!store || !finding) return;
    const { keepFinding } = await import('./later.ts');
    const failure = await keepFinding(store, finding);
    this.isNotKept = failure !== null;
    if (failure) this.#tell(failure);
    else this.hasKept = this.isThisKept = true;
    this.host.requestUpdate();
  }

  /** Shows the result kept here. One that another version of the kit wrote may be beyond this one. */
  async showKept(): Promise<void> {
    const turn = this.loads;
    try {
      const json = await this.store?.readResult();
      const { keptFinding } = await import('./later.ts');
      const finding = await keptFinding(json ?? '', this.uiLang);
      if (turn !== this.loads || this.#shown !== 'welcome') return;
      if (!finding) return await this.#refuse('newer-data', '');
      this.finding = finding;
      this.isThisKept = true;
      void this.becomeReady();
      this.#tellStep();
    } catch (error) {
      if (turn === this.loads) await this.#fail(error);
    }
  }

  /**
   * Forgets the unfinished test (`log`) or all that is kept (`all`); settles once the welcome is back.
   * Rejects, in words, where the browser did not erase.
   */
  async forget(what: 'log' | 'all'): Promise<void> {
    const actor = this.#actor;
    if (!actor) return;
    this.finding = this.failure = null;
    this.isThisKept = this.isNotKept = this.#isConcluding = false;
    const isErased = await erased(actor, what);
    if (actor !== this.#actor) return;
    this.isNotErased = !isErased;
    if (what === 'all') this.hasKept &&= this.isNotErased;
    this.#tellStep();
    if (!this.isNotErased) return;
    this.#tell(new BaliseErrorEvent('storage-unavailable', notErasedWords()));
    throw new Error(notErasedWords());
  }
}

/** 31 bits: enough for drawing orders, and an integer everywhere. */
function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;
}
