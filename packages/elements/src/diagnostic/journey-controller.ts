import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Length, Log, Mode } from '@balise/schema';
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
import type { openBank } from './open-bank.ts';

const STEPS: readonly Step[] = ['welcome', 'context', 'question', 'pause', 'result'];

type Opened = Awaited<ReturnType<typeof openBank>>;

/** What one journey is made with. */
export interface JourneySetup {
  open: Opened;
  mode: Mode;
  length: Length;
  lang: string;
  storage: StorageChoice;
}

/** Ties the journey's machine to an element: holds the actor and the store, and redraws when they move. */
export class JourneyController implements ReactiveController {
  store: Store | null = null;
  setup: JourneySetup | null = null;
  /** JSON of a result kept here earlier. */
  keptResult: string | null = null;

  private actor: JourneyActor | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly moved: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Opens the store and starts the machine, in place of any journey before. */
  async begin(setup: JourneySetup): Promise<void> {
    const store = await openStore(setup.storage, setup.open.bank.id);
    const kept = await store.readResult().catch(() => null);
    this.actor?.stop();
    Object.assign(this, { setup, store, keptResult: kept });
    const { open, mode, length, lang } = setup;
    this.actor = createActor(journey, {
      input: { open, store, mode, length, lang, seed: newSeed(), now: Date.now },
    });
    this.actor.subscribe(() => {
      this.moved();
      this.host.requestUpdate();
    });
    this.actor.start();
  }

  send(event: JourneyEvent): void {
    this.actor?.send(event);
  }

  /** Settles once the machine is on the welcome. */
  untilWelcome(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.actor) return resolve();
      const look = () =>
        this.actor?.getSnapshot().matches('welcome') && (subscription?.unsubscribe(), resolve());
      const subscription = this.actor.subscribe(look);
      look();
    });
  }

  /** null while the store is being read or erased. */
  get step(): Step | null {
    const shown = this.actor?.getSnapshot();
    return STEPS.find((step) => shown?.matches(step)) ?? null;
  }

  get progress(): Progress {
    return progressOf(this.log);
  }

  get log(): Log {
    return this.actor?.getSnapshot().context.log ?? [];
  }

  get saving(): Saving {
    return this.actor?.getSnapshot().context.saving ?? 'none';
  }

  get isUnfinished(): boolean {
    return (this.actor?.getSnapshot().context.found.length ?? 0) > 0;
  }
}

/** 31 bits: enough for drawing orders, and an integer everywhere. */
function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1;
}
