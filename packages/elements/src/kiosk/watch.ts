import { presenceAt, type Instant, type Presence } from './idle-clock.ts';

/** Often enough for a second to be shown when it begins. */
const TICK = 250;
/** What only a person does. Scrolling is told by the wheel, the finger or the keys that do it. */
const SIGNS = ['pointerdown', 'pointermove', 'input', 'wheel', 'touchstart', 'touchmove'];
/** Signs too; and the only ones once somebody is asked: a sleeve that brushes past the screen is no answer. */
const ANSWERS = ['click', 'keydown'];
/** The machine may have slept through all ticks. */
const WAKINGS = ['pageshow', 'focus'];
const DOCUMENT_WAKINGS = ['visibilitychange', 'resume'];

/** Watches whether somebody is there. It runs only between `begin` and `end`. */
export class Watch {
  #since: Instant | null = null;
  #timer = 0;
  #told = '';

  /** `seconds` are those in force at the moment; `tell` hears of every change. */
  constructor(
    private readonly seconds: () => number,
    private readonly tell: (presence: Presence) => void,
  ) {}

  begin(): void {
    if (this.#since) return;
    this.#since = now();
    this.#told = '';
    this.#timer = setInterval(this.check, TICK);
    for (const type of SIGNS) addEventListener(type, this.#see, { capture: true, passive: true });
    for (const type of ANSWERS) addEventListener(type, this.#see, { capture: true });
    for (const type of WAKINGS) addEventListener(type, this.check);
    for (const type of DOCUMENT_WAKINGS) document.addEventListener(type, this.check);
  }

  end(): void {
    this.#since = null;
    clearInterval(this.#timer);
    for (const type of [...SIGNS, ...ANSWERS]) removeEventListener(type, this.#see, { capture: true });
    for (const type of WAKINGS) removeEventListener(type, this.check);
    for (const type of DOCUMENT_WAKINGS) document.removeEventListener(type, this.check);
  }

  /** Looks at the clock, and tells what is new. */
  check = (): void => void this.#look();

  #look(): Presence['state'] {
    if (!this.#since) return 'gone';
    const presence = presenceAt({ since: this.#since, seconds: this.seconds() }, now());
    const news = JSON.stringify(presence);
    if (news !== this.#told) this.tell(presence);
    this.#told = news;
    return presence.state;
  }

  /**
   * The clock comes first: whoever touches a screen that slept is another person. And an answer to the
   * warning is nothing else: the key must not press what the focus goes back to.
   */
  #see = (event: Event): void => {
    const state = this.#look();
    if (state === 'here') return void (this.#since = now());
    if (!ANSWERS.includes(event.type)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (state === 'gone') return;
    this.#since = now();
    this.check();
  };
}

function now(): Instant {
  return { monotonic: performance.now(), wall: Date.now() };
}
