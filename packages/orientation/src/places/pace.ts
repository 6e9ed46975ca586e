/** A frame has 16 ms: half of it for this, half for the page. */
const SLICE_MS = 8;
/** Looking at the clock has its price too. */
const STRIDE = 32;

/** What a reader of many rows is given to leave room for a page, and to say how far it is. */
export interface PaceOptions {
  /** Resolves once the page had its turn. Without it the work is done in one go. */
  breathe?: (() => Promise<void>) | undefined;
  progress?: ((share: number) => void) | undefined;
}

/** Cuts long work in slices: `if (pace.isDue()) await pace.rest(share)` after each small part of it. */
export class Pace {
  private until = Date.now() + SLICE_MS;
  private count = 0;

  constructor(private readonly options: PaceOptions = {}) {}

  isDue(): boolean {
    return ++this.count % STRIDE === 0 && this.isOver();
  }

  /** The same without a stride, for parts that take long themselves. */
  isOver(): boolean {
    return Date.now() >= this.until;
  }

  async rest(share: number): Promise<void> {
    this.options.progress?.(Math.min(1, share));
    await this.options.breathe?.();
    this.until = Date.now() + SLICE_MS;
  }
}
